import { columnName } from "../../src/domain/address";
import type { Appendix, Section, Task } from "../../src/domain/appendix/appendix";
import { fieldEntries } from "../../src/domain/appendix/header-columns";
import { isDoubtful, type Expected, type ExpectedTask } from "./expected";
import { scoreOf, type Score } from "./score";

/** Each field that either reader found, by the letter of its column. */
export function columnsScore(expected: Expected, appendix: Appendix): Score {
  const wanted = new Map(
    Object.entries(expected.columns).flatMap(([field, letter]) => (typeof letter === "string" ? [[field, letter]] : [])),
  );
  const found = new Map(fieldEntries(appendix.columns).map(([field, column]) => [String(field), columnName(column)]));
  const fields = [...new Set([...wanted.keys(), ...found.keys()])];
  return scoreOf(
    fields.map((field) => {
      const [want = "none", got = "none"] = [wanted.get(field), found.get(field)];
      return want === got ? null : `${field}: ${want}, read as ${got}`;
    }),
  );
}

/** The task of ours that begins in the same row. */
export function taskAt(appendix: Appendix, { rows }: ExpectedTask): Task | null {
  return appendix.tasks.find((task) => task.rows[0] === rows[0]) ?? null;
}

/** A task is right in its rows, its number and its section; one that the careful reader does not see is wrong. */
export function tasksScore(expected: Expected, appendix: Appendix): Score {
  const scored = expected.tasks.filter((task) => !isDoubtful(task, "isTask"));
  const rows = new Set(expected.tasks.map((task) => task.rows[0]));
  const unseen = appendix.tasks.filter((task) => !rows.has(task.rows[0]));
  return scoreOf([
    ...scored.map((task) => taskVerdict(task, taskAt(appendix, task))),
    ...unseen.map(({ key, rows: own }) => `row ${own.join("+")}: ${key} is no task`),
  ]);
}

function taskVerdict(want: ExpectedTask, got: Task | null): string | null {
  const rows = want.rows.join("+");
  if (!got) return `row ${rows}: no task begins there`;
  if (got.rows.join("+") !== rows) return `row ${rows}: read as rows ${got.rows.join("+")}`;
  const ordinal = String(want.ordinal ?? "");
  const ownNumber = got.ordinal.replace(/[.)]+$/u, "");
  if (!isDoubtful(want, "ordinal") && ownNumber !== ordinal.replace(/[.)]+$/u, "")) {
    return `row ${rows}: number ${ordinal || "none"}, read as ${ownNumber || "none"}`;
  }
  if (want.sectionDoubt !== undefined || isDoubtful(want, "section") || inSection(want, got.section)) return null;
  return `row ${rows}: section ${want.section ?? "none"} of row ${want.sectionRow ?? "none"}, key read as ${got.key}`;
}

/** The section itself, or below it in one without a number, as a group row is. */
function inSection({ section, sectionRow, altSection, parent }: ExpectedTask, got: Section | null): boolean {
  for (let open = got; open; open = open.parent) {
    if (open.row === sectionRow || (altSection !== undefined && open.ordinal === altSection)) return true;
    if (open.ordinal !== "" && open.ordinal === section) return true;
  }
  return (section === null && got === null) || (parent === true && got === null);
}

/** Headings by row and number. */
export function sectionsScore(expected: Expected, appendix: Appendix): Score {
  const tasks = new Set(expected.tasks.map(({ rows }) => rows[0]));
  const wanted = expected.sections.filter(({ doubt, row }) => doubt === undefined && !tasks.has(row));
  return scoreOf([
    ...wanted.map(({ row, ordinal }) => {
      const got = appendix.sections.find((section) => section.row === row);
      if (!got) return `row ${row}: heading ${ordinal ?? ""} not seen`;
      return got.ordinal === (ordinal ?? "") ? null : `row ${row}: heading ${ordinal ?? ""} read as ${got.ordinal}`;
    }),
    ...appendix.sections
      .filter(({ row }) => !tasks.has(row) && !expected.sections.some((section) => section.row === row))
      .map(({ row, title }) => `row ${row}: “${title.slice(0, 40)}” is no heading`),
  ]);
}
