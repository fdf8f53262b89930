import { nfc } from "../../src/domain/text/normalise";
import type { Expectation, ExpectedTask } from "./expected";

type Section = Expectation["sections"][number];

/** "1." //=> "1", " a) " //=> "a", "01" //=> "1", null //=> "" */
export function numberOf(ordinal: string | null): string {
  return nfc(ordinal ?? "")
    .trim()
    .replace(/[.)]+$/u, "")
    .replace(/^0+(?=\d)/u, "");
}

/** The ordinals of the headings above a task, outermost first, in each of the ways that are right. */
export function pathsOf(expectation: Expectation, task: ExpectedTask): readonly (readonly string[])[] {
  const section = expectation.sections.find(({ row }) => row === task.sectionRow);
  const whole = expectation.tasks.find(({ rows }) => rows[0] === task.parentRow);
  const path = section === undefined ? [numberOf(task.section ?? null)] : chainOf(expectation.sections, section);
  const part = whole === undefined ? [] : [[...path, numberOf(whole.ordinal)]];
  const other = task.altSection === undefined ? [] : [[numberOf(task.altSection)]];
  return [path, ...part, ...other].map((one) => one.filter((number) => number !== ""));
}

function chainOf(sections: readonly Section[], section: Section): readonly string[] {
  const level = section.level ?? 1;
  const above = sections.filter(({ row, level: other }) => row < section.row && (other ?? 1) < level).at(-1);
  const chain = above === undefined ? [] : chainOf(sections, above);
  const own = numberOf(section.ordinal);
  // "I.1" below "I" names its whole path itself.
  return own.startsWith(`${chain.at(-1) ?? " "}.`) ? [...chain.slice(0, -1), own] : [...chain, own];
}

/** The key below a path: "1.1" below "A", "1" is "A.1.1" as well as "A.1.1.1". */
export function withBelow(path: readonly string[], number: string): readonly string[] {
  const repeated = path.findIndex((_, index) => number.startsWith(`${path.slice(index).join(".")}.`));
  const kept = repeated < 0 ? [] : [[...path.slice(0, repeated), number].join(".")];
  return [[...path, number].filter((part) => part !== "").join("."), ...kept];
}
