import type { Locale, Text } from "../../i18n/text";
import { say } from "../../i18n/say";
import type { Grid } from "../grid";
import { DATE_LINE, NOTES, SIGNERS } from "./closing";
import { isBlankAt, lastColumnOf, lastRowOf, textAt, valueAt } from "./grid-cell";
import type { TaskRow } from "./match-tasks";

/** Where officials write on a sheet of ours: the columns by their headings, and the sentences of ours below the table. */
export interface SheetLayout<Input extends string> {
  /** Column of the task's number (or the row's), by heading. */
  readonly key: Text;
  readonly content: Text;
  readonly inputs: readonly (readonly [input: Input, heading: Text])[];
  readonly notes: readonly Text[];
}

/** A row of the table as it stood, with what was in the columns that officials fill. */
export interface KeptRow<Input extends string> extends TaskRow {
  /** Only those that are not empty. */
  readonly inputs: ReadonlyMap<Input, string | number | boolean>;
}

/** What officials wrote on a sheet of ours. */
export interface KeptSheet<Input extends string> {
  /** What was filled into the open lines of the letterhead and before the date; "" where nothing was. */
  readonly superior: string;
  readonly name: string;
  readonly place: string;
  /** The signature's halves as they stand where a name was added, else `null`. */
  readonly left: string | null;
  readonly right: string | null;
  readonly rows: readonly KeptRow<Input>[];
  /** Everything else below the table that is none of our sentences. */
  readonly remarks: readonly string[];
}

/** How a line begins that carries something written earlier whose row is not there any more. */
export const KEPT_LINE: Text = { vi: "Nội dung đã ghi ở lần trước: {text}", en: "Written earlier: {text}" };
const KEPT_CELL: Text = {
  vi: "{key} ({content}), cột “{column}”: {text}",
  en: "{key} ({content}), column “{column}”: {text}",
};
/** So much of a content tells which task is meant. */
const LONGEST_CONTENT = 80;
const NUMBERING = /^\(\d+\)/u;
const DOTS = /^[….\s]*$/u;

const NOTHING_KEPT = { superior: "", name: "", place: "", left: null, right: null, rows: [], remarks: [] } as const;

/** What officials wrote on the sheet as it stands; `null`: there is no such sheet yet. Never throws: what it cannot place is a remark. */
export function readKeptSheet<Input extends string>(sheet: Grid | null, layout: SheetLayout<Input>): KeptSheet<Input> {
  if (!sheet) return NOTHING_KEPT;
  const header = headerOf(sheet, layout);
  // Without our headings nothing can be told apart: every text is carried along.
  if (!header) return { ...NOTHING_KEPT, remarks: rowsOf(sheet).flatMap((row) => textsOf(sheet, row)) };
  const rows: KeptRow<Input>[] = [];
  const below: string[] = [];
  const beside: string[] = [];
  for (let row = header.lastRow + 1; row <= lastRowOf(sheet); row += 1) {
    const [number, content] = [textAt(sheet, row, header.key), textAt(sheet, row, header.content)];
    const texts = textsOf(sheet, row);
    // A line below the table fills one or two merged blocks, a row of the table more; its content may be missing.
    if (number === "" || (content === "" && filledCells(sheet, row) <= 2)) below.push(...texts);
    else {
      rows.push({ key: number, content: content || number, inputs: header.inputsOf(row) });
      beside.push(...besideTable(sheet, row, header).map((text) => `${number} (${shortened(content)})${text}`));
    }
  }
  const dated = below.find((text) => isSaid(text, DATE_LINE));
  const signer = (text: Text): string | null =>
    below.find((line) => [text.vi, text.en].some((title) => line.startsWith(title) && line !== title)) ?? null;
  const [left, right] = [signer(SIGNERS.left), signer(SIGNERS.right)];
  const notes = [...Object.values(NOTES), ...layout.notes];
  const ours = [DATE_LINE, ...Object.values(SIGNERS), ...notes];
  return {
    superior: filled(textAt(sheet, 1, 1)),
    name: filled(textAt(sheet, 2, 1)),
    place: dated === undefined ? "" : filled(dated.split(", ", 1)[0] ?? ""),
    left,
    right,
    rows,
    remarks: below
      .filter((text) => text !== left && text !== right)
      .map((text) => (isSaid(text, KEPT_LINE) ? text : withoutSentences(text, notes)))
      .filter((text) => text !== "" && !ours.some((sentence) => isSaid(text, sentence)))
      .concat(beside),
  };
}

