import type { Section } from "./appendix";
import { splitOrdinal } from "./ordinal";
import { contentOf, type TaskDraft } from "./task-draft";

/** Stands in a key for a number that is not written. */
const NO_NUMBER = "?";

// a) Cấp tỉnh | đ) Cấp xã: the letter of a part, written in its content
const LETTERED = /^([a-zđ])\)\s/u;

/**
 * The keys of the tasks, in order and each once: the ordinals of the sections and the task's own, "II.3". What already begins
 * with the ordinal above is not repeated ("1.1" in section "1" is "1.1"); "a)" below task 3 is "II.3.a". A key met before
 * gets " (2)", " (3)" …
 */
export function taskKeysOf(drafts: readonly TaskDraft[]): readonly string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  let whole: { readonly section: Section | null; readonly key: string } | null = null;
  return drafts.map((draft) => {
    const letter = draft.ordinal ? null : (LETTERED.exec(contentOf(draft))?.[1] ?? null);
    const own = letter ?? numberOf(draft);
    const small = letter !== null || draft.ordinal?.kind === "small";
    const part: boolean = small && whole !== null && whole.section === draft.section;
    const plain = part && whole ? joined(whole.key, own) : below(draft.section, own);
    if (!part) whole = draft.ordinal?.kind === "number" ? { section: draft.section, key: plain } : null;
    let key = plain;
    while (used.has(key)) {
      const count = (counts.get(plain) ?? 1) + 1;
      counts.set(plain, count);
      key = `${plain} (${count})`;
    }
    used.add(key);
    return key;
  });
}

/** Its own number, else the group's number in the second column, else the one that its content begins with. */
function numberOf(draft: TaskDraft): string {
  const { ordinal, subOrdinal } = draft;
  if (ordinal && ordinal.kind !== "bullet") return ordinal.text;
  const written = draft.pieces.get("ordinal")?.[0]?.piece.text;
  return subOrdinal?.text ?? written ?? splitOrdinal(contentOf(draft)).ordinal?.text ?? NO_NUMBER;
}

function pathOf(section: Section | null): string {
  return section === null ? "" : below(section.parent, section.ordinal);
}

/** The path to what stands below a heading: "1.1" below "1" of "A" is "A.1.1". */
function below(section: Section | null, ordinal: string): string {
  const repeats = section !== null && section.ordinal !== "" && ordinal.startsWith(`${section.ordinal}.`);
  return repeats ? below(section.parent, ordinal) : joined(pathOf(section), ordinal);
}

function joined(path: string, ordinal: string): string {
  if (path === "" || ordinal === "") return path + ordinal;
  return ordinal.startsWith(`${path}.`) ? ordinal : `${path}.${ordinal}`;
}
