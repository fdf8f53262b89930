import type { PlainDate } from "../domain/calendar/plain-date";
import type { Settings } from "../domain/settings";
import type { Locale } from "../i18n/text";
import type { Memory, ReadingChoice, SetAside } from "./memory";
import { shortHash } from "./short-hash";

/** Letters of an id in the last check: 40,000 findings take 360 KB. */
const ID_LETTERS = 6;

/** With one more finding set aside; one that was set aside before gets the new reason. */
export function withSetAside(memory: Memory, entry: SetAside): Memory {
  return { ...memory, setAside: [...memory.setAside.filter(({ id }) => id !== entry.id), entry] };
}

/** With a finding back on the list. */
export function withoutSetAside(memory: Memory, finding: string): Memory {
  return { ...memory, setAside: memory.setAside.filter(({ id }) => id !== finding) };
}

/** With the user's own way of reading the appendix; `null`: as it is recognised. */
export function withReading(memory: Memory, reading: ReadingChoice | null): Memory {
  return { ...memory, reading };
}

export function withSettings(memory: Memory, settings: Settings): Memory {
  return { ...memory, settings };
}

export function withLocale(memory: Memory, locale: Locale): Memory {
  return { ...memory, locale };
}

/** With the as-of date that counts while no settings sheet has one; `null`: today. */
export function withAsOf(memory: Memory, asOf: PlainDate | null): Memory {
  return { ...memory, asOf };
}

/** With what was found at `at` (ISO 8601 with zone). */
export function withLastCheck(memory: Memory, ids: readonly string[], at: string): Memory {
  return { ...memory, lastCheck: { at, findings: [...new Set(ids.map(keptId))] } };
}

/** Whether the last check did not have this finding; nothing is new where there was none. */
export function isFresh(id: string, { lastCheck }: Memory): boolean {
  if (lastCheck === null) return false;
  let ids = SETS.get(lastCheck);
  if (ids === undefined) {
    ids = new Set(lastCheck.findings);
    SETS.set(lastCheck, ids);
  }
  return !ids.has(keptId(id));
}

const SETS = new WeakMap<NonNullable<Memory["lastCheck"]>, ReadonlySet<string>>();

function keptId(id: string): string {
  return shortHash(id, ID_LETTERS);
}
