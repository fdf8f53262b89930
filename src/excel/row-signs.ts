import type { CellsSet, Input, RowSign } from "../actions/journal";
import { patchOf, stateAt, type Patch } from "./cell-states";

/** How much of a text is kept to know its row again. */
const LENGTH = 80;

/** What else stands in the rows of cells; formulas change by themselves and tell nothing. */
export function signsOf(patches: readonly Patch[], cells: CellsSet["cells"]): readonly RowSign[] {
  const set = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  return [...new Set(cells.map(({ row }) => row))].map((row) => {
    const { area, rows } = patchOf(patches, row);
    const found = rows[row - area.top]?.cells ?? [];
    return {
      row,
      cells: found.flatMap(({ input }, c) => {
        const column = area.left + c;
        const tells = input !== "" && !(typeof input === "string" && input.startsWith("="));
        return tells && !set.has(`${row}:${column}`) ? [{ column, start: startOf(input) }] : [];
      }),
    };
  });
}

/**
 * True where a row still is the one that the sign was taken of: most of its letters are what they were. Somebody may have
 * edited another cell of it; a neighbour that moved into its place has the same office and date at best.
 */
export function isSameRow({ row, cells }: RowSign, patches: readonly Patch[]): boolean {
  const same = cells.filter(({ column, start }) => startOf(stateAt(patches, row, column).input) === start);
  return cells.length === 0 || 2 * lengthOf(same) > lengthOf(cells);
}

/**
 * The entry with the rows where they stand by now. A row that is not in its place is looked for by the longest text beside its cells;
 * where none or more than one has that and most of the rest, the row stays unknown.
 */
export function rowsAgain(entry: CellsSet, patches: readonly Patch[]): CellsSet {
  const index = indexOf(patches);
  const found = entry.signs.map((sign) => (isSameRow(sign, patches) ? sign.row : onlyRow(sign, index, patches)));
  const rows = new Map(
    entry.signs.flatMap(({ row }, at) => {
      const now = found[at] ?? null;
      return now === null || found.indexOf(now) !== found.lastIndexOf(now) ? [] : [[row, now] as const];
    }),
  );
  return {
    ...entry,
    cells: entry.cells.map((cell) => ({ ...cell, row: rows.get(cell.row) ?? cell.row })),
    signs: entry.signs.map((sign) => ({ ...sign, row: rows.get(sign.row) ?? sign.row })),
  };
}

/** Rows by what begins in a column: "3:'Xây dựng kế hoạch". */
type StartIndex = ReadonlyMap<string, readonly number[]>;

function indexOf(patches: readonly Patch[]): StartIndex {
  const index = new Map<string, number[]>();
  for (const { area, rows } of patches) {
    for (const [r, { cells }] of rows.entries()) {
      for (const [c, { input }] of cells.entries()) {
        const key = `${area.left + c}:${String(startOf(input))}`;
        const known = index.get(key);
        if (known) known.push(area.top + r);
        else index.set(key, [area.top + r]);
      }
    }
  }
  return index;
}

function onlyRow(sign: RowSign, index: StartIndex, patches: readonly Patch[]): number | null {
  const longest = sign.cells.reduce((a, b) => (lengthOf([b]) > lengthOf([a]) ? b : a), sign.cells[0] ?? NO_CELL);
  const candidates = index.get(`${longest.column}:${String(longest.start)}`) ?? [];
  const same = candidates.filter((row) => isSameRow({ ...sign, row }, patches));
  return same.length === 1 ? (same[0] ?? null) : null;
}
const NO_CELL = { column: 0, start: "" };

/** As much of a text as is kept to know its row again. */
export function startOf(input: Input): Input {
  return typeof input === "string" ? input.slice(0, LENGTH) : input;
}

function lengthOf(cells: RowSign["cells"]): number {
  return cells.reduce((sum, { start }) => sum + String(start).length, 0);
}
