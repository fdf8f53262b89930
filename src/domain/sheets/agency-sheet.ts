import { areaAddress } from "../address";
import type { Task } from "../appendix/appendix";
import { formatDate, partsOf } from "../calendar/plain-date";
import type { Grid } from "../grid";
import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";
import { keptAgency, type AgencyInput } from "./agency-kept";
import { AGENCY_STYLES, type AgencyStyle } from "./agency-styles";
import { AGENCY_WIDTH, agencyRow, blocksOf, isLeading, type AgencyTask } from "./agency-table";
import { AGENCY_COUNTS, AGENCY_HEADINGS, AGENCY_NOTES, AGENCY_TITLE, OPEN_DATE } from "./agency-words";
import { noteRow, NOTES, SIGNERS, signatureRow } from "./closing";
import { countText, decisionLine } from "./decision-line";
import { dueCellOf } from "./due-cell";
import { readKeptSheet, remarkLines } from "./kept-inputs";
import { GAP, letterhead, titles } from "./letterhead";
import { linesOfAgency } from "./office";
import { pageBreaks } from "./page-breaks";
import { landscapePrint } from "./print-setup";
import { roleOf, sheetAgencies, type Role, type SheetAgency } from "./sheet-agencies";
import { nameOf, type SheetContext } from "./sheet-context";
import type { SheetModel, Validation } from "./sheet-model";
import { layOut, type SheetRow } from "./sheet-rows";
import { DATE_ALERT, FIRST_DAY, STATUS_ALERT } from "./tracking-validations";
import { NAMES } from "./workbook-names";

/** Pixels. */
const COLUMNS = [45, 159, 68, 129, 100, 212, 76, 83, 79];
const WIDTH = AGENCY_WIDTH;
const TITLE_ROWS: readonly [number, number] = [10, 11];
const LAYOUT = {
  key: AGENCY_HEADINGS.key,
  content: AGENCY_HEADINGS.content,
  inputs: [
    ["status", AGENCY_HEADINGS.status],
    ["completedOn", AGENCY_HEADINGS.completedOn],
    ["difficulties", AGENCY_HEADINGS.difficulties],
  ],
  notes: Object.values(AGENCY_NOTES),
} as const;

/** One sheet for each agency that a cell names; `previous`: our sheets as they stand, by id. */
export function agencySheets(context: SheetContext, previous: ReadonlyMap<string, Grid>): readonly SheetModel[] {
  return sheetAgencies(context.appendix, context.directory)
    .filter(({ sheetId }) => context.sheetNames.has(sheetId))
    .map((agency) => agencySheet(agency, context, previous.get(agency.sheetId) ?? null));
}

