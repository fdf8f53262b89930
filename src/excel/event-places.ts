import type { WorkbookEvent } from "../actions/workbook";
import { areaAddress, columnNumber, parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import { withoutSheet } from "./excel-ranges";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

// "A:C"   "$2:$5"
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;
const ROWS = /^\$?(\d+):\$?(\d+)$/u;

/** Kinds of change after which an address means another cell. */
const MOVES: ReadonlySet<string> = new Set([
  "RowInserted",
  "RowDeleted",
  "ColumnInserted",
  "ColumnDeleted",
  "CellInserted",
  "CellDeleted",
]);

/** What Excel says of a change. The source is known from ExcelApi 1.14 on, and only to newer copies of the library. */
export interface ChangeArgs {
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource?: string;
}

/** What is told of a change: nothing of our own writes, one event for each area otherwise. */
export function changeEvents(
  sheet: string,
  { address, changeType, triggerSource }: ChangeArgs,
): readonly WorkbookEvent[] {
  if (triggerSource === "ThisLocalAddin") return [];
  if (MOVES.has(changeType)) return [{ kind: "moved", sheet }];
  const areas = eventAreas(address);
  if (areas.length === 0) return [{ kind: "changed", sheet, address: null }];
  return areas.map((area) => ({ kind: "changed", sheet, address: area }));
}

/** What is told of a selection: of several areas the last, in which the active cell is. */
export function selectionEvents(sheet: string, address: string): readonly WorkbookEvent[] {
  const area = eventAreas(address).at(-1);
  return area === undefined ? [] : [{ kind: "selected", place: { sheet, address: area } }];
}

/** The areas of an address as Excel's events give it: "A1", "Trang1!A:C,F5", "2:3" //=> "A2:XFD3". What is no address is left out. */
function eventAreas(address: string): readonly string[] {
  return address.split(",").flatMap((one) => {
    const area = areaIn(withoutSheet(one));
    return area === null ? [] : [areaAddress(area)];
  });
}

function areaIn(address: string): Area | null {
  const [, left, right = left] = COLUMNS.exec(address) ?? [];
  if (left !== undefined && right !== undefined) {
    return { top: 1, left: columnNumber(left), bottom: LAST_ROW, right: columnNumber(right) };
  }
  const [, top, bottom = top] = ROWS.exec(address) ?? [];
  if (top !== undefined) return { top: Number(top), left: 1, bottom: Number(bottom), right: LAST_COLUMN };
  return parseArea(address);
}
