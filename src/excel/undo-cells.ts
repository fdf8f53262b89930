import type { CellsWritten, Input, Inputs, Look, Looks } from "../actions/journal";
import { parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import { linkPieces, type Links } from "./cell-links";
import { formatPieces, valuePieces } from "./cell-pieces";
import { changedFormats } from "./cells-plan";
import { lookPieces } from "./look-pieces";
import { intersection, rectanglesOf } from "./rectangles";
import type { Piece } from "./send-pieces";
import { typedAgain } from "./typed-input";

/** Which cells of an entry are put back, and which somebody has changed since. */
export interface CellsChoice {
  readonly entry: CellsWritten;
  /** Row by row; true where the cell is put back. */
  readonly back: readonly (readonly boolean[])[];
  readonly changed: readonly Area[];
  readonly now: Inputs;
}

/**
 * Compares what stands in the cells with what was written. A cell that already is as it was before is put back as
 * well: an undo that was broken off goes on from there.
 */
export function chooseCells(entry: CellsWritten, now: Inputs): CellsChoice {
  const { area, before, after, touched } = entry;
  const isTouched = touchedCells(area, touched);
  const changed = new Map<number, number[]>();
  const back = isTouched.map((row, r) =>
    row.map((own, c) => {
      if (!own) return false;
      const found = now[r]?.[c] ?? "";
      const same = after === null || found === after[r]?.[c] || found === before[r]?.[c];
      if (!same) changed.set(area.top + r, [...(changed.get(area.top + r) ?? []), area.left + c]);
      return same;
    }),
  );
  return { entry, back, changed: rectanglesOf(changed), now };
}

function touchedCells(area: Area, touched: readonly Area[]): readonly (readonly boolean[])[] {
  const cells = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => false),
  );
  for (const one of touched) {
    for (let row = one.top; row <= one.bottom; row += 1) {
      cells[row - area.top]?.fill(true, one.left - area.left, one.right - area.left + 1);
    }
  }
  return cells;
}

/**
 * The cells put back that looked untouched before: taking their formats off leaves nothing behind, where writing them
 * would. But that would also take off conditional formats (`marked`), so cells with one of those are left out.
 */
export function untouchedBefore({ entry, back }: CellsChoice, blank: Look, marked: readonly Area[]): readonly Area[] {
  const { area, looks } = entry;
  const place = looks.list.findIndex((look) => JSON.stringify(look) === JSON.stringify(blank));
  const near = marked.filter((other) => intersection(area, other) !== null);
  const isMarked = (row: number, column: number): boolean =>
    near.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const rows = back.map((row, r): readonly [number, readonly number[]] => [
    area.top + r,
    row.flatMap((own, c) =>
      own && looks.cells[r]?.[c] === place && !isMarked(area.top + r, area.left + c) ? [area.left + c] : [],
    ),
  ]);
  return rectanglesOf(new Map(rows));
}

/** Puts formats, contents, links and looks back; `looksNow` is how the cells look at this moment. */
export function cellsBackPieces(
  worksheet: Excel.Worksheet,
  sheet: string,
  { entry, back, now }: CellsChoice,
  looksNow: Looks,
  cuts: ReadonlySet<number>,
): readonly Piece[] {
  const { area, before, looks } = entry;
  const wanted = back.map((row, r) => row.map((own, c) => (own ? (looks.cells[r]?.[c] ?? 0) : null)));
  // A cell that holds what it held is not written: a text with parts in bold would lose them.
  const inputs = back.map((row, r) =>
    row.map((own, c): Input | null => {
      const input = before[r]?.[c] ?? "";
      const format = looks.list[looks.cells[r]?.[c] ?? 0]?.numberFormat ?? "General";
      return own && now[r]?.[c] !== input ? typedAgain(input, format) : null;
    }),
  );
  const links = linksBack(entry, back);
  return [
    ...formatPieces(worksheet, area, changedFormats(looksNow, looks.list, wanted)),
    ...valuePieces(worksheet, area, inputs, cuts),
    ...linkPieces(worksheet, [], links),
    ...lookPieces(worksheet, sheet, { area, now: looksNow, list: looks.list, wanted, linked: placesOf(links) }),
  ];
}

/** The links of an entry whose cells are put back. */
export function linksBack({ area, links }: CellsWritten, back: CellsChoice["back"]): Links {
  return Object.fromEntries(
    Object.entries(links).filter(([address]) => {
      const cell = parseArea(address);
      return cell !== null && back[cell.top - area.top]?.[cell.left - area.left] === true;
    }),
  );
}

function placesOf(links: Links): ReadonlySet<string> {
  return new Set(
    Object.keys(links)
      .flatMap((address) => parseArea(address) ?? [])
      .map(({ top, left }) => `${top}:${left}`),
  );
}
