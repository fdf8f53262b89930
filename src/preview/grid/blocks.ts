import type { TypedCell } from "./user-act";

/** A rectangle of inputs, as `host.user.paste` takes it. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
}

/** Typed cells as few rectangles, so that an act of the user is one event where it can be. */
export function blocksOf(cells: readonly TypedCell[]): readonly Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: string[] }[] = [];
  for (const { row, column, input } of sorted) {
    const open = runs.at(-1);
    if (open !== undefined && open.row === row && open.column + open.values.length === column) open.values.push(input);
    else runs.push({ row, column, values: [input] });
  }
  const blocks: { row: number; column: number; values: string[][] }[] = [];
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.row + block.values.length === run.row &&
        block.column === run.column &&
        block.values[0]?.length === run.values.length,
    );
    if (above === undefined) blocks.push({ ...run, values: [run.values] });
    else above.values.push(run.values);
  }
  return blocks;
}
