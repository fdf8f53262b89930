import { describeStep } from "../actions/describe-step";
import { evidenceReader } from "../actions/evidence-of";
import { judge } from "../actions/judge";
import type { Plan } from "../actions/plan";
import { planFix } from "../actions/plan-fix";
import { readWorkbook } from "../actions/read-workbook";
import { knownFindings, splitSetAside } from "../actions/set-aside";
import { cellAddress } from "../domain/address";
import { oneLine } from "../domain/text/normalise";
import { say } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import type { FixArguments } from "./arguments";
import { CliError } from "./cli-error";
import { checkOutputs, readInput, writeOutput } from "./files";
import { shorten, wrap } from "./lay-out";
import type { CheckTools } from "./run-check";

const READING: Text = { vi: "Đang đọc tệp…", en: "Reading the file…" };
const SAVING: Text = { vi: "Đang lưu tệp mới…", en: "Saving the new file…" };
const NOTHING: Text = { vi: "Không có gì để sửa tự động.", en: "There is nothing to fix automatically." };
const WOULD: Text = { vi: "NHỮNG GÌ SẼ SỬA (chưa ghi gì)", en: "WHAT WOULD BE FIXED (nothing is written)" };
const DONE: Text = { vi: "NHỮNG GÌ ĐÃ SỬA", en: "WHAT WAS FIXED" };
const LEFT: Text = { vi: "CÒN ĐỂ NGƯỜI XEM VÀ QUYẾT ĐỊNH", en: "LEFT FOR A PERSON TO LOOK AT AND DECIDE" };
const GONE: Text = { vi: "dòng {row} được bỏ: {text}", en: "row {row} is removed: {text}" };
const EMPTY: Text = { vi: "(trống)", en: "(empty)" };
const WRITTEN: Text = { vi: "Đã ghi tệp mới: {file}", en: "New file written: {file}" };
const NO_OUTPUT: Text = {
  vi: "Lệnh fix cần --out TỆP-MỚI.xlsx để ghi, hoặc --dry-run để chỉ xem.",
  en: "The command fix needs --out NEW-FILE.xlsx to write, or --dry-run to only look.",
};

/** So much of a text is shown on a line. */
const LONGEST = 160;

/**
 * Runs `fix`: every fix that can be proposed by itself is accepted, findings set aside left alone. The exit status: 1 where
 * something is left for a person to decide, else 0.
 */
export async function runFix(args: FixArguments, tools: CheckTools): Promise<0 | 1> {
  const { terminal } = tools;
  const { locale, out, dryRun } = args;
  if (out === null && !dryRun) throw new CliError(NO_OUTPUT);
  checkOutputs(args.file, out, null, args.force);
  terminal.progress(READING[locale]);
  const file = await tools.open(readInput(args.file), args.file);
  const options = tools.options(args);
  const reading = await readWorkbook(file.workbook, options.sheet);
  const checked = judge(reading, options);
  const { appendix, grid } = checked;
  const { open } = splitSetAside(knownFindings(checked.findings), reading.memory, evidenceReader(appendix, grid));
  const {
    plan,
    refused,
    notes = [],
  } = planFix(
    checked,
    open.map(({ id }) => id),
  );
  const writes = out !== null && !dryRun;
  if (writes && plan.steps.length > 0) await file.workbook.apply(plan);
  terminal.print(
    plan.steps.length === 0
      ? NOTHING[locale]
      : [writes ? DONE[locale] : WOULD[locale], ...linesOf(plan, locale)].join("\n"),
  );
  const width = terminal.width;
  for (const note of notes) terminal.print(wrap(note[locale], width, "  "));
  if (refused.length > 0) {
    terminal.print([LEFT[locale], ...refused.map((text) => wrap(`  ${text[locale]}`, width, "    "))].join("\n"));
  }
  if (writes) {
    terminal.progress(SAVING[locale]);
    writeOutput(out, await file.save());
    terminal.print(say(WRITTEN, locale, { file: out }));
  }
  return refused.length > 0 ? 1 : 0;
}

function linesOf({ steps }: Plan, locale: Locale): readonly string[] {
  const shown = (value: string | number | boolean | null): string =>
    value === null || value === "" ? EMPTY[locale] : shorten(oneLine(String(value)), LONGEST);
  return steps.flatMap((step): readonly string[] => {
    const title = `  ${describeStep(step)[locale]}`;
    if (step.kind === "set-cells") {
      return [
        title,
        ...step.cells.map(({ row, column, before, after }) => {
          return `    ${cellAddress(row, column)}: ${shown(before)} → ${shown(after)}`;
        }),
      ];
    }
    if (step.kind !== "remove-rows") return [title];
    const rows = step.rows.map(({ row, cells }) =>
      say(GONE, locale, { row, text: shown(cells.map(({ value }) => String(value)).join(" · ")) }),
    );
    return [title, ...rows.map((row) => `    ${row}`)];
  });
}
