import { intersection } from "../model/area";
import type { Area } from "../model/area";
import { parseArea } from "../model/address";
import { findCell, valueOf } from "../model/cell-content";
import { numberFormatOf, styleAt } from "../model/cell-style";
import type { Book, CellLink, ConditionalFormat, Sheet, Validation } from "../model/book";
import type { MarkStyle } from "../model/mark-style";
import { resolveReference } from "../model/resolve-reference";
import { cellsArea } from "../model/used-area";
import type { ConditionalPicture, LinkPicture, ListPicture, MarkPicture } from "../picture";
import { shownText } from "./shown-text";

export const paintMark = ({ xml: _, ...mark }: MarkStyle): MarkPicture => mark;

export const paintFormat = ({ areas, stopIfTrue, rule }: ConditionalFormat): ConditionalPicture =>
  rule.kind === "custom"
    ? { areas, stopIfTrue, type: "expression", formula: `=${rule.formula}`, style: paintMark(rule.style) }
    : { areas, stopIfTrue, type: rule.type, formula: null, style: null };

function textsIn(sheet: Sheet, area: Area): readonly string[] {
  const texts: string[] = [];
  const inside = cellsArea(sheet.inner);
  const cells = inside === null ? null : intersection(area, inside);
  if (cells === null) return texts;
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      const format = numberFormatOf(styleAt(sheet.inner, row, column));
      texts.push(shownText(valueOf(findCell(sheet.inner, row, column)), format));
    }
  }
  return texts.filter((text) => text !== "");
}

/** What a list offers; nothing where its source is a formula that this host does not follow. */
function listValues(book: Book, sheet: Sheet, source: string): readonly string[] {
  if (/^"(?:[^"]|"")*"$/u.test(source))
    return source
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(",")
      .map((value) => value.trim());
  const place = resolveReference(book, sheet, source);
  return place === null ? [] : textsIn(place.sheet, place.area);
}

export function paintList(book: Book, sheet: Sheet, validation: Validation): ListPicture | null {
  const { type, formula1, areas, inCellDropDown } = validation;
  if (type !== "list" || formula1 === null) return null;
  return { areas, values: listValues(book, sheet, formula1), dropDown: inCellDropDown };
}

function targetOf(book: Book, sheet: Sheet, { address, location }: CellLink): LinkPicture["target"] {
  if (address !== null) return { kind: "outside", address: location === null ? address : `${address}#${location}` };
  const place = resolveReference(book, sheet, location ?? "");
  if (place === null) return { kind: "unresolved", reference: location ?? "" };
  return { kind: "inside", sheet: place.sheet.inner.name, area: place.area };
}

export function paintLinks(book: Book, sheet: Sheet): readonly LinkPicture[] {
  return [...sheet.links].flatMap(([place, link]) => {
    const area = parseArea(place);
    return area === null ? [] : [{ area, tip: link.tip, target: targetOf(book, sheet, link) }];
  });
}
