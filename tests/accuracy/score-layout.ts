import { columnLetters } from "../../src/domain/address";
import type { Appendix } from "../../src/domain/appendix/appendix";
import { expectedColumns, isDoubtful, type Expectation } from "./expected";
import { numberOf } from "./expected-keys";
import { bothHave, scored, type Scored } from "./scored";

/** Rows of the first header and of every one that repeats it. */
export function scoreHeaderRows({ headerRows, repeatedHeaderRows = [] }: Expectation, read: Appendix | null): Scored {
  const had = read === null ? [] : [...read.headerRows, ...read.repeatedHeaderRows];
  return bothHave([...headerRows, ...repeatedHeaderRows].map(String), had.map(String), Number);
}

/** A field in its column; a column of no field that was not taken for one. */
export function scoreColumns(expectation: Expectation, read: Appendix | null): Scored {
  const expected = expectedColumns(expectation);
  const had = new Map(Object.entries(read?.columns ?? {}).map(([field, column]) => [field, columnLetters(column)]));
  const claimed = new Map([...had].map(([field, at]) => [at, field]));
  const fields = [...expected].map(([field, at]) => ({
    right: had.get(field) === at,
    row: null,
    expected: `${field} ${at}`,
    read: `${field} ${had.get(field) ?? "-"}`,
  }));
  const others = Object.keys(expectation.columns.other ?? {}).map((at) => ({
    right: read !== null && !claimed.has(at),
    row: null,
    expected: `${at} of no field`,
    read: `${at} ${claimed.get(at) ?? "-"}`,
  }));
  const wanted = new Set([...expected.values(), ...Object.keys(expectation.columns.other ?? {})]);
  const invented = [...had].filter(([field, at]) => !expected.has(field) && !wanted.has(at));
  const extra = invented.map(([field, at]) => ({ right: false, row: null, expected: "-", read: `${field} ${at}` }));
  return scored([...fields, ...others, ...extra]);
}

/** Headings by row, number and, where the expectation gives it, level. Rows that may as well be tasks are left out. */
export function scoreSections(expectation: Expectation, read: Appendix | null): Scored {
  const { sections, tasks } = expectation;
  const open = new Set([
    ...sections.filter(({ doubt }) => doubt !== undefined).map(({ row }) => row),
    ...tasks.filter((task) => isDoubtful(task, "isTask")).flatMap(({ rows }) => rows),
  ]);
  const had = new Map((read?.sections ?? []).map((section) => [section.row, section]));
  const expected = sections
    .filter(({ row, doubt }) => doubt === undefined && !(open.has(row) && !had.has(row)))
    .map(({ row, ordinal, level }) => {
      const section = had.get(row);
      const isNumber = section !== undefined && (ordinal === null || numberOf(section.ordinal) === numberOf(ordinal));
      return {
        right: isNumber && (level === undefined || section.level === level),
        row,
        expected: `${ordinal ?? "no number"} (level ${String(level ?? "-")})`,
        read: section === undefined ? "-" : `${section.ordinal} (level ${String(section.level)})`,
      };
    });
  const rows = new Set(sections.map(({ row }) => row));
  const extra = [...had.values()]
    .filter(({ row }) => !rows.has(row) && !open.has(row))
    .map(({ row, ordinal }) => ({ right: false, row, expected: "-", read: ordinal }));
  return scored([...expected, ...extra]);
}
