import { removedRow } from "../domain/fixes/removed-row";
import type { Checked } from "./checked";
import type { FixBench } from "./fix-bench";
import { fixRows, fixShiftedRows } from "./fix-layout";
import { fixWords } from "./fix-words";
import type { FixedTable, WantedFix, WrittenCell } from "./wanted-fix";

const ROWS: ReadonlySet<string> = new Set(["split-row", "repeated-header", "ordinal-order"]);

/**
 * Fixes as one change of the sheet, as if they were done one after the other: first the words of single cells, then rows are
 * put back, then tasks joined, headers taken away and numbers given. So a slip that was mended in the second row of a cut
 * task goes along to the first. What a cell holds now is what it held before all of them.
 */
export function fixTogether(checked: Checked, wanted: readonly WantedFix[]): FixedTable {
  const { appendix, grid } = checked;
  const start: FixBench = { grid, appendix: () => appendix, written: new Map() };
  const ofKind = (rules: (rule: string) => boolean): readonly WantedFix[] =>
    wanted.filter(({ finding }) => rules(finding.rule));
  const words = fixWords(
    start,
    ofKind((rule) => rule !== "shifted-row" && !ROWS.has(rule)),
    checked,
  );
  const shifted = fixShiftedRows(
    words.bench,
    ofKind((rule) => rule === "shifted-row"),
    checked,
  );
  const rows = fixRows(
    shifted.bench,
    ofKind((rule) => ROWS.has(rule)),
    checked,
  );
  const removed = new Set(rows.removed);
  return {
    written: [...rows.bench.written.values()].filter((one) => !removed.has(one.cell.row) && changes(one)).sort(bySheet),
    removedRows: [...removed].sort((one, other) => one - other).map((row) => removedRow(grid, row)),
    left: [...words.left, ...shifted.left, ...rows.left],
  };
}

function changes({ cell }: WrittenCell): boolean {
  return cell.before !== cell.after || cell.numberFormat !== undefined || cell.font !== undefined;
}

function bySheet({ cell: one }: WrittenCell, { cell: other }: WrittenCell): number {
  return one.row - other.row || one.column - other.column;
}