/** What stands to the right of the table in one row, each behind the heading that was given to its column, if any. */
function besideTable<Input extends string>(
  sheet: Grid,
  row: number,
  { row: top, lastColumn }: Header<Input>,
): readonly string[] {
  const texts: string[] = [];
  for (let column = lastColumn + 1; column <= lastColumnOf(sheet); column += 1) {
    const [heading, text] = [textAt(sheet, top, column), textAt(sheet, row, column)];
    if (text !== "") texts.push(heading === "" ? `: ${text}` : `, “${heading}”: ${text}`);
  }
  return texts;
}

/** The line for a cell whose row is not there any more. */
export function keptCellLine(row: TaskRow, column: string, text: string, locale: Locale): string {
  const values = { key: row.key, content: shortened(row.content), column, text };
  return say(KEPT_LINE, locale, { text: say(KEPT_CELL, locale, values) });
}

function shortened(content: string): string {
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT)}…` : content;
}

/** Remarks as lines below the table: each says once that it was written earlier. */
export function remarkLines(remarks: readonly string[], locale: Locale): readonly string[] {
  return remarks.map((text) => (isSaid(text, KEPT_LINE) ? text : say(KEPT_LINE, locale, { text })));
}

/** What is left of a text when sentences of ours are taken out, in either language; those with slots are not looked for. */
export function withoutSentences(text: string, sentences: readonly Text[]): string {
  return sentences
    .flatMap(({ vi, en }) => [vi, en])
    .reduce((rest, sentence) => rest.replace(sentence, ""), text)
    .trim();
}

/** Whether a text is a sentence of ours, whatever fills its slots, in either language. */
export function isSaid(text: string, { vi, en }: Text): boolean {
  return [vi, en].some((sentence) => fits(text, sentence));
}

function fits(text: string, sentence: string): boolean {
  const parts = sentence.split(/\{\w+\}/u);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === sentence;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  return parts.slice(1, -1).every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= text.length - last.length;
  });
}

interface Header<Input extends string> {
  readonly row: number;
  /** Last column of the table. */
  readonly lastColumn: number;
  /** Its last row, a row of column numbers included. */
  readonly lastRow: number;
  readonly key: number;
  readonly content: number;
  inputsOf(row: number): KeptRow<Input>["inputs"];
}

/** The row of the headings, wherever it stands now, and the columns under them. */
function headerOf<Input extends string>(sheet: Grid, layout: SheetLayout<Input>): Header<Input> | null {
  for (let row = sheet.top; row <= lastRowOf(sheet); row += 1) {
    const find = (heading: Text): number | null => columnOf(sheet, row, heading);
    const [key, content] = [find(layout.key), find(layout.content)];
    if (key === null || content === null) continue;
    const columns = layout.inputs.map(([input, heading]) => [input, find(heading)] as const);
    const inputsOf = (at: number): KeptRow<Input>["inputs"] =>
      new Map(
        columns.flatMap(([input, column]) => {
          const value = column === null ? null : valueAt(sheet, at, column);
          return value === null || value === "" ? [] : [[input, value] as const];
        }),
      );
    const lastColumn = Math.max(key, content, ...columns.map(([, column]) => column ?? 0));
    return { row, lastRow: numberingBelow(sheet, row, key), lastColumn, key, content, inputsOf };
  }
  return null;
}

/** The row of column numbers "(1) (2) (3)" that ends a header of up to three rows; the header's row itself where there is none. */
function numberingBelow(sheet: Grid, header: number, column: number): number {
  return [header + 1, header + 2].find((row) => NUMBERING.test(textAt(sheet, row, column))) ?? header;
}

function columnOf(sheet: Grid, row: number, { vi, en }: Text): number | null {
  for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
    const text = textAt(sheet, row, column);
    if (text === vi || text === en) return column;
  }
  return null;
}

function rowsOf(sheet: Grid): readonly number[] {
  return sheet.values.map((_, index) => sheet.top + index);
}

function textsOf(sheet: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

function filledCells(sheet: Grid, row: number): number {
  let filled = 0;
  for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
    if (!isBlankAt(sheet, row, column)) filled += 1;
  }
  return filled;
}

function filled(text: string): string {
  return DOTS.test(text) ? "" : text;
}
