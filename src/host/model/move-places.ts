import { formatArea, parseArea } from "./address";
import type { Book, CellLink, Sheet } from "./book";
import { forgetWideLinks } from "./links";
import { moveReferences } from "./move-references";
import { movedArea, movedRow } from "./row-move";
import type { RowMove } from "./row-move";

const movedAddress = (address: string, move: RowMove): string | null => {
  const area = parseArea(address);
  const after = area === null ? null : movedArea(area, move);
  return after === null ? null : formatArea(after);
};

/** Links, and where links of any sheet lead. */
export function moveLinks(book: Book, moved: Sheet, move: RowMove & { readonly sheet: string }): void {
  for (const sheet of book.sheets) {
    const links = [...sheet.links].flatMap(([place, link]): readonly (readonly [string, CellLink])[] => {
      const at = sheet === moved ? movedAddress(place, move) : place;
      if (at === null) return [];
      const location = link.location === null ? null : moveReferences(link.location, move, sheet.inner.name);
      return [[at, { ...link, location }]];
    });
    sheet.links.clear();
    for (const [place, link] of links) sheet.links.set(place, link);
    forgetWideLinks(sheet);
  }
}

/** Page breaks, print area and titles, and the filter, which the file library keeps. */
export function movePage({ inner }: Sheet, move: RowMove): void {
  inner.rowBreaks = inner.rowBreaks.flatMap((pageBreak) => {
    const id = movedRow(pageBreak.id, move);
    return id === null ? [] : [{ ...pageBreak, id }];
  });
  const { pageSetup } = inner;
  const area = (pageSetup.printArea ?? "")
    .split("&&")
    .map((part) => movedAddress(part, move))
    .filter((part) => part !== null);
  if (area.length > 0) pageSetup.printArea = area.join("&&");
  else delete pageSetup.printArea;
  const titles = movedAddress(pageSetup.printTitlesRow ?? "", move);
  if (titles === null) delete pageSetup.printTitlesRow;
  else pageSetup.printTitlesRow = titles;
  if (typeof inner.autoFilter === "string") inner.autoFilter = movedAddress(inner.autoFilter, move);
}
