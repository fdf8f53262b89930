import fc from "fast-check";
import type { Appendix, FieldCell } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import type { Grid } from "../../../src/domain/grid";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { standingText } from "../../../src/domain/sheets/standing-text";
import { trackingRegion } from "../../../src/domain/sheets/tracking-region";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { anyGrid } from "../../support/any-grid";
import { gridOf } from "../../support/grid-of";
import { makeContext } from "../../support/make-appendix";
import { readContext } from "../../support/read-context";
import { writtenGrid } from "../../support/written-grid";

const { asOf } = makeContext();
const SETTINGS = DEFAULT_SETTINGS;

/** The sheet as a run of ours leaves it: with the tracking columns, computed as Excel does. */
function tracked(grid: Grid, appendix: Appendix): Grid {
  const standings = new Map(appendix.tasks.map((task) => [task.key, standingOf(task, asOf, SETTINGS)]));
  const findings = checkAppendix(appendix, makeContext());
  const source = { appendix, grid, standings, findings, typedDues: new Map(), locale: "vi" } as const;
  const byRow = new Map(appendix.tasks.map((task) => [task.rows[0], task]));
  return writtenGrid(grid, trackingRegion(source), (row) => {
    const task = byRow.get(row);
    const standing = task && standings.get(task.key);
    return task && standing ? standingText(task, standing, "vi") : "Đánh giá đến 02/07/2024";
  });
}

/** All that a reading says, but for the columns that the add-in added in between. */
function saidBy({ tracking, columns, headings, ...rest }: Appendix): unknown {
  const ours = new Set(Object.values(tracking));
  const theirs = Object.entries(columns).filter(([, column]) => !ours.has(column));
  const said = Object.entries(headings).filter(([field]) => theirs.some(([name]) => name === field));
  return {
    ...rest,
    columns: Object.fromEntries(theirs),
    headings: Object.fromEntries(said),
    tasks: rest.tasks.map(({ cells, ...task }) => ({
      ...task,
      cells: Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, columnOf(cell, ours)])),
    })),
    findings: checkAppendix({ tracking, columns, headings, ...rest }, makeContext()).filter(
      // Once our columns stand it says of each task what it said of the missing column before.
      ({ rule }) => rule !== "done-without-date",
    ),
  };
}

/** Where our own column holds a field that the office has no column for, the place differs and what it says does not. */
function columnOf(cell: FieldCell, ours: ReadonlySet<number>): unknown {
  if (cell.column !== null && !ours.has(cell.column)) return cell;
  const { text, row, value } = cell;
  return { text, row, value };
}

describe("any grid of cells with the add-in's own columns beside it", () => {
  it("is read again as it was before they stood there", () => {
    let held = 0;
    fc.assert(
      fc.property(anyGrid(), (grid) => {
        const first = readAppendix(grid, readContext());
        if (!first || first.tasks.length === 0) return;
        const second = readAppendix(tracked(grid, first), readContext());
        expect(second && saidBy(second)).toEqual(saidBy(first));
        held += 1;
      }),
      { numRuns: 300, seed: 645 },
    );
    expect(held).toBeGreaterThan(150);
  });

  it("keeps its deadlines where their heading is that of our own column for the day of completion", () => {
    const grid = gridOf([
      ["TT", "Nội dung", "Cơ quan chủ trì", "Ngày hoàn thành"],
      [1, "Rà soát quy hoạch", "Sở Tài chính", "Quý II/2024"],
      [2, "Ban hành kế hoạch", "Sở Xây dựng", "Quý III/2024"],
    ]);
    const first = readAppendix(grid, readContext());
    const second = first && readAppendix(tracked(grid, first), readContext());
    expect(first?.tasks.map(({ deadline }) => deadline.due)).toEqual(["2024-06-30", "2024-09-30"]);
    expect(second?.tasks.map(({ deadline }) => deadline.due)).toEqual(["2024-06-30", "2024-09-30"]);
    expect(second?.columns).toMatchObject({ deadline: 4, status: 5, completedOn: 6 });
  });
});
