import { basename } from "node:path";
import { describeStep } from "../actions/describe-step";
import { planImport, type ImportProposal } from "../actions/import-appendix";
import { readSource } from "../import/read-source";
import { say } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import type { ImportArguments } from "./arguments";
import { checkOutputs, readInput, writeOutput } from "./files";
import type { NewFile } from "./open-file";
import type { Terminal } from "./terminal";

/** What the command needs from outside. */
export interface ImportTools {
  readonly terminal: Terminal;
  create(): Promise<NewFile>;
}

const READING: Text = { vi: "Đang đọc tệp…", en: "Reading the file…" };
const WRITING: Text = { vi: "Đang ghi {percent}%", en: "Writing {percent}%" };
const PLAN: Text = { vi: "ĐƯA VÀO TRANG TÍNH", en: "PUT ON SHEETS" };
const NOT_PLACED: Text = { vi: "KHÔNG ĐƯA VÀO ĐƯỢC", en: "NOT BROUGHT IN" };
const WRITTEN: Text = { vi: "Đã ghi tệp mới: {file}", en: "New file written: {file}" };
const LISTED: Text = { vi: "Đã ghi danh sách: {file}", en: "List written: {file}" };
const NOT_WRITTEN: Text = {
  vi: "Chưa ghi tệp nào. Thêm --out TỆP-MỚI.xlsx để ghi.",
  en: "No file was written. Add --out NEW-FILE.xlsx to write one.",
};

/** Runs `import` from the file to the last word in the terminal. The exit status: 1 where something is not in the table. */
export async function runImport(args: ImportArguments, { terminal, create }: ImportTools): Promise<0 | 1> {
  const { locale, out } = args;
  checkOutputs(args.file, out, args.json, args.force);
  const bytes = readInput(args.file);
  terminal.progress(READING[locale]);
  const source = await readSource({ kind: "file", name: basename(args.file), bytes });
  const proposal = planImport(source, [], locale);
  terminal.print(inWords(proposal, locale));
  if (args.json !== null) {
    writeOutput(args.json, jsonOf(proposal, basename(args.file), locale));
    terminal.print(say(LISTED, locale, { file: args.json }));
  }
  if (out === null || args.dryRun) {
    terminal.print(NOT_WRITTEN[locale]);
  } else {
    const file = await create();
    await file.workbook.apply(proposal.plan, (share) =>
      terminal.progress(say(WRITING, locale, { percent: Math.floor(share * 100) })),
    );
    file.dropEmptySheet();
    writeOutput(out, await file.save());
    terminal.print(say(WRITTEN, locale, { file: out }));
  }
  return proposal.complete ? 0 : 1;
}

function inWords({ plan, notes = [], refused }: ImportProposal, locale: Locale): string {
  const listed = (texts: readonly Text[]): readonly string[] => texts.map((text) => `  ${text[locale]}`);
  return [
    PLAN[locale],
    ...listed(plan.steps.map(describeStep)),
    ...listed(notes),
    ...(refused.length === 0 ? [] : [NOT_PLACED[locale], ...listed(refused)]),
  ].join("\n");
}

/** Every sheet with its cells as they would be written, and what was said. */
function jsonOf({ plan, notes = [], refused, complete }: ImportProposal, file: string, locale: Locale): string {
  const sheets = plan.steps.flatMap((step) => {
    if (step.kind !== "add-sheet") return [];
    const { name, region } = step.model;
    return [{ name, cells: region.cells.map((row) => row.map((cell) => cell?.value ?? null)), merges: region.merges }];
  });
  const words = (texts: readonly Text[]): readonly string[] => texts.map((text) => text[locale]);
  return `${JSON.stringify({ file, sheets, notes: words(notes), notPlaced: words(refused), complete }, null, 2)}\n`;
}
