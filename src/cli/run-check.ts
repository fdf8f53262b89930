import { basename } from "node:path";
import type { Workbook } from "../actions/workbook";
import type { Checked, Options } from "../actions/checked";
import { describeStep } from "../actions/describe-step";
import { evidenceReader } from "../actions/evidence-of";
import { judge } from "../actions/judge";
import type { Plan } from "../actions/plan";
import { prepareMeeting } from "../actions/prepare-meeting";
import { readWorkbook } from "../actions/read-workbook";
import { knownFindings, splitSetAside, type SetAsideFinding } from "../actions/set-aside";
import { reportOf } from "../domain/report/report-of";
import { reportSchema } from "../domain/report/report-schema";
import { say } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { CheckArguments, FixArguments } from "./arguments";
import { CliError } from "./cli-error";
import { checkOutputs, readInput, writeOutput } from "./files";
import type { Terminal } from "./terminal";
import { terminalReport } from "./terminal-report";

/** A workbook file opened behind Microsoft's client library. */
export interface OpenFile {
  readonly workbook: Workbook;
  /** What the file holds that cannot be kept when it is saved, in words. */
  readonly losses: readonly Text[];
  save(): Promise<Uint8Array>;
}

/** What the command needs from outside: all of it handed in by the entry file. */
export interface CheckTools {
  readonly terminal: Terminal;
  open(bytes: Uint8Array, file: string): Promise<OpenFile>;
  options(args: CheckArguments | FixArguments): Options;
}

const READING: Text = { vi: "Đang đọc tệp…", en: "Reading the file…" };
const CHECKING: Text = { vi: "Đang kiểm tra…", en: "Checking…" };
const WRITING: Text = { vi: "Đang ghi {percent}%", en: "Writing {percent}%" };
const SAVING: Text = { vi: "Đang lưu tệp mới…", en: "Saving the new file…" };
const PLAN: Text = { vi: "NHỮNG GÌ SẼ THAY ĐỔI (chưa ghi gì)", en: "WHAT WOULD CHANGE (nothing is written)" };
const LOSSES: Text = {
  vi: "Tệp có nội dung mà chương trình không giữ được trong tệp mới (tệp gốc vẫn nguyên):",
  en: "The file holds what cannot be kept in the new file (the original stays as it is):",
};
const WRITTEN: Text = { vi: "Đã ghi tệp mới: {file}", en: "New file written: {file}" };
const REPORTED: Text = { vi: "Đã ghi kết quả: {file}", en: "Report written: {file}" };
const SET_ASIDE: Text = {
  vi: "Trong đó {count} mục đã được tạm gác trong tệp, có ghi lý do.",
  en: "Among them findings that were set aside in the file, with reasons: {count}.",
};
const SELF_CHECK: Text = {
  vi: "Kết quả không đúng với mô tả của chính chương trình; chưa ghi tệp nào. Xin báo lại cho nhóm phát triển.",
  en: "The report does not fit the program's own description; no file was written. Please tell the developers.",
};

/** Runs `check` from the file to the last word in the terminal. The exit status: 1 where something is to be acted on, else 0. */
export async function runCheck(args: CheckArguments, tools: CheckTools): Promise<0 | 1> {
  const { terminal } = tools;
  const { locale } = args;
  checkOutputs(args.file, args.out, args.json, args.force);
  const bytes = readInput(args.file);

  terminal.progress(READING[locale]);
  const file = await tools.open(bytes, args.file);
  terminal.progress(CHECKING[locale]);
  const options = tools.options(args);
  const reading = await readWorkbook(file.workbook, options.sheet);
  const checked = judge(reading, options);
  terminal.print(terminalReport(checked, terminal.width));
  const { findings, appendix, grid } = checked;
  const { setAside } = splitSetAside(knownFindings(findings), reading.memory, evidenceReader(appendix, grid));
  if (setAside.length > 0) terminal.print(say(SET_ASIDE, locale, { count: setAside.length }));

  const json = jsonOf(checked, setAside, basename(args.file));
  if (args.json !== null) {
    writeOutput(args.json, json);
    terminal.print(say(REPORTED, locale, { file: args.json }));
  }
  const plan = args.dryRun || args.out !== null ? prepareMeeting(checked) : null;
  if (plan !== null && (args.dryRun || file.losses.length > 0)) printPlan(plan, file, args, terminal);
  if (plan !== null && args.out !== null && !args.dryRun) {
    await file.workbook.apply(plan, (share) =>
      terminal.progress(say(WRITING, locale, { percent: Math.floor(share * 100) })),
    );
    terminal.progress(SAVING[locale]);
    writeOutput(args.out, await file.save());
    terminal.print(say(WRITTEN, locale, { file: args.out }));
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The report as text, held against its own schema before anyone relies on it. */
function jsonOf(checked: Checked, setAside: readonly SetAsideFinding[], file: string): string {
  const { asOf } = checked;
  const { recorded: appendix, parts, findings, programmeYear, standings, tally } = checked;
  const reasons = new Map(setAside.map(({ finding, reason }) => [finding, reason]));
  const source = { file, asOf, programmeYear, appendix, parts, standings, findings, tally, reasons };
  const result = reportSchema.safeParse(reportOf(source));
  if (!result.success) throw new CliError(SELF_CHECK, {}, { cause: result.error });
  return `${JSON.stringify(result.data, null, 2)}\n`;
}

function printPlan(plan: Plan, { losses }: OpenFile, { dryRun, locale }: CheckArguments, terminal: Terminal): void {
  if (dryRun) terminal.print([PLAN[locale], ...plan.steps.map((step) => `  ${describeStep(step)[locale]}`)].join("\n"));
  if (losses.length > 0) terminal.print([LOSSES[locale], ...losses.map((loss) => `  ${loss[locale]}`)].join("\n"));
}
