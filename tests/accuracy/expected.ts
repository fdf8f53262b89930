import { readFileSync } from "node:fs";
import { z } from "zod";

const day = z.iso.date();
const ordinal = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => (value === null ? null : String(value)));

const mention = z.looseObject({
  text: z.string(),
  kind: z.enum(["agency", "group", "person", "unknown"]),
  altKind: z.enum(["agency", "group", "person", "unknown"]).optional(),
});

const deadline = z.looseObject({
  text: z.string(),
  kind: z.string(),
  due: day.nullable(),
  altKind: z.string().optional(),
  /** Where the date comes from a day that the cell does not name. */
  computedFrom: z.string().optional(),
  assumedYear: z.boolean().optional(),
});

const section = z.looseObject({
  row: z.int(),
  ordinal: ordinal,
  level: z.int().optional(),
  doubt: z.string().optional(),
});

const task = z.looseObject({
  rows: z.array(z.int()).min(1),
  ordinal: ordinal,
  section: ordinal.optional(),
  altSection: ordinal.optional(),
  /** Row of the heading that it stands below; `null`: none. */
  sectionRow: z.int().nullable(),
  sectionDoubt: z.unknown().optional(),
  /** A second number of its own: "a)" in a column beside the first. */
  detail: ordinal.optional(),
  code: z.string().optional(),
  /** Row of the task that it is a part of. */
  parentRow: z.int().nullable().optional(),
  parent: z.boolean().optional(),
  leads: z.array(mention),
  coordinators: z.array(mention),
  deadline: deadline,
  doubtFields: z.array(z.string()).optional(),
});

const expectation = z.looseObject({
  context: z.looseObject({ programmeYear: z.int().nullable(), documentDate: day.nullable() }),
  headerRows: z.array(z.int()),
  repeatedHeaderRows: z.array(z.int()).optional(),
  fillerRows: z.array(z.int()).optional(),
  columns: z.looseObject({ other: z.record(z.string(), z.string()).optional() }),
  sections: z.array(section),
  tasks: z.array(task),
});

/** What a careful reader makes of an appendix: the file beside the workbook. */
export type Expectation = z.infer<typeof expectation>;
export type ExpectedTask = z.infer<typeof task>;
export type ExpectedMention = z.infer<typeof mention>;
export type ExpectedDeadline = z.infer<typeof deadline>;

/** Throws where the file is not of that shape: a figure must not come of what was not understood. */
export function readExpectation(file: string): Expectation {
  return expectation.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Whether the careful reader left that field of a task (or whether it is a task: "isTask") open to dispute. */
export function isDoubtful({ doubtFields }: ExpectedTask, field: string): boolean {
  return doubtFields?.includes(field) === true;
}

/** The columns of fields, letter by field; those of no field are not among them. */
export function expectedColumns({ columns }: Expectation): ReadonlyMap<string, string> {
  return new Map(Object.entries(columns).flatMap(([field, at]) => (typeof at === "string" ? [[field, at]] : [])));
}
