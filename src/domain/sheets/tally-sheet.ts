import { formatDate } from "../calendar/plain-date";
import type { Grid } from "../grid";
import type { Tally } from "../standing/tally";
import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import { dateLine, noteRow, SIGNERS, signatureRow } from "./closing";
import { countText, decisionLine } from "./decision-line";
import { keptCellLine, readKeptSheet, remarkLines, type KeptRow, type KeptSheet } from "./kept-inputs";
import { GAP, letterhead, titles } from "./letterhead";
import { linesOfOffice } from "./office";
import { pageBreaks } from "./page-breaks";
import { landscapePrint } from "./print-setup";
import { nameOf, type SheetContext } from "./sheet-context";
import type { SheetModel } from "./sheet-model";
import { layOut, type Block, type SheetRow } from "./sheet-rows";
import { TALLY_STYLES, type TallyStyle } from "./tally-styles";
import { dateUnknown, isAnythingRecorded, tallyTable, typedLines } from "./tally-table";
import { AS_OF_LINE, TALLY_HEADINGS, TALLY_NOTES, TALLY_TITLE, UNIT_LINE } from "./tally-words";

const COLUMNS = [38, 285, 57, 57, 57, 57, 57, 57, 57, 57, 64, 108];
const WIDTH = COLUMNS.length;
const [DONE_COLUMN, RATE_COLUMN, NOTE_COLUMN] = [4, 11, 12];
const TITLE_ROWS: readonly [number, number] = [9, 11];
const LAYOUT = {
  key: TALLY_HEADINGS.number,
  content: TALLY_HEADINGS.lead,
  inputs: [["note", TALLY_HEADINGS.note]],
  notes: Object.values(TALLY_NOTES),
} as const;

type Style = TallyStyle;

/** BIỂU TỔNG HỢP: the official 2×2 by lead, in protocol order. `previous`: our sheet as it stands, whose notes are kept. */
export function tallySheet(context: SheetContext, previous: Grid | null): SheetModel {
  const { appendix, tally, asOf, locale, office } = context;
  const name = nameOf(context, "tally");
  const kept = readKeptSheet(previous, LAYOUT);
  const table = tallyTable(context, kept, TITLE_ROWS[1] + 1);
  const head: readonly SheetRow<Style>[] = [
    ...letterhead(linesOfOffice(office, kept), 3, WIDTH, locale),
    GAP,
    ...titles(WIDTH, [
      [TALLY_TITLE[locale].toUpperCase(), "title"],
      [decisionLine(appendix, locale), "subtitle"],
      [say(AS_OF_LINE, locale, { date: formatDate(asOf) }), "asOf"],
    ]),
    { kind: "top", blocks: [{ from: 9, to: WIDTH, value: UNIT_LINE[locale], style: "unit" }] },
    ...headerRows(tally, locale),
  ];
  const lines = remarkLines([...kept.remarks, ...orphans(kept, table.used, locale)], locale);
  const rows: readonly SheetRow<Style>[] = [
    ...head,
    ...table.rows,
    ...notesOf(context).map((text) => noteRow(text, WIDTH, "note")),
    ...lines.map((text) => noteRow(text, WIDTH, "remark")),
    {
      kind: "closing",
      height: 24,
      blocks: [{ from: 8, to: WIDTH, value: dateLine(office.place || kept.place, asOf, locale), style: "dateLine" }],
    },
    signatureRow(
      { left: kept.left ?? SIGNERS.left[locale], right: kept.right ?? SIGNERS.right[locale] },
      [1, 3],
      [8, WIDTH],
    ),
  ];
  const region = layOut(rows, COLUMNS, TALLY_STYLES);
  const breaks = pageBreaks({
    heights: region.rowHeights.map((height) => height ?? 0),
    kinds: rows.map(({ kind }) => kind),
    titleRows: TITLE_ROWS,
    closingWith: "block",
  });
  return {
    id: "tally",
    name,
    title: TALLY_TITLE,
    region,
    marks: [],
    names: [],
    print: landscapePrint({ rows: rows.length, columns: WIDTH }, TITLE_ROWS, breaks),
    freeze: { rows: TITLE_ROWS[1], columns: 2 },
    tabColor: "#7F7F7F",
    hidden: false,
  };
}

function headerRows({ overall, agencies }: Tally, locale: Locale): readonly SheetRow<Style>[] {
  const heading = (from: number, text: Text, more: Partial<Block<Style>> = {}): Block<Style> => ({
    from,
    value: text[locale],
    style: "heading",
    ...more,
  });
  const tall = { down: 2 };
  const unknownDates = [overall, ...agencies].some((counts) => dateUnknown(counts) > 0);
  const numbering = [
    ...["(1)", "(2)", "(3)=\n(4)+(7)", unknownDates ? "(4)=(5)\n+(6)+(*)" : "(4)=\n(5)+(6)", "(5)", "(6)"],
    ...["(7)=\n(8)+(10)", "(8)", "(9)", "(10)", "(11)=\n(4)/(3)", "(12)"],
  ];
  const h = TALLY_HEADINGS;
  return [
    {
      kind: "top",
      height: 20.25,
      blocks: [
        ...[heading(1, h.number, tall), heading(2, h.lead, tall), heading(3, h.total, tall)],
        ...[heading(4, h.done, { to: 6 }), heading(7, h.open, { to: 10 })],
        ...[heading(RATE_COLUMN, h.rate, tall), heading(NOTE_COLUMN, h.note, tall)],
      ],
    },
    {
      kind: "top",
      blocks: [h.sum, h.doneInTime, h.doneLate, h.sum, h.inTime, h.dueSoon, h.overdue].map((text, at) =>
        heading(DONE_COLUMN + at, text),
      ),
    },
    { kind: "top", blocks: numbering.map((value, at) => ({ from: at + 1, value, style: "numbering" })) },
  ];
}

function notesOf({ appendix, tally, locale }: SheetContext): readonly string[] {
  const { overall, agencies, assignments, tasks } = tally;
  const noLead = appendix.tasks.filter(({ leads }) => leads.length === 0).length;
  const notes: readonly (readonly [boolean, Text, number?])[] = [
    [true, assignments > tasks - noLead ? TALLY_NOTES.several : TALLY_NOTES.noDeadline],
    [!isAnythingRecorded(appendix), TALLY_NOTES.nothingRecorded],
    [overall.unrecorded > 0, TALLY_NOTES.unrecorded],
    [[overall, ...agencies].some((counts) => dateUnknown(counts) > 0), TALLY_NOTES.dateUnknown],
    [overall.stopped > 0, TALLY_NOTES.stopped, overall.stopped],
    [noLead > 0, TALLY_NOTES.noLead, noLead],
  ];
  return notes.flatMap(([holds, text, count = 0]) =>
    holds ? [say(text, locale, { count: countText(count, locale) })] : [],
  );
}

function orphans(kept: KeptSheet<"note">, used: ReadonlySet<KeptRow<"note">>, locale: Locale): readonly string[] {
  return kept.rows
    .filter((row) => !used.has(row))
    .flatMap((row) =>
      typedLines(row.inputs.get("note") ?? null).map((text) =>
        keptCellLine(row, TALLY_HEADINGS.note[locale], text, locale),
      ),
    );
}
