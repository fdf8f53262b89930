import { existsSync } from "node:fs";
import type { Workbook } from "@cj-tech-master/excelts";
import { bookOf } from "./appendix-book";
import { expectRefusal } from "./expect-refusal";
import { readBook, sheetNamed, type ReadBook } from "./independent-reader";
import { runHere, type Bench } from "./run-command";
import { runOn } from "./workbook-runs";

/** A workbook of a user's, before and after. */
export interface GuestRun {
  readonly before: ReadBook;
  readonly after: ReadBook;
  readonly terminal: string;
}

/** Makes a workbook, runs on it, and reads both; the output is `<name>-out.xlsx`. */
export async function guestRun(
  bench: Bench,
  name: string,
  fill: (book: Workbook) => void,
  ...more: readonly string[]
): Promise<GuestRun> {
  const bytes = await bookOf(fill);
  const { book, terminal } = await runOn(bench, bench.put(`${name}.xlsx`, bytes), `${name}-out`, ...more);
  return { before: readBook(bytes), after: book, terminal };
}

/** A run that must be refused after the report, and leave no file; the answer is the sentence. */
export async function refusedRun(bench: Bench, name: string, fill: (book: Workbook) => void): Promise<string> {
  const file = bench.put(`${name}.xlsx`, await bookOf(fill));
  const out = bench.path(`${name}-out.xlsx`);
  const ran = await runHere("check", file, "--as-of", "2024-07-02", "--out", out);
  expectRefusal({ ...ran, out: "" });
  expect(existsSync(out)).toBe(false);
  return ran.complaint;
}

/** Values and formulas of a user's sheet that are no longer there, or no longer the same. */
export function lost({ before, after }: GuestRun, sheet: string): readonly string[] {
  const [one, other] = [sheetNamed(before, sheet), sheetNamed(after, sheet)];
  return [...one.cells].flatMap(([at, { value, formula }]) => {
    const now = other.cells.get(at);
    return now?.value === value && now.formula === formula ? [] : [`${at}: ${String(value)} -> ${String(now?.value)}`];
  });
}
