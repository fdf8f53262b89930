import type { Workbook } from "@cj-tech-master/excelts";
import type { Report } from "../../src/domain/report/report-schema";
import { editBook } from "./appendix-book";
import { readBook, type ReadBook } from "./independent-reader";
import { runHere, type Bench } from "./run-command";

/** A run with an output: its report, and its output as the second reader sees it. */
export interface WorkbookRun {
  readonly status: number | null;
  readonly out: string;
  readonly terminal: string;
  readonly report: Report;
  readonly book: ReadBook;
}

/** Runs on 02/07/2024 unless told otherwise, on a file of the bench or elsewhere. */
export async function runOn(
  bench: Bench,
  file: string,
  name: string,
  ...more: readonly string[]
): Promise<WorkbookRun> {
  const [out, json] = [bench.path(`${name}.xlsx`), bench.path(`${name}.json`)];
  const asOf = more.includes("--as-of") ? [] : ["--as-of", "2024-07-02"];
  const ran = await runHere("check", file, ...asOf, "--out", out, "--json", json, ...more);
  if (ran.complaint !== "") throw new Error(ran.complaint);
  const { status, out: terminal } = ran;
  return { status, out, terminal, report: bench.report(json), book: readBook(bench.bytes(out)) };
}

/** The file changed as an official would in Excel; the answer is the path of the new one. */
export async function edited(
  bench: Bench,
  file: string,
  name: string,
  edit: (book: Workbook) => void,
): Promise<string> {
  return bench.put(`${name}.xlsx`, await editBook(bench.bytes(file), edit));
}
