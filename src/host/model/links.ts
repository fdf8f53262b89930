import { invalidArgument, generalException } from "../excel-error";
import { record } from "../wire/arguments";
import { formatArea, parseArea } from "./address";
import { contains, intersection, without } from "./area";
import type { Area } from "./area";
import type { Areas } from "./areas";
import type { CellLink, Sheet } from "./book";
import { findCell, valueOf } from "./cell-content";
import { restyle, withFont } from "./cell-style";
import { edited } from "./happenings";
import { noteStructure } from "./news";
import { assertFormattable } from "./protection";
import { assertUnlocked, setContent } from "./write-cells";

/** Links that one worksheet may hold (support.microsoft.com, "Excel specifications and limits"). */
const MAX_LINKS = 65_530;

const linkOver = (target: Areas, area: Area): CellLink | null => {
  for (const [place, link] of target.sheet.links) {
    const own = parseArea(place);
    if (own !== null && contains(own, area)) return link;
  }
  return null;
};

/** The link of a range as the API has it; `null` where it has none, or not one for all its cells. */
export function linkAt(target: Areas): unknown {
  const [area] = target.areas;
  if (area === undefined || target.sheet.links.size === 0) return null;
  const link = target.sheet.links.get(formatArea(area)) ?? linkOver(target, area);
  if (link === null) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    screenTip: link.tip ?? "",
    textToDisplay: String(valueOf(findCell(target.sheet.inner, area.top, area.left))),
  };
}

const optionalText = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Links each cell; an empty cell shows the target, and the font becomes that of a link, as in Excel. Errors: InvalidArgument, AccessDenied. */
export function setLink(target: Areas, value: unknown): void {
  const given = record(value, "hyperlink");
  const link: CellLink = {
    location: optionalText(given["documentReference"]),
    address: optionalText(given["address"]),
    tip: optionalText(given["screenTip"]),
  };
  if (link.location === null && link.address === null)
    throw invalidArgument("a hyperlink needs an address or a documentReference");
  assertFormattable(target, "insertHyperlinks");
  assertUnlocked(target);
  const { sheet, book, areas } = target;
  noteStructure(sheet);
  const label = optionalText(given["textToDisplay"]);
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.inner.getCell(row, column);
        const text =
          label ?? (valueOf(cell) === "" && cell.formula === undefined ? (link.location ?? link.address) : null);
        const at = { top: row, left: column, bottom: row, right: column };
        if (text !== null) edited({ ...target, areas: [at] }, () => setContent(sheet, cell, { kind: "text", text }));
        removeLinks({ ...target, areas: [at] });
        sheet.links.set(formatArea(at), link);
      }
    }
  }
  if (sheet.links.size > MAX_LINKS) throw generalException(`more than ${MAX_LINKS} links on the worksheet`);
  restyle(target, (style) => withFont(book, style, { underline: true, color: { theme: 10 } }));
  book.stale = true;
}

/** The links of a sheet that cover several cells, found once: files have few, and each single cell would look for them again. */
const wideLinks = new WeakMap<Sheet["links"], Set<string>>();

function wideLinksOf({ links }: Sheet): Set<string> {
  const known = wideLinks.get(links) ?? new Set([...links.keys()].filter(isWide));
  wideLinks.set(links, known);
  return known;
}

/** To be called where the places of a sheet's links were written anew. */
export const forgetWideLinks = ({ links }: Sheet): void => void wideLinks.delete(links);

const isWide = (place: string): boolean => place.includes(":");

/** Takes the links off the areas; one that covers other cells as well stays there. */
export function removeLinks({ sheet, areas }: Areas): void {
  const wide = wideLinksOf(sheet);
  for (const hole of areas) {
    const key = formatArea(hole);
    if (!isWide(key) && sheet.links.delete(key)) {
      noteStructure(sheet);
      continue;
    }
    for (const place of isWide(key) ? [...sheet.links.keys()] : [...wide]) {
      const [own, link] = [parseArea(place), sheet.links.get(place)];
      if (own === null || link === undefined || intersection(own, hole) === null) continue;
      sheet.links.delete(place);
      noteStructure(sheet);
      wide.delete(place);
      for (const rest of without(own, hole).map((area) => formatArea(area))) {
        sheet.links.set(rest, link);
        if (isWide(rest)) wide.add(rest);
      }
    }
  }
}
