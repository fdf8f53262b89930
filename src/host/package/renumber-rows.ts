import { formatArea, parseArea } from "../model/address";
import { movedArea, movedRow } from "../model/row-move";
import type { RowMove } from "../model/row-move";
import type { RawElement } from "./xml-text";

const inOrder = <P>(place: P, moves: readonly RowMove[], step: (place: P, move: RowMove) => P | null): P | null =>
  moves.reduce<P | null>((at, move) => (at === null ? null : step(at, move)), place);

/** Where a row of the file stands now; `null` where it was deleted. */
export const rowNow = (row: number, moves: readonly RowMove[]): number | null => inOrder(row, moves, movedRow);

/** A row of the file and its cells under another number; all else in it stays as it is written. */
export function renumbered(xml: string, number: number): string {
  const end = xml.indexOf(">") + 1;
  const tag = xml.slice(0, end);
  const head = /\sr="\d+"/u.test(tag)
    ? tag.replace(/\sr="\d+"/u, ` r="${number}"`)
    : tag.replace("<row", `<row r="${number}"`);
  return head + xml.slice(end).replace(/(<c\s(?:[^<>]*?\s)?r="[A-Z]+)\d+"/gu, `$1${number}"`);
}

/** The filter of a sheet, its addresses moved; "" where its rows are gone. */
export function movedFilter({ name, xml }: RawElement, moves: readonly RowMove[]): RawElement {
  let gone = false;
  const after = xml.replace(/\bref="([^"]+)"/gu, (all: string, address: string) => {
    const area = parseArea(address);
    const now = area === null ? null : inOrder(area, moves, movedArea);
    gone ||= now === null;
    return now === null ? all : `ref="${formatArea(now)}"`;
  });
  return { name, xml: gone ? "" : after };
}
