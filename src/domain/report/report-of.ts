import { stripMarkup } from "../appendix/markup";
import { columnLetters } from "../address";
import type { Mention } from "../agency/mention";
import { addressIn, placeOf, type SheetPart } from "../appendix/stack-grids";
import { FIELDS, type Appendix, type Task } from "../appendix/appendix";
import type { PlainDate } from "../calendar/plain-date";
import { messageOf } from "../rules/message-of";
import type { Finding } from "../rules/rule";
import type { Standing } from "../standing/standing";
import type { Tally } from "../standing/tally";
import type { Report } from "./report-schema";

/** All that a check came to. */
export interface ReportSource {
  /** Name of the file, without its folders. */
  readonly file: string;
  readonly asOf: PlainDate;
  readonly programmeYear: number | null;
  readonly appendix: Appendix;
  /** The sheets of a table that goes on over several; empty where it stands on one. */
  readonly parts: readonly SheetPart[];
  /** By task key. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** Why findings were set aside in the workbook; the others are not in it. */
  readonly reasons?: ReadonlyMap<Finding, string>;
}

/** The report as the schema describes it. */
export function reportOf(source: ReportSource): Report {
  const { appendix, parts, tally } = source;
  return {
    version: 1,
    file: source.file,
    asOf: source.asOf,
    programmeYear: source.programmeYear,
    decision: appendix.decision && { number: appendix.decision.number, date: appendix.decision.date },
    appendix: {
      sheet: appendix.sheet,
      ...(parts.length === 0 ? {} : { sheets: parts.map(({ sheet }) => sheet) }),
      headerRows: [...appendix.headerRows],
      columns: lettersOf(appendix),
      sections: appendix.sections.map(({ row, ordinal, title }) => ({ ...placed(row, parts), ordinal, title })),
    },
    tasks: appendix.tasks.map((task) => taskOf(task, source)),
    findings: source.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...placed(finding.row, parts),
      cell: finding.cell === null ? null : addressIn(parts, finding.cell),
      task: finding.task,
      message: messageOf(finding),
      suggestion: finding.suggestion,
      ...setAsideOf(finding, source),
    })),
    tally: {
      tasks: tally.tasks,
      assignments: tally.assignments,
      agencies: tally.agencies.map(({ kind: _kind, stopped: _stopped, ...counts }) => counts),
    },
  };
}

function setAsideOf(finding: Finding, { reasons }: ReportSource): Pick<Report["findings"][number], "setAside"> {
  const reason = reasons?.get(finding);
  return reason === undefined ? {} : { setAside: { reason } };
}

function lettersOf(appendix: Appendix): Report["appendix"]["columns"] {
  const letters: Report["appendix"]["columns"] = {};
  for (const field of FIELDS) {
    const column = appendix.columns[field];
    if (column !== undefined) letters[field] = columnLetters(column);
  }
  return letters;
}

/** The row as its own sheet has it, with that sheet's name where there are several. */
function placed(row: number, parts: readonly SheetPart[]): { readonly sheet?: string; readonly row: number } {
  return placeOf(parts, row) ?? { row };
}

function taskOf(task: Task, { standings, parts }: ReportSource): Report["tasks"][number] {
  const standing = standings.get(task.key);
  if (standing === undefined) throw new Error(`The task ${task.key} was not judged`);
  const { text, kind, start, milestones, approximate } = task.deadline;
  return {
    key: task.key,
    ...sheetOf(task, parts),
    rows: task.rows.map((row) => placed(row, parts).row),
    content: stripMarkup(task.cells.content.text),
    leads: task.leads.map(mentionOf),
    coordinators: task.coordinators.map(mentionOf),
    deadline: {
      text,
      kind,
      start,
      ...dueAt(task, standing),
      milestones: milestones.map(({ due }) => due),
      approximate,
    },
    status: { text: task.status.text, code: task.status.code, completedOn: task.status.completedOn },
    standing: standing.kind,
    daysLate: standing.daysLate ?? 0,
  };
}

function sheetOf({ rows: [row] }: Task, parts: readonly SheetPart[]): { readonly sheet?: string } {
  const place = row === undefined ? null : placeOf(parts, row);
  return place === null ? {} : { sheet: place.sheet };
}

/** Of a date that comes again the next one; of any other deadline what the phrase says, whatever became of the task. */
function dueAt(
  { deadline }: Task,
  standing: Standing,
): Pick<Report["tasks"][number]["deadline"], "due" | "dueEffective"> {
  const comesAgain = deadline.kind === "recurring" || deadline.kind === "ongoing";
  const { due, dueEffective } = comesAgain ? standing : deadline;
  return { due, dueEffective };
}

function mentionOf(mention: Mention): Report["tasks"][number]["leads"][number] {
  return { text: mention.text, kind: mention.kind, agency: mention.kind === "agency" ? mention.agency : null };
}
