import { areaAddress, cellAddress } from "../address";
import { TRACKING_FIELDS, type Appendix, type Task, type TrackingField } from "../appendix/appendix";
import { TRACKING_NOTES } from "../appendix/tracking-notes";
import type { Grid } from "../grid";
import type { Locale } from "../../i18n/text";
import type { Finding } from "../rules/rule";
import type { Standing } from "../standing/standing";
import { pointsOfPixels } from "./column-width";
import { dueCellOf } from "./due-cell";
import { furtherTableRows } from "./further-tables";
import { findingsByTask, findingsText, NO_FINDING } from "./findings-text";
import { textHeight } from "./row-height";
import type { CellModel, Region } from "./sheet-model";
import { standingFormula, standingHeading } from "./standing-formula";
import { standingText } from "./standing-text";
import { LEAD_SIGN } from "./standing-words";
import { TRACKING_HEADINGS, TRACKING_WIDTHS, trackingColumns, type TrackingColumns } from "./tracking-columns";
import { BLOCK_TITLE, noteRowOf, titleRowOf } from "./tracking-frame";
import { TRACKING_STYLES, type TrackingStyle } from "./tracking-styles";
import { firstBodyRow, trackingValidations } from "./tracking-validations";
import type { TypedDues } from "./typed-dues";

/** All that the tracking block is made of. */
export interface TrackingSource {
  readonly appendix: Appendix;
  /** The appendix's sheet as read, so that nothing of the user's is written over. */
  readonly grid: Grid;
  /** By task key. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly findings: readonly Finding[];
  /** What an official wrote into "Hạn hoàn thành", by task key: those cells are left as they are. */
  readonly typedDues: TypedDues;
  readonly locale: Locale;
}

/** A cell of the block, and what is shown in it, as far as its row's height depends on that. */
interface BlockCell {
  readonly value?: CellModel["value"];
  readonly style: TrackingStyle;
  readonly shown?: string;
}
type BlockRow = Readonly<Record<TrackingField, BlockCell>>;

const BLANK: BlockCell = { style: "blank" };
const BLANK_ROW: BlockRow = { status: BLANK, completedOn: BLANK, due: BLANK, standing: BLANK, findings: BLANK };

/**
 * The block beside the appendix: status and completion date, which are the officials' and never get a value, and due
 * date, standing and findings, which are ours. Only the first row of a task gets values; section rows, repeated headers
 * and continuations get the lines of the table alone.
 */
export function trackingRegion(source: TrackingSource): Region {
  const { appendix, grid, locale } = source;
  const columns = trackingColumns(appendix, grid);
  const ours = TRACKING_FIELDS.map((field) => columns[field]).filter(({ origin }) => origin !== "theirs");
  const numbers = ours.map(({ column }) => column);
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  const rows = blockRows(source, columns);
  const cells = (row: BlockRow | null): readonly (CellModel | null)[] =>
    between(left, right).map((column) => {
      const field = ours.find((each) => each.column === column)?.field;
      return field === undefined || row === null ? null : cellModel(row[field], column === left);
    });

  const titleRow = titleRowOf(appendix, grid, numbers);
  const noteRow = noteRowOf(appendix, grid, numbers);
  const note = noteOf(rows, locale);
  const line = (value: string | null, style: TrackingStyle): readonly (CellModel | null)[] =>
    between(left, right).map((column) => {
      if (!numbers.includes(column)) return null;
      return { value: column === left ? value : null, style };
    });
  const noteLook = { size: 10, bold: false, wrap: true };
  const solid = numbers.length === right - left + 1;
  const width = solid ? ours.reduce((sum, { field }) => sum + TRACKING_WIDTHS[field], 0) : TRACKING_WIDTHS.status;

  return {
    top: titleRow ?? Math.min(...appendix.headerRows),
    left,
    styles: TRACKING_STYLES,
    cells: [
      ...(titleRow === null ? [] : [line(BLOCK_TITLE[locale], "title")]),
      ...rows.map(cells),
      ...(noteRow === null ? [] : [line(note, "note")]),
    ],
    merges: [
      ...headingMerges(appendix, numbers),
      ...(noteRow === null || !solid ? [] : [areaAddress({ top: noteRow, left, bottom: noteRow, right })]),
    ],
    validations: trackingValidations(appendix, columns, locale),
    columnWidths: between(left, right).map((column) => {
      const added = ours.find((each) => each.column === column && each.origin === "new");
      return added ? pointsOfPixels(TRACKING_WIDTHS[added.field]) : null;
    }),
    rowHeights: [
      ...(titleRow === null ? [] : [null]),
      ...rows.map(rowHeight),
      ...(noteRow === null ? [] : [note === null ? null : textHeight(note, width, noteLook)]),
    ],
  };
}

