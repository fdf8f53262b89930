import type { Expectation, ExpectedTask } from "./expected";
import { isDoubtful } from "./expected";
import { numberOf, pathsOf, withBelow } from "./expected-keys";
import type { Pair, Pairs } from "./pair-tasks";
import { scored, type Item, type Scored } from "./scored";

/** Tasks right in extent (the same set of rows) and key; a read task that nobody expects is a miss of its own. */
export function scoreTasks(expectation: Expectation, { pairs, extra }: Pairs): Scored {
  const certain = pairs.filter(({ expected }) => !isDoubtful(expected, "isTask"));
  return scored([
    ...certain.map((pair) => itemOf(expectation, pair)),
    ...extra.map(({ rows, key }) => ({ right: false, row: rows[0] ?? null, expected: "-", read: key })),
  ]);
}

function itemOf(expectation: Expectation, { expected, read }: Pair): Item {
  const keys = expectedKeys(expectation, expected, read?.cells.content.text ?? "");
  const rows = expected.rows.join(",");
  const readRows = read === null ? "-" : read.rows.join(",");
  const isKey = read !== null && (keys === null || keys.includes(plain(read.key)));
  return {
    right: read !== null && isSameRows(expected.rows, read.rows) && isKey,
    row: expected.rows[0] ?? null,
    expected: `${keys?.[0] ?? "any"} in ${rows}`,
    read: `${read?.key ?? "-"} in ${readRows}`,
  };
}

function isSameRows(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((row) => others.includes(row));
}

/** A key met twice has a running number behind it, of which the expectation says nothing. */
function plain(key: string): string {
  return key.replace(/ \(\d+\)$/u, "");
}

/** The keys that are right; `null` where the careful reader is not sure of the section. */
function expectedKeys(expectation: Expectation, task: ExpectedTask, content: string): readonly string[] | null {
  if (task.sectionDoubt !== undefined) return null;
  const own = ownNumbers(task, content);
  return pathsOf(expectation, task).flatMap((path) => own.flatMap((number) => withBelow(path, number)));
}

/** Its number, the second one, both, its code; without any, "?" or what its content begins with. */
function ownNumbers({ ordinal, detail, code }: ExpectedTask, content: string): readonly string[] {
  const [first, second] = [numberOf(ordinal), numberOf(detail ?? null)];
  const both = first !== "" && second !== "" ? [`${first}.${second}`] : [];
  const begins = /^\(?([\p{L}\d]{1,4}(?:\.\d{1,2})*)[.)]/u.exec(content)?.[1];
  const unnumbered = first === "" ? ["?", "", ...(begins === undefined ? [] : [begins])] : [];
  return [first, second, ...both, code ?? "", ...unnumbered].filter((number, at) => number !== "" || at > 2);
}
