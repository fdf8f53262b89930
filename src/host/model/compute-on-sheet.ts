import { ValueType } from "@cj-tech-master/excelts";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { MAX_COLUMNS } from "./area";
import type { Book, Sheet } from "./book";
import { calculate, prepareEngine } from "./calculate";
import { withPrefixes } from "./function-prefixes";

/** A formula without "=", to be computed as if it stood in that row. */
export interface FormulaAt {
  readonly row: number;
  readonly formula: string;
}

/** A formula of the question as the engine's own kind of cell; it lies where no sheet has anything. */
const asked = (row: number, col: number, formula: string): CellLike => ({
  row,
  col,
  type: ValueType.Formula,
  formula: withPrefixes(formula),
  model: {},
  value: null,
  result: undefined,
});

/** A cell of the workbook as it stands: the engine sees the value of a formula, and does not compute it again. */
const standing = (cell: Cell): CellLike => {
  const { row, col, type, value, result } = cell;
  return type === ValueType.Formula
    ? { row, col, type: ValueType.String, model: {}, value: result ?? null, result: undefined }
    : { row, col, type, model: {}, value, result: undefined };
};

/** The engine walks with or without options before its callback. */
function walk<F>(each: (callback: F) => void) {
  function run(callback: F): void;
  function run(options: object, callback: F): void;
  function run(...args: readonly [F] | readonly [object, F]): void {
    each(args.length === 1 ? args[0] : args[1]);
  }
  return run;
}

type EachCell = (cell: CellLike, column: number) => void;
type EachRow = (row: RowLike, number: number) => void;

function sheetFor(inner: Worksheet, questions: ReadonlyMap<number, readonly CellLike[]>): WorksheetLike {
  const askedIn = (number: number): readonly CellLike[] => questions.get(number) ?? [];
  const row = (number: number, hidden: boolean, cells: (each: EachCell) => void): RowLike => ({
    hidden,
    eachCell: walk<EachCell>((each) => {
      cells(each);
      for (const cell of askedIn(number)) each(cell, cell.col);
    }),
  });
  const find = (number: number, column: number): CellLike | undefined =>
    askedIn(number).find(({ col }) => col === column);
  return {
    id: inner.id,
    name: inner.name,
    dimensions: inner.dimensions,
    mergedRegions: inner.mergedRegions,
    getTables: () => inner.getTables(),
    findCell: find,
    getCell: (number, column) => find(number, column) ?? asked(number, column, ""),
    eachRow: walk<EachRow>((each) => {
      const seen = new Set<number>();
      inner.eachRow((own, number) => {
        seen.add(number);
        const cells = (eachCell: EachCell): void => own.eachCell((cell, column) => eachCell(standing(cell), column));
        each(row(number, own.hidden === true, cells), number);
      });
      for (const number of questions.keys())
        if (!seen.has(number))
          each(
            row(number, false, () => undefined),
            number,
          );
    }),
  };
}

/**
 * Computes formulas as they would read on a sheet, without writing anything: those of conditional formats.
 * They lie far to the right of all cells while they are computed, so one that names whole rows would meet them.
 */
export function computeOnSheet(
  book: Book,
  sheet: Sheet,
  formulas: ReadonlyMap<string, FormulaAt>,
): ReadonlyMap<string, FormulaResultLike> {
  calculate(book);
  prepareEngine(book);
  const byRow = new Map<number, CellLike[]>();
  const cells = new Map<string, CellLike>();
  for (const [key, { row, formula }] of formulas) {
    const others = byRow.get(row) ?? [];
    const cell = asked(row, MAX_COLUMNS - others.length, formula);
    byRow.set(row, [...others, cell]);
    cells.set(key, cell);
  }
  const none = new Map<number, readonly CellLike[]>();
  const worksheets = book.sheets.map(({ inner }) => sheetFor(inner, inner === sheet.inner ? byRow : none));
  const { definedNames, properties, userFunctions } = book.inner;
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (wanted) => worksheets.find(({ id, name }) => id === wanted || name === wanted),
    definedNames,
    properties,
    ...(userFunctions === undefined ? {} : { userFunctions }),
  };
  calculateFormulas(workbook);
  return new Map([...cells].map(([key, cell]) => [key, cell.result]));
}
