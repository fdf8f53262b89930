import type { Checked } from "../../actions/checked";
import { areaAddress, columnLetters } from "../../domain/address";
import { TRACKING_FIELDS, type Appendix } from "../../domain/appendix/appendix";
import type { Grid } from "../../domain/grid";
import { columnViews, headerText, type ColumnRange } from "./column-views";
import { isWithin } from "./row-view";
import { trackingColumns } from "../../domain/sheets/tracking-columns";
import type { AppendixView } from "./view";

/** How the appendix was read. */
export function appendixView({ appendix, recorded, grid, otherTables, programmeYear }: Checked): AppendixView {
  const { headerRows, repeatedHeaderRows, tasks, columns } = appendix;
  return {
    sheet: grid.sheet,
    area: areaOf(appendix),
    headerRows,
    repeatedHeaderRows,
    sections: appendix.sections
      .filter(({ parent }) => parent === null)
      .map((section) => ({
        ordinal: section.ordinal || section.title,
        tasks: tasks.filter((task) => isWithin(task.section, section)).length,
      })),
    tasks: tasks.length,
    splitTasks: tasks.filter(({ rows }) => rows.length > 1).length,
    year: programmeYear,
    columns: columnViews(grid, columnRange(appendix)),
    otherTables,
    statusColumns:
      columns.status === undefined
        ? null
        : {
            status: columnLetters(columns.status),
            completedOn: columns.completedOn === undefined ? "" : columnLetters(columns.completedOn),
          },
    ...(columns.status === undefined ? { freeColumns: freeColumns(appendix, grid) } : {}),
    header: headerOf(grid, appendix),
    recorded: recorded.tasks.some(
      ({ status }) => status.code !== null || status.completedOn !== null || status.completedText !== "",
    ),
  };
}

/** Where status and completion date would be added. */
function freeColumns(appendix: Appendix, grid: Grid): NonNullable<AppendixView["freeColumns"]> {
  const { status, completedOn } = trackingColumns(appendix, grid);
  return { status: columnLetters(status.column), completedOn: columnLetters(completedOn.column) };
}

/** "A1:H26": from the header to the last row, our own columns left out. */
export function areaOf({ headerRows, firstColumn, lastColumn, lastRow }: Appendix): string {
  return areaAddress({ top: Math.min(...headerRows), left: firstColumn, bottom: lastRow, right: lastColumn });
}

/** The header by which a later reading tells whether it still is the same. */
export function headerOf(grid: Grid, appendix: Appendix): string {
  const { first, last, headerRows, ours } = columnRange(appendix);
  return headerText(grid, { headerRows, first, last, ours });
}

function columnRange({ headerRows, firstColumn, lastColumn, lastRow, columns, tracking }: Appendix): ColumnRange {
  const ours = TRACKING_FIELDS.flatMap((field) => tracking[field] ?? []);
  const range = { headerRows, first: firstColumn, last: lastColumn, lastRow, fields: columns };
  return { ...range, ours: new Set(ours) };
}
