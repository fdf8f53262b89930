import { HostError } from "../host-error";
import { parseArea } from "../model/address";
import { attributesOf, elementsNamed } from "./xml-text";

/** Cells that the merged areas of one sheet cover together: the file library makes an object of each, blank or not. */
export const MAX_MERGED_CELLS = 2_000_000;

/** Refuses a sheet whose merged areas would fill the memory: a single line of XML can merge 17 thousand million cells. */
export function refuseHugeMerges(mergeCells: string, part: string): void {
  let cells = 0;
  for (const xml of elementsNamed(mergeCells, "mergeCell")) {
    const area = parseArea(attributesOf(xml).get("ref") ?? "");
    cells += area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > MAX_MERGED_CELLS)
      throw new HostError("too-large", `${part} merges more than ${MAX_MERGED_CELLS} cells`);
  }
}
