import { z } from "zod";

const body = z.object({
  text: z.string(),
  kind: z.enum(["agency", "group", "person", "unknown"]),
  altKind: z.string().optional(),
});

const deadline = z.object({
  text: z.string().nullable(),
  kind: z.string(),
  due: z.string().nullable(),
  altKind: z.string().optional(),
  altDue: z.string().nullable().optional(),
  computedFrom: z.unknown().optional(),
  assumedYear: z.unknown().optional(),
});

const task = z.object({
  rows: z.array(z.number()),
  ordinal: z.union([z.string(), z.number()]).nullable(),
  section: z.string().nullable(),
  sectionRow: z.number().nullable(),
  altSection: z.string().nullable().optional(),
  sectionDoubt: z.unknown().optional(),
  leads: z.array(body),
  coordinators: z.array(body),
  deadline,
  doubtFields: z.array(z.string()).optional(),
  ordinalInherited: z.boolean().optional(),
  parent: z.boolean().optional(),
});

const schema = z.object({
  headerRows: z.array(z.number()),
  repeatedHeaderRows: z.array(z.number()).optional(),
  columns: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
  sections: z.array(z.object({ row: z.number(), ordinal: z.string().nullable(), doubt: z.unknown().optional() })),
  tasks: z.array(task),
});

/** What a careful reader makes of a sheet. */
export type Expected = z.infer<typeof schema>;
export type ExpectedTask = z.infer<typeof task>;
export type ExpectedBody = z.infer<typeof body>;

/** Reads an `*.expected.json`; throws where it is none. */
export function parseExpected(json: string): Expected {
  return schema.parse(JSON.parse(json));
}

/** Whether the careful reader leaves a field of the task open, so that it is not scored. */
export function isDoubtful({ doubtFields = [] }: ExpectedTask, field: string): boolean {
  return doubtFields.some((doubt) => doubt === field || doubt.startsWith(`${field}.`));
}