/** PHIẾU THEO DÕI of one agency: the tasks it leads and coordinates, with room for its report. */
export function agencySheet(agency: SheetAgency, context: SheetContext, previous: Grid | null): SheetModel {
  const { appendix, directory, locale, asOf } = context;
  const tasks = appendix.tasks.flatMap((task): readonly AgencyTask[] => {
    const role = roleOf(agency, task);
    return role === null ? [] : [{ task, role }];
  });
  const led = new Set(tasks.filter(({ role }) => isLeading(role)).map(({ task }) => task));
  const writable = (task: Task, input: AgencyInput): boolean => input === "difficulties" || led.has(task);
  const sheet = readKeptSheet(previous, LAYOUT);
  const listed = tasks.map(({ task }) => task);
  const kept = keptAgency(sheet.rows, listed, writable, context);
  const office = linesOfAgency(agency.name, agency.agency, directory);
  const head: readonly SheetRow<AgencyStyle>[] = [
    ...letterhead({ ...office, superior: office.superior || sheet.superior }, 4, WIDTH, locale),
    {
      kind: "top",
      blocks: [{ from: 5, to: WIDTH, value: say(OPEN_DATE, locale, { year: partsOf(asOf).year }), style: "dateLine" }],
    },
    GAP,
    ...titles(WIDTH, [
      [AGENCY_TITLE[locale].toUpperCase(), "title"],
      [decisionLine(appendix, locale), "subtitle"],
      [countsLine(tasks, context), "asOf"],
    ]),
    GAP,
    {
      kind: "top",
      blocks: Object.values(AGENCY_HEADINGS).map((text, at) => ({
        from: at + 1,
        value: text[locale],
        style: "heading",
      })),
    },
    {
      kind: "top",
      blocks: COLUMNS.map((_, at) => ({ from: at + 1, value: `(${String(at + 1)})`, style: "numbering" })),
    },
  ];
  const rows: readonly SheetRow<AgencyStyle>[] = [
    ...head,
    ...blocksOf(tasks, locale).flatMap(({ heading, tasks: own }) => [
      heading,
      ...own.map((each) => agencyRow(agency, each, kept, writable, context)),
    ]),
    noteRow(
      notesOf(tasks, context)
        .map((text) => text[locale])
        .join(" "),
      WIDTH,
      "smallNote",
    ),
    ...remarkLines([...sheet.remarks, ...kept.lines], locale).map((text) => noteRow(text, WIDTH, "remark")),
    signatureRow(
      { left: sheet.left ?? SIGNERS.left[locale], right: sheet.right ?? SIGNERS.right[locale] },
      [1, 4],
      [5, WIDTH],
    ),
  ];
  const region = layOut(rows, COLUMNS, AGENCY_STYLES, validations(led.size, locale));
  const breaks = pageBreaks({
    heights: region.rowHeights.map((height) => height ?? 0),
    kinds: rows.map(({ kind }) => kind),
    titleRows: TITLE_ROWS,
    closingWith: "row",
  });
  return {
    id: agency.sheetId,
    name: nameOf(context, agency.sheetId),
    title: { vi: agency.name, en: agency.name },
    region,
    marks: [],
    names: [],
    print: landscapePrint({ rows: rows.length, columns: WIDTH }, TITLE_ROWS, breaks),
    freeze: { rows: TITLE_ROWS[1], columns: 2 },
    tabColor: null,
    hidden: false,
  };
}

function countsLine(tasks: readonly AgencyTask[], { standings, asOf, locale }: SheetContext): string {
  const led = tasks.filter(({ role }) => isLeading(role));
  const count = (kind: "overdue" | "past-due"): number =>
    led.filter(({ task }) => standings.get(task.key)?.kind === kind).length;
  const pastDue = count("past-due");
  const coordinating = tasks.filter(({ role }) => role === "coordinator" || role === "groupCoordinator").length;
  return say(pastDue === 0 ? AGENCY_COUNTS.plain : AGENCY_COUNTS.withPastDue, locale, {
    date: formatDate(asOf),
    lead: countText(led.length, locale),
    overdue: countText(count("overdue"), locale),
    pastDue: countText(pastDue, locale),
    coordinating: countText(coordinating, locale),
  });
}

function notesOf(tasks: readonly AgencyTask[], { standings, locale }: SheetContext): readonly Text[] {
  const looks = new Set(
    tasks.flatMap(({ task }) => {
      const standing = standings.get(task.key);
      return standing === undefined ? [] : [dueCellOf(task, standing, locale).look];
    }),
  );
  const has = (role: Role): boolean => tasks.some((each) => each.role === role);
  return [
    AGENCY_NOTES.whoWrites,
    ...(looks.has("rolled") || looks.has("rolledApproximate") ? [NOTES.rolled] : []),
    ...(looks.has("approximate") || looks.has("rolledApproximate") ? [NOTES.approximate] : []),
    ...(has("groupCoordinator") ? [AGENCY_NOTES.groupCoordinator] : []),
    ...(has("groupLead") ? [AGENCY_NOTES.groupLead] : []),
  ];
}

/** The drop-down and the date rule of the appendix, for the tasks that the agency leads: the rows after heading A. */
function validations(led: number, locale: Locale): readonly Validation[] {
  if (led === 0) return [];
  const top = TITLE_ROWS[1] + 2;
  const area = (column: number): string => areaAddress({ top, left: column, bottom: top + led - 1, right: column });
  return [
    {
      area: area(7),
      rule: { kind: "list", source: `=${NAMES.officialWords}` },
      alert: { title: AGENCY_HEADINGS.status[locale], message: STATUS_ALERT[locale] },
    },
    {
      area: area(8),
      rule: { kind: "date", from: FIRST_DAY },
      alert: { title: AGENCY_HEADINGS.completedOn[locale], message: DATE_ALERT[locale] },
    },
  ];
}
