import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";
import type { Terminal } from "../../src/cli/terminal";
import { reportSchema, type Report } from "../../src/domain/report/report-schema";
import { excelWorkbook } from "../../src/excel/excel-workbook";

export const ROOT = join(__dirname, "../..");
export const SCANNED = join(ROOT, "samples/phu-luc-645-scan.xlsx");
export const RESTORED = join(ROOT, "samples/phu-luc-645.xlsx");

/** The day on which commands run in this process believe to be. */
export const TODAY = new Date(2024, 6, 2, 9, 30);

/** What a run of the command said and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly complaint: string;
}

/** The command in this process: the same code from the arguments to the exit status, with a clock that stands still. */
export async function runHere(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    width: 110,
    print: (text) => void out.push(`${text}\n`),
    progress: () => undefined,
    clear: () => undefined,
    complain: (text) => void complaints.push(`${text}\n`),
  };
  const status = await runCommand(argv, { terminal, now: () => TODAY, workbook: excelWorkbook });
  return { status, out: out.join(""), complaint: complaints.join("") };
}

/** The command as a user runs it, in a process of its own. */
export function runProcess(...argv: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], { cwd: ROOT });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => void out.push(piece));
    child.stderr.on("data", (piece: Buffer) => void complaints.push(piece));
    child.on("error", reject);
    child.on("close", (status) => {
      const text = (pieces: readonly Buffer[]): string => Buffer.concat([...pieces]).toString("utf8");
      resolve({ status, out: text(out), complaint: text(complaints) });
    });
  });
}

/** A folder for the files of one test file. */
export interface Bench {
  readonly path: (name: string) => string;
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  readonly bytes: (name: string) => Uint8Array;
  readonly report: (name: string) => Report;
  readonly remove: () => void;
}

/** Makes the folder; a name may be a path inside it, or a whole path elsewhere. */
export function makeBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
  const path = (name: string): string => (name.startsWith("/") ? name : join(folder, name));
  return {
    path,
    put: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    bytes: (name) => new Uint8Array(readFileSync(path(name))),
    report: (name) => reportSchema.parse(JSON.parse(readFileSync(path(name), "utf8"))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
