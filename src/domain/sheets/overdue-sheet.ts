import { stripMarkup } from "../appendix/markup";
import { cellAddress } from "../address";
import type { Directory } from "../agency/agency";
import { agencyById } from "../agency/directory";
import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import { formatDate } from "../calendar/plain-date";
import type { Grid } from "../grid";
import type { Standing } from "../standing/standing";
import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import { dateLine, noteRow, NOTES, SIGNERS, signatureRow } from "./closing";
import { countText, decisionLine } from "./decision-line";
import { dueCellOf, DUE_FORMATS } from "./due-cell";
import { readKeptSheet, remarkLines } from "./kept-inputs";
import { GAP, letterhead, titles } from "./letterhead";
import { linesOfOffice } from "./office";
import { keptOverdue, type KeptOverdue } from "./overdue-kept";
import { overdueStyles, type OverdueStyle } from "./overdue-styles";
import { NO_OVERDUE, OVERDUE_COUNTS, OVERDUE_HEADINGS, OVERDUE_TITLES, SIGN_NOTES } from "./overdue-words";
import { pageBreaks } from "./page-breaks";
import { landscapePrint } from "./print-setup";
import { nameOf, type SheetContext } from "./sheet-context";
import type { SheetModel } from "./sheet-model";
import { layOut, type SheetRow } from "./sheet-rows";

const COLUMNS = [38, 57, 215, 136, 102, 94, 68, 136, 104];
const WIDTH = COLUMNS.length;
const HEADER_ROW = 9;
/** Room to write a reason by hand, in points. */
const LOWEST_ROW = 48;
const LAYOUT = {
  key: OVERDUE_HEADINGS.key,
  content: OVERDUE_HEADINGS.content,
  inputs: [
    ["reason", OVERDUE_HEADINGS.reason],
    ["note", OVERDUE_HEADINGS.note],
  ],
  notes: [NO_OVERDUE, ...Object.values(SIGN_NOTES)],
} as const;

/** A task past its date, with where it stands. */
interface LateTask {
  readonly task: Task;
  readonly standing: Standing;
  readonly days: number;
}

/**
 * DANH MỤC NHIỆM VỤ QUÁ HẠN: overdue and past-due tasks by days late, then in the appendix's order. `previous`: our sheet
 * as it stands; reasons and notes that officials wrote on it go along with their tasks.
 */
export function overdueSheet(context: SheetContext, previous: Grid | null): SheetModel {
  const { appendix, locale, office, asOf } = context;
  const late = lateTasks(context);
  const sheet = readKeptSheet(previous, LAYOUT);
  const kept = keptOverdue(
    sheet.rows,
    late.map(({ task }) => task),
    context,
  );
  const unrecorded = late.filter(isPastDue).length;
  const mix = unrecorded === 0 ? "overdue" : unrecorded === late.length ? "pastDue" : "both";
  const title = OVERDUE_TITLES[mix];
  const counts = OVERDUE_COUNTS[late.length === 0 ? "none" : mix];
  const notes = notesOf(late, context);
  const rows: readonly SheetRow<OverdueStyle>[] = [
    ...letterhead(linesOfOffice(office, sheet), 4, WIDTH, locale),
    GAP,
    ...titles(WIDTH, [
      [title[locale].toUpperCase(), "title"],
      [decisionLine(appendix, locale), "subtitle"],
      [
        say(counts, locale, {
          date: formatDate(asOf),
          count: countText(late.length, locale),
          unrecorded: countText(unrecorded, locale),
        }),
        "asOf",
      ],
    ]),
    GAP,
    {
      kind: "top",
      blocks: Object.values(OVERDUE_HEADINGS).map((text, at) => ({
        from: at + 1,
        value: text[locale],
        style: "heading",
      })),
    },
    ...late.map((each, at) => taskRow(each, at + 1, kept, context)),
    ...(notes.length === 0 ? [] : [noteRow(notes.map((text) => text[locale]).join("  "), WIDTH, "note")]),
    ...remarkLines([...sheet.remarks, ...kept.lines], locale).map((text) => noteRow(text, WIDTH, "remark")),
    {
      kind: "closing",
      height: 24,
      blocks: [{ from: 6, to: WIDTH, value: dateLine(office.place || sheet.place, asOf, locale), style: "dateLine" }],
    },
    signatureRow(
      { left: sheet.left ?? SIGNERS.left[locale], right: sheet.right ?? SIGNERS.right[locale] },
      [1, 3],
      [6, WIDTH],
    ),
  ];
  const region = layOut(rows, COLUMNS, overdueStyles(locale));
  const titleRows: readonly [number, number] = [HEADER_ROW, HEADER_ROW];
  const breaks = pageBreaks({
    heights: region.rowHeights.map((height) => height ?? 0),
    kinds: rows.map(({ kind }) => kind),
    titleRows,
    closingWith: "row",
  });
  return {
    id: "overdue",
    name: nameOf(context, "overdue"),
    title: OVERDUE_TITLES.overdue,
    region,
    marks: [],
    names: [],
    print: landscapePrint({ rows: rows.length, columns: WIDTH }, titleRows, breaks),
    freeze: { rows: HEADER_ROW, columns: 2 },
    tabColor: "#7F7F7F",
    hidden: false,
  };
}

