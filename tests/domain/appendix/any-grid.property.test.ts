import fc from "fast-check";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { Appendix, FieldCell } from "../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { sheetRowsOf } from "../../../src/domain/appendix/sheet-rows";
import { fixFinder } from "../../../src/domain/fixes/fix-of";
import type { Grid } from "../../../src/domain/grid";
import { reportOf } from "../../../src/domain/report/report-of";
import { reportSchema } from "../../../src/domain/report/report-schema";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { standingOf } from "../../../src/domain/standing/standing-of";
import { tallyOf } from "../../../src/domain/standing/tally-of";
import { anyGrid } from "../../support/any-grid";
import { makeContext } from "../../support/make-appendix";
import { readContext } from "../../support/read-context";

const place = (row: number, column: number): string => `${row}:${column}`;

const placesOf = ({ row, column, pieces, text }: FieldCell): readonly string[] => {
  if (pieces) return pieces.map((piece) => place(piece.row, piece.column));
  return column === null || text === "" ? [] : [place(row, column)];
};

/** Cells that the tasks read themselves, task by task: each once; those that a merge lends to the rows below are not theirs. */
const ownPlaces = ({ tasks }: Appendix): readonly string[] =>
  tasks.flatMap(({ cells, rows }) =>
    Object.values(cells).flatMap((cell) => {
      if (cell.inherited) return [];
      // Joined of what a merge lends from above and of what the task's own rows go on with.
      const pieces = cell.pieces?.filter(({ row }) => rows.includes(row));
      return placesOf(pieces ? { ...cell, pieces } : cell);
    }),
  );

/** The cells of the table's rows that stand nowhere: in no task, section, heading or list of what has no place. */
function lostCells(grid: Grid, appendix: Appendix): readonly string[] {
  const { headerRows, repeatedHeaderRows, sections, tasks, unplaced, firstColumn, lastColumn, lastRow } = appendix;
  const wholeRows = new Set([...headerRows, ...repeatedHeaderRows, ...sections.map(({ row }) => row)]);
  const taskRows = new Set(tasks.flatMap(({ rows }) => rows));
  const beside = new Set((appendix.otherColumns ?? []).map(({ column }) => column));
  const found = new Set([
    ...tasks.flatMap(({ cells }) => Object.values(cells).flatMap(placesOf)),
    // A mark for "as above" stands in its task, whose words are those of the row above.
    ...tasks.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ ditto }) => (ditto ? [place(ditto.row, ditto.column)] : [])),
    ),
    ...unplaced.map(({ row, column }) => place(row, column)),
  ]);
  return sheetRowsOf(grid)
    .filter(({ row }) => row > (headerRows.at(-1) ?? 0) && row <= lastRow && !wholeRows.has(row))
    .flatMap(({ pieces }) => pieces)
    .filter(({ column }) => column >= firstColumn && column <= lastColumn)
    .filter(({ row, column }) => !found.has(place(row, column)) && !(taskRows.has(row) && beside.has(column)))
    .map(({ row, column, text }) => `${place(row, column)} ${text.slice(0, 40)}`);
}

const reportOn = (appendix: Appendix) => {
  const { asOf } = makeContext();
  return reportOf({
    file: "bất kỳ.xlsx",
    asOf,
    programmeYear: appendix.programmeYear,
    appendix,
    parts: [],
    standings: new Map(appendix.tasks.map((task) => [task.key, standingOf(task, asOf, DEFAULT_SETTINGS)])),
    findings: checkAppendix(appendix, makeContext()),
    tally: tallyOf(appendix, QUANG_TRI, asOf, DEFAULT_SETTINGS),
  });
};

describe("any grid of cells", () => {
  it("is an appendix with tasks often enough for what follows to mean something", () => {
    const read = fc.sample(anyGrid(), { numRuns: 60, seed: 4 }).map((grid) => readAppendix(grid, readContext()));
    expect(read.filter((one) => one && one.tasks.length > 1).length).toBeGreaterThan(25);
    expect(read.filter((one) => one && one.unplaced.length > 0).length).toBeGreaterThan(10);
    expect(read.filter((one) => one && one.sections.length > 0).length).toBeGreaterThan(5);
  });

  it("loses nothing: each cell of the table stands in one task, section, heading, or among what has no place", () => {
    fc.assert(
      fc.property(anyGrid(), (grid) => {
        const appendix = readAppendix(grid, readContext());
        if (!appendix) return;
        expect(lostCells(grid, appendix)).toEqual([]);
        const own = ownPlaces(appendix);
        expect(own.filter((one, at) => own.indexOf(one) !== at)).toEqual([]);
        const unplaced = appendix.unplaced.map(({ row, column }) => place(row, column));
        expect(unplaced.filter((one) => own.includes(one))).toEqual([]);
        const keys = appendix.tasks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 250, seed: 645 },
    );
  });

  it("gives the same report at every reading, and one that its schema knows", () => {
    fc.assert(
      fc.property(anyGrid(), (grid) => {
        const appendix = readAppendix(grid, readContext());
        const again = readAppendix(structuredClone(grid), readContext());
        expect(again).toEqual(appendix);
        if (!appendix || !again) return;
        const report = reportOn(appendix);
        expect(reportSchema.parse(report)).toEqual(report);
        expect(reportOn(again)).toEqual(report);
      }),
      { numRuns: 60, seed: 645 },
    );
  });

  it("gets only fixes that say what stands in the cells now", () => {
    fc.assert(
      fc.property(anyGrid(), (grid) => {
        const appendix = readAppendix(grid, readContext());
        if (!appendix) return;
        const find = fixFinder(appendix, grid);
        for (const finding of checkAppendix(appendix, makeContext())) {
          for (const { row, column, before } of find(finding)?.cells ?? []) {
            expect(before).toBe(grid.values[row - grid.top]?.[column - grid.left] ?? null);
          }
        }
      }),
      { numRuns: 60, seed: 645 },
    );
  });
});
