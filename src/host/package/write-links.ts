import type { CellLink } from "../model/book";
import { element } from "./xml-text";

/** The links of a sheet; `relate` gives the relationship's id for an address outside the workbook. */
export function writeLinks(links: ReadonlyMap<string, CellLink>, relate: (address: string) => string): string {
  const written = [...links].map(([ref, { location, address, tip }]) =>
    element("hyperlink", {
      ref,
      ...(address === null
        ? {}
        : {
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r:id": relate(address),
          }),
      location,
      tooltip: tip,
    }),
  );
  return written.length === 0 ? "" : element("hyperlinks", {}, written.join(""));
}
