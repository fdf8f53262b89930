import { z } from "zod";
import { STANDING_KINDS } from "../standing/standing";

/** A day, ISO 8601. */
const day = z.iso.date();
/** Sheet row numbers count from 1. */
const row = z.int().min(1);
const count = z.int().min(0);
const letters = z.string().regex(/^[A-Z]{1,3}$/u);

const mention = z.strictObject({
  text: z.string().describe("The piece of the cell that names it, as written"),
  kind: z.enum(["agency", "group", "unknown"]),
  agency: z
    .string()
    .nullable()
    .describe("Id in the directory; null for groups, for the unknown, and for bodies that the directory lacks"),
});

const deadline = z.strictObject({
  text: z.string(),
  kind: z.enum([
    "deadline",
    "period",
    "point",
    "multi",
    "recurring",
    "ongoing",
    "event",
    "term",
    "none",
    "invalid",
    "not-time",
    "unreadable",
  ]),
  start: day.nullable(),
  due: day.nullable().describe("Last day as the phrase says it; of several or recurring dates the next unmet one"),
  dueEffective: day.nullable().describe("Last day that counts, after rolling to a working day"),
  milestones: z.array(day),
  approximate: z.boolean(),
});

const task = z.strictObject({
  key: z.string().describe("Section and number, II.3"),
  sheet: z.string().optional().describe("Where the table stands on several sheets: the one of its first row"),
  rows: z.array(row).min(1).describe("Rows that hold its cells, repeated headers in between not counted"),
  content: z.string().describe("As mended"),
  leads: z.array(mention),
  coordinators: z.array(mention),
  deadline,
  status: z.strictObject({
    text: z.string(),
    code: z.enum(["not-started", "in-progress", "done", "stopped", "carried-over", "unknown"]).nullable(),
    completedOn: day.nullable(),
  }),
  standing: z.enum(STANDING_KINDS),
  daysLate: count.describe("Calendar days after dueEffective; 0 where it is not late"),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  sheet: z.string().optional().describe("Where the table stands on several sheets"),
  row,
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}\d+$/u)
    .nullable(),
  task: z.string().nullable(),
  message: z.strictObject({ vi: z.string(), en: z.string() }),
  suggestion: z.string().nullable(),
  setAside: z
    .strictObject({ reason: z.string() })
    .optional()
    .describe("Where somebody set the finding aside in the workbook, and why; its cells read as they did then"),
});

const agencyTally = z.strictObject({
  agency: z.string().nullable(),
  name: z.string(),
  total: count,
  done: count,
  doneInTime: count,
  doneLate: count,
  open: count,
  inTime: count,
  dueSoon: count,
  overdue: count.describe("Past due included"),
  unrecorded: count.describe("How many of the overdue are past due with no status recorded"),
  coordinating: count,
});

/** What `check` finds, as JSON. `report.schema.json` beside this file is made from it. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  asOf: day,
  programmeYear: z.int().nullable(),
  decision: z.strictObject({ number: z.string(), date: day.nullable() }).nullable(),
  appendix: z.strictObject({
    sheet: z.string(),
    sheets: z
      .array(z.string())
      .optional()
      .describe("The sheets, where one table goes on over several; rows are those of the sheet named beside them"),
    headerRows: z.array(row).min(1),
    columns: z.partialRecord(
      z.enum(["ordinal", "content", "lead", "coordinators", "deadline", "result", "note", "status", "completedOn"]),
      letters,
    ),
    sections: z.array(z.strictObject({ sheet: z.string().optional(), row, ordinal: z.string(), title: z.string() })),
  }),
  tasks: z.array(task),
  findings: z.array(finding),
  tally: z.strictObject({ tasks: count, assignments: count, agencies: z.array(agencyTally) }),
});

export type Report = z.infer<typeof reportSchema>;