function lateTasks({ appendix, standings }: SheetContext): readonly LateTask[] {
  return appendix.tasks
    .flatMap((task): readonly LateTask[] => {
      const standing = standings.get(task.key);
      if (standing?.kind !== "overdue" && standing?.kind !== "past-due") return [];
      return [{ task, standing, days: standing.daysLate ?? 0 }];
    })
    .sort((one, other) => other.days - one.days);
}

function isPastDue({ standing }: LateTask): boolean {
  return standing.kind === "past-due";
}

function taskRow(late: LateTask, number: number, kept: KeptOverdue, context: SheetContext): SheetRow<OverdueStyle> {
  const { task, standing, days } = late;
  const { appendix, directory, locale } = context;
  const due = dueCellOf(task, standing, locale);
  const link = {
    sheet: appendix.sheet,
    address: cellAddress(task.rows[0] ?? 1, appendix.columns.ordinal ?? appendix.firstColumn),
    tip: appendix.sheet,
  };
  const sign = isPastDue(late) ? "pastDue" : "overdue";
  return {
    kind: "table",
    minHeight: LOWEST_ROW,
    blocks: [
      { from: 1, value: number, style: "number" },
      { from: 2, value: task.key, style: "key", link },
      { from: 3, value: stripMarkup(task.cells.content.text), style: "text" },
      {
        from: 4,
        value: task.leads.map((lead) => fullName(lead, directory)).join("\n") || task.cells.lead.text,
        style: "text",
      },
      { from: 5, value: task.deadline.text, style: "centred" },
      { from: 6, value: due.value, style: due.look },
      { from: 7, value: days, style: task.deadline.approximate ? `${sign}Approximate` : sign },
      { from: 8, value: kept.reason(task), style: "text" },
      { from: 9, value: kept.note(task), style: "text" },
    ],
  };
}

function fullName(mention: Mention, directory: Directory): string {
  if (mention.kind !== "agency") return mention.text;
  const known = mention.agency === null ? null : agencyById(directory, mention.agency);
  return known?.name ?? mention.name;
}

function notesOf(late: readonly LateTask[], { locale }: { readonly locale: Locale }): readonly Text[] {
  if (late.length === 0) return [NO_OVERDUE];
  const formats = new Set(late.map(({ task, standing }) => DUE_FORMATS[dueCellOf(task, standing, locale).look]));
  return [
    ...(late.some((each) => !isPastDue(each)) && late.some(isPastDue) ? [SIGN_NOTES.overdue] : []),
    ...(late.some(isPastDue) ? [SIGN_NOTES.pastDue] : []),
    ...(formats.has(DUE_FORMATS.rolled) || formats.has(DUE_FORMATS.rolledApproximate) ? [NOTES.rolled] : []),
    ...(late.some(({ task }) => task.deadline.approximate) ? [NOTES.approximate] : []),
  ];
}
