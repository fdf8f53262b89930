import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QUANG_TRI } from "../../../../src/domain/agency/quang-tri";
import type { Appendix } from "../../../../src/domain/appendix/appendix";
import { readAppendix } from "../../../../src/domain/appendix/read-appendix";
import type { PlainDate } from "../../../../src/domain/calendar/plain-date";
import type { CellValue, Grid } from "../../../../src/domain/grid";
import { DEFAULT_SETTINGS } from "../../../../src/domain/settings";
import { NO_OFFICE } from "../../../../src/domain/sheets/office";
import { wantedSheets } from "../../../../src/domain/sheets/sheet-agencies";
import type { SheetContext } from "../../../../src/domain/sheets/sheet-context";
import type { CellModel, Formula, Region, SheetModel } from "../../../../src/domain/sheets/sheet-model";
import { sheetNamesFor } from "../../../../src/domain/sheets/sheet-names";
import { standingOf } from "../../../../src/domain/standing/standing-of";
import { tallyOf } from "../../../../src/domain/standing/tally-of";
import type { Locale } from "../../../../src/i18n/text";
import { gridOf, rowsOfTsv, type RowSpec } from "../../../support/grid-of";
import { DAYS_OFF_VN } from "../../../support/make-appendix";

const TITLES: readonly RowSpec[] = [
  ["Phụ lục"],
  ["CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2024"],
  ["(Kèm theo Quyết định số 645/QĐ-BCĐCTMTQG ngày 27/3/2024 của Trưởng Ban chỉ đạo)"],
  [],
];

/** The appendix of Decision 645 as restored, its titles in rows 1 to 3 and its header in row 5; `more`: cells to the right. */
export function seedGrid(more: Readonly<Record<number, readonly CellValue[]>> = {}): Grid {
  const tsv = readFileSync(join(__dirname, "../../../../samples/decision-645/restored.tsv"), "utf8");
  const table = [...TITLES, ...rowsOfTsv(tsv)];
  const height = Math.max(table.length, ...Object.keys(more).map(Number));
  const rows = Array.from({ length: height }, (_, at): RowSpec => {
    const cells = table[at] ?? [];
    const added = more[at + 1];
    return added === undefined ? cells : [...Array.from({ length: 7 }, (_, column) => cells[column] ?? ""), ...added];
  });
  return gridOf(rows);
}

export function readSeed(grid: Grid): Appendix {
  const appendix = readAppendix(grid, { directory: QUANG_TRI, daysOff: DAYS_OFF_VN, settings: DEFAULT_SETTINGS });
  if (appendix === null) throw new Error("The seed was not read");
  return appendix;
}

/** The context of the sheets of an appendix, all of them asked for. */
export function sheetContext(
  appendix: Appendix,
  asOf: PlainDate = "2024-07-02",
  { locale = "vi", ...more }: Partial<SheetContext> & { readonly locale?: Locale } = {},
): SheetContext {
  const wanted = wantedSheets(appendix, QUANG_TRI, locale);
  return {
    appendix,
    standings: new Map(appendix.tasks.map((task) => [task.key, standingOf(task, asOf, DEFAULT_SETTINGS)])),
    tally: tallyOf(appendix, QUANG_TRI, asOf, DEFAULT_SETTINGS),
    directory: QUANG_TRI,
    asOf,
    locale,
    office: NO_OFFICE,
    sheetNames: sheetNamesFor(wanted, new Map(), [appendix.sheet]),
    written: new Map(),
    ...more,
  };
}

/** A sheet of ours as it would be read back, with cells that an official typed since: `{ H10: "Thiếu vốn" }`. */
export function readBack(model: SheetModel, typed: Readonly<Record<string, CellValue>> = {}): Grid {
  const grid = gridOfRegion(model.region, model.name);
  const values = grid.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(typed)) {
    const match = /^([A-Z])(\d+)$/u.exec(address);
    const row = values[Number(match?.[2]) - 1];
    if (!match || !row) throw new Error(`No cell ${address}`);
    row[(match[1] ?? "A").charCodeAt(0) - 65] = value;
  }
  return { ...grid, values };
}

export function gridOfRegion({ cells, top, left }: Region, sheet: string): Grid {
  const formulas = cells.map((row) => row.map((cell) => (cell && isFormula(cell.value) ? cell.value.formula : null)));
  const values = cells.map((row) =>
    row.map((cell): CellValue => (cell && !isFormula(cell.value) ? (cell.value ?? null) : null)),
  );
  return {
    sheet,
    top,
    left,
    values,
    formulas,
    merges: [],
    numberFormats: cells.map((row) => row.map(() => "General")),
  };
}

/** Texts of a row of a model, "" for empty cells, formulas as they are written. */
export function textsOfRow({ region }: SheetModel, row: number): readonly string[] {
  return (region.cells[row - 1] ?? []).map((cell) => {
    const value = cell?.value ?? "";
    return isFormula(value) ? value.formula : String(value);
  });
}

/** What stands in the first column, row by row. */
export function linesOf(model: SheetModel): readonly string[] {
  return model.region.cells.map((_, at) => textsOfRow(model, at + 1)[0] ?? "");
}

/** The row (from 1) whose cell in a column (A = 1) says `text`. */
export function rowWith(model: SheetModel, column: number, text: string): number {
  const at = model.region.cells.findIndex((row) => row[column - 1]?.value === text);
  if (at < 0) throw new Error(`No row says ${text}`);
  return at + 1;
}

export function isFormula(value: CellModel["value"]): value is Formula {
  return typeof value === "object" && value !== null;
}
