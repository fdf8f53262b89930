import { z } from "zod";
import { parseIsoDate, type PlainDate } from "../domain/calendar/plain-date";
import { FIELDS } from "../domain/appendix/appendix";
import { LOCALES } from "../i18n/text";
import { parsedJson } from "./parsed-json";

/** Under which name the memory is kept in the workbook. */
export const MEMORY_NAME = "memory";
/** Grows when an older version of the add-in could no longer understand what is kept. */
export const MEMORY_VERSION = 1;

const day = z.string().transform((text, context): PlainDate => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "no date" });
  return z.NEVER;
});

const setAsideSchema = z.object({
  /** Id of the finding. */
  id: z.string(),
  /** What the finding was about when it was set aside; a finding about anything else is shown again. */
  evidence: z.string(),
  reason: z.string(),
  /** When, ISO 8601 with zone. */
  at: z.string(),
});

/** Each thing stands for itself: what is damaged is forgotten, the rest is still remembered. */
const memorySchema = z.object({
  version: z.literal(MEMORY_VERSION),
  /** `null`: the usual ones. */
  settings: z
    .object({
      dueSoonDays: z.number().int().min(0).max(60),
      beforeIncludesDay: z.boolean(),
      rollToWorkingDay: z.boolean(),
    })
    .nullable()
    .catch(null),
  /** `null`: that of Excel's own language. */
  locale: z.enum(LOCALES).nullable().catch(null),
  /** The as-of date chosen in the pane while there is no settings sheet; `null`: today. */
  asOf: day.nullable().catch(null),
  /** How the user said that the appendix is to be read; `null`: as it is recognised. `header` tells whether the header row still is what it was. */
  reading: z
    .object({
      sheet: z.string(),
      headerRow: z.number().int().positive().optional(),
      columns: z.partialRecord(z.enum(FIELDS), z.number().int().positive()).optional(),
      header: z.string().optional(),
    })
    .nullable()
    .catch(null),
  setAside: z.array(setAsideSchema).catch([]),
  /** Ids of what the last check found, as short hashes, to tell what is new; `null`: never checked. */
  lastCheck: z
    .object({ at: z.string(), findings: z.array(z.string()) })
    .nullable()
    .catch(null),
});

/** What the add-in remembers of this workbook, kept in its file: JSON under `MEMORY_NAME`. */
export type Memory = Readonly<z.infer<typeof memorySchema>>;
export type SetAside = Memory["setAside"][number];
export type ReadingChoice = NonNullable<Memory["reading"]>;

export const NO_MEMORY: Memory = {
  version: 1,
  settings: null,
  locale: null,
  asOf: null,
  reading: null,
  setAside: [],
  lastCheck: null,
};

/** What was kept; nothing where nothing was, or where it is not ours to understand (a later version's, damaged). */
export function readMemory(text: string | null): Memory {
  if (text === null) return NO_MEMORY;
  const result = memorySchema.safeParse(parsedJson(text));
  return result.success ? result.data : NO_MEMORY;
}
