import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Checked } from "../../src/actions/checked";
import { WorkbookError } from "../../src/actions/workbook-error";
import { parseArguments } from "../../src/cli/arguments";
import { openFile } from "../../src/cli/open-file";
import { optionsOf } from "../../src/cli/run-command";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Case } from "./cases";

/** What the program makes of a workbook; `null` with the reason where it finds no appendix in it. */
export interface ReadCase {
  readonly checked: Checked | null;
  readonly refusal: string;
}

/**
 * The way of the command line, from its arguments on: the file on the host, the add-in's own code through Microsoft's library.
 * The as-of date is the document's, else the first due date: which agencies exist is judged on that day, and no standing is measured.
 */
export async function readCase({ name, expectation, bytes }: Case, withContext: boolean): Promise<ReadCase> {
  const { programmeYear, documentDate } = expectation.context;
  const firstDue = expectation.tasks.flatMap(({ deadline }) => deadline.due ?? []).sort()[0];
  const asOf = documentDate ?? firstDue ?? "2025-01-01";
  const context = [
    ...(programmeYear === null ? [] : ["--year", String(programmeYear)]),
    ...(documentDate === null ? [] : ["--document-date", documentDate]),
  ];
  const args = parseArguments(["check", name, "--lang", "en", "--as-of", asOf, ...(withContext ? context : [])]);
  if (args.kind !== "check") throw new Error("The command is no check");
  const now = (): Date => new Date(asOf);
  const { workbook } = await openFile(await bytes(), name, now, excelWorkbook);
  try {
    return { checked: await checkWorkbook(workbook, optionsOf(args, now)), refusal: "" };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { checked: null, refusal: error.text.en };
  }
}
