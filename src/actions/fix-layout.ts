import type { Appendix } from "../domain/appendix/appendix";
import { combineFixes } from "../domain/fixes/combine-fixes";
import type { Fix } from "../domain/fixes/fix";
import { menderOf } from "../domain/fixes/fix-of";
import { isFix } from "../domain/fixes/unfixed";
import { withCells } from "../domain/fixes/with-cells";
import { withoutRows } from "../domain/fixes/without-rows";
import type { Grid } from "../domain/grid";
import type { Checked } from "./checked";
import { wroteOn, type FixBench } from "./fix-bench";
import { largestSure } from "./largest-sure";
import { readAgain } from "./read-again";
import { sameReading, sameTasks } from "./same-tasks";
import type { LeftFix, WantedFix, WrittenCell } from "./wanted-fix";

/** A change of the layout, and the findings that it settles. */
interface LayoutFix {
  readonly wanted: readonly WantedFix[];
  readonly fix: Fix;
}

/** What became of fixes of the layout. */
export interface LayoutFixed {
  readonly bench: FixBench;
  /** Numbers of the rows that go. */
  readonly removed: readonly number[];
  readonly left: readonly LeftFix[];
}

/**
 * Rows that stand one column off are put back. The whole table is read again with them all, and must be read as it is now;
 * with fewer of them only where that fails.
 */
export function fixShiftedRows(bench: FixBench, wanted: readonly WantedFix[], checked: Checked): LayoutFixed {
  if (wanted.length === 0) return { bench, removed: [], left: [] };
  const { grid } = bench;
  const appendix = bench.appendix();
  if (appendix === null) return { bench, removed: [], left: unread(wanted) };
  const { fixes, left } = fixesOf(wanted, appendix, grid);
  const sure = largestSure(fixes, (some) => {
    const after = readAgain(checked, withCells(grid, cellsOf(some)));
    if (after === null || !sameTasks(appendix.tasks, after.tasks)) return false;
    const rows = new Set(some.flatMap((one) => one.wanted.map(({ finding }) => finding.row)));
    return !after.mends.some((mend) => mend.kind === "shifted-row" && rows.has(mend.row));
  });
  return {
    bench: wroteOn(bench, writtenBy(sure), checked),
    removed: [],
    left: [...left, ...otherwise(fixes, sure)],
  };
}

/**
 * Cut tasks are joined, repeated headers taken away and tasks numbered anew, in this order and each only as far as the table
 * is read afterwards as it is now, the new numbers apart.
 */
export function fixRows(bench: FixBench, wanted: readonly WantedFix[], checked: Checked): LayoutFixed {
  if (wanted.length === 0) return { bench, removed: [], left: [] };
  const { grid } = bench;
  const appendix = bench.appendix();
  if (appendix === null) return { bench, removed: [], left: unread(wanted) };
  const isNumbering = ({ finding }: WantedFix): boolean => finding.rule === "ordinal-order";
  const isHeader = ({ finding }: WantedFix): boolean => finding.rule === "repeated-header";
  // The rest of a task is known by the header above it: tasks are joined first.
  const ofRows = [...wanted.filter((one) => !isNumbering(one) && !isHeader(one)), ...wanted.filter(isHeader)];
  const rows = fixesOf(ofRows, appendix, grid);
  const numbers = fixesOf(wanted.filter(isNumbering), appendix, grid);
  const reads = (some: readonly LayoutFix[], renumbered: boolean): boolean => {
    const removed = new Set(removedBy(some));
    const without = withoutRows(withCells(grid, cellsOf(some)), removed);
    const after = readAgain(checked, without.grid);
    return after !== null && sameReading(appendix, after, { removed, rowBefore: without.rowBefore, renumbered });
  };
  const sureRows = largestSure(rows.fixes, (some) => reads(some, false));
  const sureNumbers = largestSure(numbers.fixes, (some) => reads([...sureRows, ...some], true));
  return {
    bench: wroteOn(bench, writtenBy([...sureRows, ...sureNumbers]), checked),
    removed: removedBy(sureRows),
    left: [...rows.left, ...numbers.left, ...otherwise(rows.fixes, sureRows), ...otherwise(numbers.fixes, sureNumbers)],
  };
}

/** The fixes of findings, each once: all findings of a cut task are settled by one. */
function fixesOf(
  wanted: readonly WantedFix[],
  appendix: Appendix,
  grid: Grid,
): { readonly fixes: readonly LayoutFix[]; readonly left: readonly LeftFix[] } {
  const mender = menderOf(appendix, grid);
  const fixes = new Map<string, LayoutFix>();
  const left: LeftFix[] = [];
  for (const one of wanted) {
    const answer = mender.answer(one.finding, one.choice);
    if (!isFix(answer)) {
      left.push({ wanted: one, reason: answer.unfixed });
      continue;
    }
    const same = JSON.stringify(answer);
    fixes.set(same, { wanted: [...(fixes.get(same)?.wanted ?? []), one], fix: answer });
  }
  return { fixes: [...fixes.values()], left };
}

function otherwise(all: readonly LayoutFix[], sure: readonly LayoutFix[]): readonly LeftFix[] {
  const kept = new Set(sure);
  return all
    .filter((one) => !kept.has(one))
    .flatMap(({ wanted }) =>
      wanted.map((one): LeftFix => {
        const isHeader = one.finding.rule === "repeated-header";
        return { wanted: one, reason: isHeader ? "header" : "otherwise" };
      }),
    );
}

/** Where no appendix is read any more nothing of its layout can be told. */
function unread(wanted: readonly WantedFix[]): readonly LeftFix[] {
  return wanted.map((one) => ({ wanted: one, reason: "otherwise" }));
}

function cellsOf(fixes: readonly LayoutFix[]): Fix["cells"] {
  return combineFixes(fixes.map(({ fix }) => fix)).cells;
}

function writtenBy(fixes: readonly LayoutFix[]): readonly WrittenCell[] {
  return fixes.flatMap(({ wanted, fix }) => {
    const rule = wanted[0]?.finding.rule ?? "";
    return fix.cells.map((cell) => ({ cell, rule }));
  });
}

function removedBy(fixes: readonly LayoutFix[]): readonly number[] {
  return fixes.flatMap(({ fix }) => (fix.removedRows ?? []).map(({ row }) => row));
}
