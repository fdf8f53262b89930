import { cellAddress } from "../address";
import { formatDate } from "../calendar/plain-date";
import type { Grid } from "../grid";
import { say } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { agencyRows } from "./brief-agencies";
import { keptBrief } from "./brief-kept";
import { besideRows, listedOverdue, overdueRows } from "./brief-lists";
import { BRIEF_STYLES, type BriefStyle } from "./brief-styles";
import { BRIEF_FIGURES, BRIEF_NOTES, BRIEF_SUBTITLE, BRIEF_TITLE } from "./brief-words";
import { noteRow } from "./closing";
import { countText, decisionLine } from "./decision-line";
import { letterhead, titles } from "./letterhead";
import { linesOfOffice } from "./office";
import { landscapePrint } from "./print-setup";
import { nameOf, type SheetContext } from "./sheet-context";
import type { SheetModel } from "./sheet-model";
import { layOut, type Block, type SheetRow } from "./sheet-rows";
import { dateUnknown, isAnythingRecorded } from "./tally-table";

const COLUMNS = [40, 219, 38, 38, 38, 38, ...Array.from({ length: 12 }, () => 26), 49, 144, 174];
const WIDTH = COLUMNS.length;
/** Row of the numbers, below letterhead, titles and two rows of headings. */
const FIGURES_ROW = 8;

/** BÁO CÁO PHỤC VỤ HỌP: one page for the table of the meeting. `previous`: our sheet as it stands, whose reasons are kept. */
export function briefSheet(context: SheetContext, previous: Grid | null, dueSoonDays: number): SheetModel {
  const { appendix, asOf, locale, office } = context;
  const kept = keptBrief(previous, appendix.tasks, listedOverdue(context), WIDTH, locale);
  const subtitle = say(BRIEF_SUBTITLE, locale, { decision: decisionLine(appendix, locale), date: formatDate(asOf) });
  const rows: readonly SheetRow<BriefStyle>[] = [
    ...letterhead(linesOfOffice(office, kept), 6, WIDTH, locale),
    ...titles(WIDTH, [
      [BRIEF_TITLE[locale].toUpperCase(), "title"],
      [subtitle, "subtitle"],
    ]),
    ...figureRows(context),
    { kind: "top", blocks: [{ from: 1, to: WIDTH, value: notesOf(context), style: "smallNote" }] },
    ...overdueRows(context, (task) => kept.reason(task)),
    ...besideRows(context, dueSoonDays),
    ...agencyRows(context),
    ...kept.lines.map((text) => noteRow(text, WIDTH, "remark")),
  ];
  return {
    id: "brief",
    name: nameOf(context, "brief"),
    title: BRIEF_TITLE,
    region: layOut(rows, COLUMNS, BRIEF_STYLES),
    marks: [],
    names: [],
    print: { ...landscapePrint({ rows: rows.length, columns: WIDTH }, null, []), pagesTall: 1 },
    freeze: null,
    tabColor: "#7F7F7F",
    hidden: false,
  };
}

/** The seven numbers and the two rates, each rate with its denominator told below. */
function figureRows({ tally: { overall }, appendix, locale }: SheetContext): readonly SheetRow<BriefStyle>[] {
  const f = BRIEF_FIGURES;
  const heading = (from: number, to: number, text: Text, down?: number): Block<BriefStyle> => ({
    ...{ from, to, value: text[locale], style: "heading" },
    ...(down === undefined ? {} : { down }),
  });
  const figure = (from: number, to: number, value: number): Block<BriefStyle> => ({ from, to, value, style: "figure" });
  const rate = (from: number, to: number, part: number, whole: string): Block<BriefStyle> => {
    const formula = `=IF(${whole}=0,"-",${cellAddress(FIGURES_ROW, part)}/(${whole}))`;
    return { from, to, value: isAnythingRecorded(appendix) ? { formula } : "-", style: "rate" };
  };
  const [all, done, late] = [1, 3, 16].map((column) => cellAddress(FIGURES_ROW, column));
  return [
    {
      kind: "top",
      blocks: [heading(1, 2, f.total, 2), heading(3, 9, f.done), heading(10, 18, f.open), heading(19, 21, f.rate)],
    },
    {
      kind: "top",
      blocks: [
        ...[heading(3, 4, f.sum), heading(5, 6, f.inTime), heading(7, 9, f.late)],
        ...[heading(10, 12, f.sum), heading(13, 15, f.within), heading(16, 18, f.late)],
        ...[heading(19, 20, f.doneRate), heading(21, 21, f.lateRate)],
      ],
    },
    {
      kind: "top",
      blocks: [
        ...[figure(1, 2, overall.total), figure(3, 4, overall.done), figure(5, 6, overall.doneInTime)],
        ...[figure(7, 9, overall.doneLate), figure(10, 12, overall.open), figure(13, 15, overall.inTime)],
        ...[
          figure(16, 18, overall.overdue),
          rate(19, 20, 3, all ?? ""),
          rate(21, 21, 16, `${done ?? ""}+${late ?? ""}`),
        ],
      ],
    },
  ];
}

function notesOf({ tally, appendix, locale }: SheetContext): string {
  const { overall, assignments } = tally;
  const notes: readonly (readonly [boolean, Text, number])[] = [
    [!isAnythingRecorded(appendix), BRIEF_NOTES.nothingRecorded, 0],
    [dateUnknown(overall) > 0, BRIEF_NOTES.dateUnknown, dateUnknown(overall)],
    [overall.unrecorded > 0, BRIEF_NOTES.unrecorded, overall.unrecorded],
    [overall.stopped > 0, BRIEF_NOTES.stopped, overall.stopped],
    [true, BRIEF_NOTES.assignments, assignments],
    [true, BRIEF_NOTES.rate, 0],
  ];
  return notes
    .flatMap(([holds, text, count]) => (holds ? [say(text, locale, { count: countText(count, locale) })] : []))
    .join(" ");
}
