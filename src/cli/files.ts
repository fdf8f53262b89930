import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, basename } from "node:path";
import type { Text } from "../i18n/text";
import { CliError } from "./cli-error";

const MISSING: Text = { vi: "Không có tệp “{file}”.", en: "There is no file “{file}”." };
const FOLDER: Text = {
  vi: "“{file}” là một thư mục, không phải tệp Excel.",
  en: "“{file}” is a folder, not an Excel file.",
};
const UNREADABLE: Text = {
  vi: "Không đọc được tệp “{file}”: máy không cho phép hoặc tệp đang bị khóa ({code}).",
  en: "The file “{file}” cannot be read: access is denied or the file is locked ({code}).",
};
const SAME: Text = {
  vi: "Tệp ghi ra “{file}” chính là tệp đang đọc. Tệp gốc được giữ nguyên: hãy chọn tên khác.",
  en: "The output “{file}” is the very file that is read. The original is kept as it is: please choose another name.",
};
const EXISTS: Text = {
  vi: "Đã có tệp “{file}”. Thêm --force nếu muốn ghi đè, hoặc chọn tên khác.",
  en: "The file “{file}” exists already. Add --force to replace it, or choose another name.",
};
const TWICE: Text = {
  vi: "--json và --out cùng chỉ một tệp “{file}”: hãy chọn hai tên khác nhau.",
  en: "--json and --out name the same file “{file}”: please choose two names.",
};
const NO_FOLDER: Text = {
  vi: "Không có thư mục “{folder}” để ghi tệp vào.",
  en: "There is no folder “{folder}” to write into.",
};
const NOT_WRITTEN: Text = {
  vi: "Không ghi được tệp “{file}”: máy không cho phép hoặc đĩa đã đầy ({code}).",
  en: "The file “{file}” cannot be written: access is denied or the disk is full ({code}).",
};

/** The bytes of a file that the user named. */
export function readInput(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new CliError(MISSING, { file });
  if (stat.isDirectory()) throw new CliError(FOLDER, { file });
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new CliError(UNREADABLE, { file, code: codeOf(error) }, { cause: error });
  }
}

/** Refuses, before any work is done, outputs that would touch the input or replace what is there. */
export function checkOutputs(input: string, out: string | null, json: string | null, force: boolean): void {
  for (const file of [out, json]) {
    if (file === null) continue;
    if (sameFile(input, file)) throw new CliError(SAME, { file });
    const folder = dirname(file);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new CliError(NO_FOLDER, { folder });
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new CliError(FOLDER, { file });
  }
  if (out !== null && json !== null && (join(out) === join(json) || sameFile(out, json))) {
    throw new CliError(TWICE, { file: out });
  }
  if (out !== null && !force && existsSync(out)) throw new CliError(EXISTS, { file: out });
}

/** Writes a file whole or not at all: beside its place first, then renamed. */
export function writeOutput(file: string, content: Uint8Array | string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new CliError(NOT_WRITTEN, { file, code: codeOf(error) }, { cause: error });
  }
}

/** True where both names lead to one file on the disk, through links too. */
function sameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "?";
}
