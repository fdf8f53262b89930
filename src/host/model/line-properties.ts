import { invalidArgument, unknownMember } from "../excel-error";
import { boolean, number, record } from "../wire/arguments";
import { MAX_COLUMNS, MAX_ROWS, columnsOf, rowsOf } from "./area";
import type { Areas } from "./areas";
import { addressOf } from "./areas";
import { setHidden, areHidden } from "./hidden";
import { assertFormattable } from "./protection";
import { areaOfTarget } from "./single-area";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
import { restyle } from "./cell-style";
import { writeFormat } from "./cell-properties";

type Wanted = Readonly<Record<string, unknown>>;
type Lines = "rows" | "columns";

/** What differs between getRowProperties and getColumnProperties: the names, and which size they tell. */
const NAMES = {
  rows: { hidden: "rowHidden", index: "rowIndex", size: "rowHeight" },
  columns: { hidden: "columnHidden", index: "columnIndex", size: "columnWidth" },
} as const;

const wholeLine = (target: Areas, lines: Lines, index: number): Areas => ({
  ...target,
  areas: [
    lines === "rows"
      ? { top: index, bottom: index, left: 1, right: MAX_COLUMNS }
      : { top: 1, bottom: MAX_ROWS, left: index, right: index },
  ],
});

const sizeOf = ({ book, sheet }: Areas, lines: Lines, index: number): number =>
  lines === "rows" ? rowHeight(sheet.inner, index) : columnWidth(book, sheet.inner, index);

function read(target: Areas, lines: Lines, wanted: Wanted): unknown[] {
  const area = areaOfTarget(target);
  const names = NAMES[lines];
  const [first, count] = lines === "rows" ? [area.top, rowsOf(area)] : [area.left, columnsOf(area)];
  return Array.from({ length: count }, (_, offset) => {
    const line = wholeLine(target, lines, first + offset);
    const answer: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(wanted)) {
      if (ask === false || ask === null || ask === undefined) continue;
      if (name === names.hidden) answer[name] = areHidden(line, lines);
      else if (name === names.index) answer[name] = first + offset - 1;
      else if (name === "address") answer[name] = addressOf(line);
      else if (name === "format" && Object.keys(record(ask, "format")).every((key) => key === names.size)) {
        answer[name] = { [names.size]: sizeOf(target, lines, first + offset) };
      } else throw unknownMember(lines === "rows" ? "RowProperties" : "ColumnProperties", name);
    }
    return answer;
  });
}

function write(target: Areas, lines: Lines, properties: unknown): void {
  const area = areaOfTarget(target);
  const names = NAMES[lines];
  const [first, count] = lines === "rows" ? [area.top, rowsOf(area)] : [area.left, columnsOf(area)];
  if (!Array.isArray(properties) || properties.length !== count)
    throw invalidArgument(`${count} objects are needed, one for each of the ${lines}`);
  assertFormattable(target, lines === "rows" ? "formatRows" : "formatColumns");
  for (const [offset, given] of properties.entries()) {
    if (given === null || given === undefined) continue;
    const line = wholeLine(target, lines, first + offset);
    for (const [name, value] of Object.entries(record(given, "properties"))) {
      if (value === null || value === undefined) continue;
      if (name === names.hidden) setHidden(line, lines, boolean(value, name));
      else if (name === "format") {
        const { [names.size]: size, ...look } = record(value, "format");
        if (size !== undefined) setSize(target, lines, first + offset, number(size, names.size));
        if (Object.keys(look).length > 0) restyle(line, (style) => writeFormat(target, style, look));
      } else throw unknownMember(lines === "rows" ? "RowProperties" : "ColumnProperties", name);
    }
  }
}

function setSize({ book, sheet }: Areas, lines: Lines, index: number, points: number): void {
  if (lines === "rows") setRowHeight(sheet, index, checkedHeight(points));
  else setColumnWidth(book, sheet, index, checkedWidth(points));
}

/** Excel: 0 to 409 points. */
export function checkedHeight(points: number): number {
  if (points < 0 || points > 409.5) throw invalidArgument(`a row height of ${points} points`);
  return points;
}

/** Excel: 0 to 255 digits of the Normal font, about 1,790 pixels with Calibri 11. */
export function checkedWidth(points: number): number {
  if (points < 0 || points > 1_500) throw invalidArgument(`a column width of ${points} points`);
  return points;
}

export const rowProperties = (target: Areas, wanted: Wanted) => read(target, "rows", wanted);
export const columnProperties = (target: Areas, wanted: Wanted) => read(target, "columns", wanted);
export const setRowProperties = (target: Areas, properties: unknown) => write(target, "rows", properties);
export const setColumnProperties = (target: Areas, properties: unknown) => write(target, "columns", properties);
