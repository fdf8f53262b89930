import type { Line, Look, Looks } from "../actions/journal";
import type { Area } from "../domain/grid";
import { addressChunks, rectanglesOf, type Growth } from "./rectangles";
import { STATEMENT, type Piece } from "./send-pieces";
import { setBorders, setLook, SIDES, type BorderChange, type LookChange } from "./set-look";

/** The cells of an area that are to look otherwise; `null` where the look stays. */
export interface LookPlan {
  readonly area: Area;
  readonly now: Looks;
  readonly list: readonly Look[];
  readonly wanted: readonly (readonly (number | null)[])[];
  /** "row:column" of cells whose font is written in any case: setting a link has made it Excel's blue. */
  readonly linked: ReadonlySet<string>;
}

/** Cells that change alike, by row. */
interface Group<T> {
  readonly change: T;
  readonly rows: Map<number, number[]>;
}

/**
 * Everything of a look but its number format, written only where it differs, cells that change alike together: first
 * fonts, fills and alignments, then borders that go, thin ones, and at last the heavier ones, which neighbours share.
 */
export function lookPieces(sheet: Excel.Worksheet, sheetName: string, plan: LookPlan): readonly Piece[] {
  const plain = new Map<string, Group<LookChange>>();
  const lines = new Map<string, Group<BorderChange>>();
  const known = new Map<string, Change>();
  const { area, now, list, wanted, linked } = plan;
  for (const [r, row] of wanted.entries()) {
    for (const [c, place] of row.entries()) {
      if (place === null) continue;
      const from = now.cells[r]?.[c] ?? 0;
      const isLink = linked.has(`${area.top + r}:${area.left + c}`);
      const pair = `${from}:${place}:${isLink}`;
      const change = known.get(pair) ?? changeOf(now.list[from], list[place], isLink);
      known.set(pair, change);
      if (change.plain) put(plain, change.plain, area.top + r, area.left + c);
      if (change.lines) put(lines, change.lines, area.top + r, area.left + c);
    }
  }
  return [...plainPieces(sheet, sheetName, plain), ...linePieces(sheet, sheetName, lines)];
}

function put<T>(groups: Map<string, Group<T>>, change: T, row: number, column: number): void {
  const id = JSON.stringify(change);
  const group = groups.get(id) ?? { change, rows: new Map<number, number[]>() };
  groups.set(id, group);
  const columns = group.rows.get(row);
  if (columns) columns.push(column);
  else group.rows.set(row, [column]);
}

interface Change {
  readonly plain: LookChange | null;
  readonly lines: BorderChange | null;
}
const FONT: ReadonlySet<string> = new Set(["font", "size", "bold", "italic", "underline", "color"]);

function changeOf(from: Look | undefined, to: Look | undefined, isLink: boolean): Change {
  if (to === undefined) return { plain: null, lines: null };
  const { numberFormat: _, top, bottom, left, right, ...rest } = to;
  const before = new Map<string, unknown>(Object.entries(from ?? {}));
  const plain = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => before.get(name) !== value || (isLink && FONT.has(name))),
  );
  const sides = { top, bottom, left, right };
  const changed = SIDES.filter((side) => JSON.stringify(from?.[side] ?? null) !== JSON.stringify(sides[side]));
  const lines = Object.fromEntries(changed.map((side) => [side, lineChange(from?.[side] ?? null, sides[side])]));
  return {
    plain: Object.keys(plain).length === 0 ? null : plain,
    lines: changed.length === 0 ? null : lines,
  };
}

/** A new line is thin and black by itself; an old one keeps its weight and colour unless told otherwise. */
function lineChange(from: Line | null, to: Line | null): Line | null {
  if (from !== null || to === null) return to;
  return {
    style: to.style,
    weight: to.weight === "Thin" ? "" : to.weight,
    color: to.color === "#000000" ? "" : to.color,
  };
}

function plainPieces(
  sheet: Excel.Worksheet,
  sheetName: string,
  groups: ReadonlyMap<string, Group<LookChange>>,
): readonly Piece[] {
  return [...groups.values()].flatMap(({ change, rows }) =>
    addressChunks(rectanglesOf(rows), sheetName).map((address) => ({
      bytes: STATEMENT * (6 + Object.keys(change).length) + address.length,
      queue: () => setLook(sheet.getRanges(address).format, change),
    })),
  );
}

/** Borders that go, then thin ones, then all others. */
const PASSES: readonly ((line: Line | null) => boolean)[] = [
  (line) => line === null,
  (line) => line !== null && isThin(line),
  (line) => line !== null && !isThin(line),
];

function isThin({ weight }: Line): boolean {
  return weight === "Thin" || weight === "";
}

function linePieces(
  sheet: Excel.Worksheet,
  sheetName: string,
  groups: ReadonlyMap<string, Group<BorderChange>>,
): readonly Piece[] {
  return PASSES.flatMap((pass) =>
    [...groups.values()].flatMap(({ change, rows }) => {
      if (!SIDES.some((side) => isOf(change, side, pass))) return [];
      const areas = rectanglesOf(rows, growthOf(change));
      return [false, true].flatMap((wide) =>
        [false, true].flatMap((high) => {
          const alike = areas.filter((area) => area.right > area.left === wide && area.bottom > area.top === high);
          return addressChunks(alike, sheetName).map((address) => ({
            bytes: STATEMENT * 26 + address.length,
            queue: () => setBorders(sheet.getRanges(address).format.borders, change, pass, { wide, high }),
          }));
        }),
      );
    }),
  );
}

function isOf(change: BorderChange, side: (typeof SIDES)[number], pass: (line: Line | null) => boolean): boolean {
  const line = change[side];
  return line !== undefined && pass(line);
}

/** Inside a rectangle one line serves two cells, so both sides must change alike. */
function growthOf({ top, bottom, left, right }: BorderChange): Growth {
  const same = (a: Line | null | undefined, b: Line | null | undefined) => JSON.stringify(a) === JSON.stringify(b);
  return { wide: same(left, right), high: same(top, bottom) };
}
