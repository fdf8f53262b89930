import { HOLIDAYS_VN } from "../domain/calendar/holidays-vn";
import { daysOffOf } from "../domain/calendar/days-off";
import { plainDate, type PlainDate } from "../domain/calendar/plain-date";
import { QUANG_TRI } from "../domain/agency/quang-tri";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { NO_OFFICE } from "../domain/sheets/office";
import type { Options } from "../actions/checked";
import type { Workbook } from "../actions/workbook";
import { WorkbookError } from "../actions/workbook-error";
import type { Locale, Text } from "../i18n/text";
import { localeOf, parseArguments, type CheckArguments } from "./arguments";
import { CliError } from "./cli-error";
import { HELP } from "./help";
import { openFile } from "./open-file";
import { runCheck } from "./run-check";
import type { Terminal } from "./terminal";

/** What the command takes from the machine and from the entry file. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly now: () => Date;
  /** The add-in's own code for Excel, on the library that was put before the file. */
  readonly workbook: () => Workbook;
}

const UNEXPECTED: Text = {
  vi: "Chương trình gặp tình huống chưa lường trước và đã dừng; tệp gốc vẫn nguyên. Chi tiết cho nhóm phát triển: đặt PHU_LUC_DEBUG=1 rồi chạy lại.",
  en: "The program met something unforeseen and stopped; the original file is as it was. Details for the developers: set PHU_LUC_DEBUG=1 and run again.",
};

/** The exit status: 0 nothing to act on, 1 something to act on, 2 it could not be done. */
export async function runCommand(
  argv: readonly string[],
  { terminal, now, workbook }: Surroundings,
): Promise<0 | 1 | 2> {
  try {
    const args = parseArguments(argv);
    if (args.kind === "help") {
      terminal.print(HELP[args.locale].trimEnd());
      return 0;
    }
    const open = (bytes: Uint8Array, file: string) => openFile(bytes, file, now, workbook);
    return await runCheck(args, { terminal, open, options: (given) => optionsOf(given, now) });
  } catch (error) {
    terminal.complain(explain(error, localeOf(argv)));
    return 2;
  }
}

/** One sentence, in the user's language; the details only where a developer asks for them. */
export function explain(error: unknown, locale: Locale): string {
  const understood = error instanceof CliError || error instanceof WorkbookError;
  const sentence = understood ? error.text[locale] : UNEXPECTED[locale];
  const details = understood ? error.cause : error;
  if (process.env["PHU_LUC_DEBUG"] !== "1" || !(details instanceof Error)) return sentence;
  return `${sentence}\n${details.stack ?? details.message}`;
}

function today(now: Date): PlainDate {
  const date = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error("The clock gives no date");
  return date;
}

/** What the arguments and the clock make of the options. */
export function optionsOf(args: CheckArguments, now: () => Date): Options {
  return {
    asOf: args.asOf,
    today: today(now()),
    locale: args.locale,
    directory: QUANG_TRI,
    daysOff: daysOffOf(HOLIDAYS_VN),
    settings: DEFAULT_SETTINGS,
    office: NO_OFFICE,
    ...(args.sheet === null ? {} : { sheet: args.sheet }),
    ...(args.year === null ? {} : { programmeYear: args.year }),
    ...(args.documentDate === null ? {} : { documentDate: args.documentDate }),
  };
}