/** One for every row from the first heading to the last of the table; `null` for rows between two tables. */
function blockRows(source: TrackingSource, columns: TrackingColumns): readonly (BlockRow | null)[] {
  const { appendix, locale } = source;
  const byTask = findingsByTask(appendix.tasks, source.findings);
  const taskOfRow = new Map(appendix.tasks.map((task) => [task.rows[0], task]));
  const top = Math.min(...appendix.headerRows);
  const further = furtherTableRows(appendix);
  return between(top, appendix.lastRow).map((row) => {
    if (row < firstBodyRow(appendix)) return headingRow(locale, row === top);
    if (further.headers.has(row)) return headingRow(locale, true);
    if (further.lowerHeaders.has(row)) return headingRow(locale, false);
    if (further.between.has(row)) return null;
    const task = taskOfRow.get(row);
    const standing = task && source.standings.get(task.key);
    if (!task || !standing) return BLANK_ROW;
    return taskRow(task, standing, findingsText(byTask.get(task.key) ?? [], locale), columns, row, source);
  });
}

function headingRow(locale: Locale, first: boolean): BlockRow {
  const heading = (field: TrackingField): BlockCell =>
    first ? { value: TRACKING_HEADINGS[field][locale], style: "heading" } : { style: "heading" };
  return {
    status: heading("status"),
    completedOn: heading("completedOn"),
    due: heading("due"),
    standing: first ? { value: standingHeading(locale), style: "heading" } : { style: "heading" },
    findings: heading("findings"),
  };
}

function taskRow(
  task: Task,
  standing: Standing,
  found: string,
  columns: TrackingColumns,
  row: number,
  { typedDues, locale }: TrackingSource,
): BlockRow {
  const due = dueCellOf(task, standing, locale);
  const typed = typedDues.has(task.key);
  const at = (field: TrackingField): string => cellAddress(row, columns[field].column);
  const cells = { status: at("status"), completedOn: at("completedOn"), due: at("due") };
  return {
    status: { style: "status", shown: task.status.text },
    completedOn: { style: "plain" },
    due: typed ? { style: "plain" } : { value: due.value, style: due.look },
    standing: {
      value: standingFormula(cells, locale, task.deadline.approximate && !typed),
      style: "standing",
      shown: standingText(task, standing, locale),
    },
    findings: { value: found, style: found === NO_FINDING ? "blank" : "findings", shown: found },
  };
}

function cellModel({ value, style }: BlockCell, edge: boolean): CellModel {
  return { ...(value === undefined ? {} : { value }), style: edge ? `${style}Edge` : style };
}

/** Points that our texts need; the row is only ever raised to it. */
function rowHeight(row: BlockRow | null): number | null {
  if (row === null) return null;
  const needs = TRACKING_FIELDS.map((field) => {
    const { shown } = row[field];
    return shown === undefined
      ? 0
      : textHeight(shown, TRACKING_WIDTHS[field], { size: 11, bold: field === "standing", wrap: true });
  });
  const need = Math.max(...needs);
  return need === 0 ? null : need;
}

/** What the signs mean that really stand in the block; `null`: none does. */
function noteOf(all: readonly (BlockRow | null)[], locale: Locale): string | null {
  const rows = all.filter((row) => row !== null);
  const looks = new Set(rows.map(({ due }) => due.style));
  const sentences = [
    looks.has("rolled") || looks.has("rolledApproximate") ? TRACKING_NOTES.rolled : null,
    looks.has("approximate") || looks.has("rolledApproximate") ? TRACKING_NOTES.approximate : null,
    rows.some(({ findings }) => findings.shown?.includes(LEAD_SIGN)) ? TRACKING_NOTES.lead : null,
  ].flatMap((text) => (text === null ? [] : [text[locale]]));
  return sentences.length === 0 ? null : sentences.join("  ");
}

/** A header of two rows: our headings stand over both. */
function headingMerges({ headerRows }: Appendix, columns: readonly number[]): readonly string[] {
  const [top, bottom] = [Math.min(...headerRows), Math.max(...headerRows)];
  return bottom === top ? [] : columns.map((column) => areaAddress({ top, left: column, bottom, right: column }));
}

/** between(3, 5) //=> [3, 4, 5] */
function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
