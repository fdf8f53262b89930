import { QUANG_TRI } from "../../src/domain/agency/quang-tri";
import { parseMentions } from "../../src/domain/agency/parse-mentions";
import {
  FIELDS,
  type Appendix,
  type Field,
  type FieldCell,
  type Section,
  type Task,
} from "../../src/domain/appendix/appendix";
import { assignRoles } from "../../src/domain/appendix/assign-roles";
import { daysOffOf } from "../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../src/domain/calendar/holidays-vn";
import { readDeadline } from "../../src/domain/deadline/read-deadline";
import type { DeadlineContext } from "../../src/domain/deadline/deadline";
import type { RuleContext } from "../../src/domain/rules/rule";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { readStatus } from "../../src/domain/standing/read-status";
import { makeCell, type CellSpec } from "./make-cell";

/**
 * A task in short. `key` is section and number: "II.3" stands in a section "II", "A.I.2" in "I" of "A", "4" in none.
 * A field left out has an ordinary content; give "" for an empty cell.
 */
export interface TaskSpec extends Partial<Readonly<Record<Field, CellSpec>>> {
  readonly key: string;
  /** Sheet rows; by default one row, the next one free. */
  readonly rows?: readonly number[];
}

export const DAYS_OFF_VN = daysOffOf(HOLIDAYS_VN);

/** The day of the seed's check, its decision and year; the province's directory; the defaults. */
export function makeContext(overrides: Partial<RuleContext> = {}): RuleContext {
  return {
    asOf: "2024-07-02",
    programmeYear: 2024,
    documentDate: "2024-03-27",
    directory: QUANG_TRI,
    daysOff: DAYS_OFF_VN,
    settings: DEFAULT_SETTINGS,
    ...overrides,
  };
}

export function deadlineContext({ programmeYear, documentDate, daysOff, settings }: RuleContext): DeadlineContext {
  const { beforeIncludesDay, rollToWorkingDay } = settings;
  return { programmeYear, documentDate, daysOff, beforeIncludesDay, rollToWorkingDay };
}

/** A task as the reader of appendices gives it, its phrases read by the real rooms. */
export function makeTask(spec: TaskSpec, place: Place = {}): Task {
  const { section = null, columns = COLUMNS, context = makeContext() } = place;
  const rows = spec.rows ?? [place.row ?? 6];
  const ordinal = spec.key.split(".").at(-1) ?? "";
  const plain: Readonly<Record<Field, CellSpec>> = {
    ordinal,
    content: `Triển khai nội dung thứ ${spec.key} của chương trình`,
    lead: "Sở Xây dựng",
    coordinators: "Sở Tài chính",
    deadline: "Năm 2024",
    result: "Báo cáo của cơ quan chủ trì",
    note: "",
    status: "",
    completedOn: "",
  };
  const cellOf = (field: Field): FieldCell =>
    makeCell(spec[field] ?? plain[field], rows[0] ?? 6, columns[field] ?? null);
  const cells: Readonly<Record<Field, FieldCell>> = {
    ordinal: cellOf("ordinal"),
    content: cellOf("content"),
    lead: cellOf("lead"),
    coordinators: cellOf("coordinators"),
    deadline: cellOf("deadline"),
    result: cellOf("result"),
    note: cellOf("note"),
    status: cellOf("status"),
    completedOn: cellOf("completedOn"),
  };
  return {
    key: spec.key,
    ordinal: cells.ordinal.text,
    section,
    rows,
    cells,
    ...assignRoles(
      parseMentions(cells.lead.text, context.directory),
      parseMentions(cells.coordinators.text, context.directory),
    ),
    deadline: readDeadline(cells.deadline.value, cells.deadline.numberFormat, deadlineContext(context)),
    status: readStatus(cells.status, cells.completedOn),
  };
}

/** Where a task stands, for makeTask. */
export interface Place {
  readonly row?: number;
  readonly section?: Section | null;
  readonly columns?: Readonly<Partial<Record<Field, number>>>;
  readonly context?: RuleContext;
}

/**
 * An appendix of a header in row 5, a row for each section before its first task, and the tasks. It has the seven columns
 * A to G, and H and I for status and completion where a task gives either.
 */
export function makeAppendix(
  specs: readonly TaskSpec[],
  overrides: Partial<Appendix> = {},
  context: RuleContext = makeContext(),
): Appendix {
  const tracked = specs.some((spec) => spec.status !== undefined || spec.completedOn !== undefined);
  const columns = overrides.columns ?? (tracked ? { ...COLUMNS, status: 8, completedOn: 9 } : COLUMNS);
  const sections = new Map<string, Section>();
  let next = 6;
  const sectionOf = (path: readonly string[]): Section | null => {
    if (path.length === 0) return null;
    const known = sections.get(path.join("."));
    if (known) return known;
    const parent = sectionOf(path.slice(0, -1));
    const ordinal = path.at(-1) ?? "";
    const section = { row: next++, ordinal, title: `Phần ${path.join(".")}`, level: path.length, parent };
    sections.set(path.join("."), section);
    return section;
  };
  const tasks = specs.map((spec) => {
    const section = sectionOf(spec.key.split(".").slice(0, -1));
    const task = makeTask(spec, { row: next, section, columns, context });
    next = Math.max(next, ...task.rows) + 1;
    return task;
  });
  return {
    sheet: "Phụ lục",
    headerRows: [5],
    repeatedHeaderRows: [],
    columns,
    headings: Object.fromEntries(
      FIELDS.filter((field) => columns[field] !== undefined).map((field) => [field, HEADINGS[field]]),
    ),
    tracking: tracked ? { status: 8, completedOn: 9 } : {},
    firstColumn: 1,
    lastColumn: 7,
    lastRow: next - 1,
    sections: [...sections.values()],
    tasks,
    mends: [],
    unplaced: [],
    decision: { number: "645/QĐ-BCĐCTMTQG", date: context.documentDate },
    programmeYear: context.programmeYear,
    ...overrides,
  };
}

const COLUMNS: Readonly<Partial<Record<Field, number>>> = {
  ordinal: 1,
  content: 2,
  lead: 3,
  coordinators: 4,
  deadline: 5,
  result: 6,
  note: 7,
};

const HEADINGS: Readonly<Record<Field, string>> = {
  ordinal: "TT",
  content: "Nội dung thực hiện",
  lead: "Chịu trách nhiệm chủ trì, chỉ đạo/ đôn đốc",
  coordinators: "Chịu trách nhiệm phối hợp",
  deadline: "Thời gian hoàn thành",
  result: "Kết quả thực hiện",
  note: "Ghi chú",
  status: "Tình trạng",
  completedOn: "Ngày hoàn thành",
};
