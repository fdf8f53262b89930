/**
 * `npm run bench [-- TASKS]`: the whole path over a made-up appendix of 20,000 tasks (file in, file out, through Microsoft's
 * library and the host), and the domain alone beside npm `tableschema`, which checks the same rows against a plain schema.
 */
import { performance } from "node:perf_hooks";
import { Workbook } from "@cj-tech-master/excelts";
import { Schema, Table } from "tableschema";
import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Options } from "../../src/actions/checked";
import { prepareMeeting } from "../../src/actions/prepare-meeting";
import { QUANG_TRI } from "../../src/domain/agency/quang-tri";
import { readAppendix } from "../../src/domain/appendix/read-appendix";
import { daysOffOf } from "../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../src/domain/calendar/holidays-vn";
import type { Grid } from "../../src/domain/grid";
import { checkAppendix } from "../../src/domain/rules/check-appendix";
import { RULES } from "../../src/domain/rules/index";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { NO_OFFICE } from "../../src/domain/sheets/office";
import { tallyOf } from "../../src/domain/standing/tally-of";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { loadOffice } from "../../src/host/load-office";
import { openHost } from "../../src/host/open-host";
import { manyTasks } from "./many-tasks";

const AS_OF = "2024-07-02";
const OPTIONS: Options = {
  asOf: AS_OF,
  today: AS_OF,
  locale: "vi",
  directory: QUANG_TRI,
  daysOff: daysOffOf(HOLIDAYS_VN),
  settings: DEFAULT_SETTINGS,
  office: NO_OFFICE,
  programmeYear: 2024,
  documentDate: "2024-03-27",
};

interface Measure {
  readonly name: string;
  readonly milliseconds: number;
}
const measures: Measure[] = [];

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await work();
  measures.push({ name, milliseconds: performance.now() - begin });
  return result;
}

type Rows = readonly (readonly (string | number)[])[];

async function fileOf(rows: Rows): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Phụ lục");
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === "" ? null : cell)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function gridOf(rows: Rows): Grid {
  const values = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const all = <T>(value: T): readonly (readonly T[])[] => rows.map((row) => row.map(() => value));
  return { sheet: "Phụ lục", top: 1, left: 1, values, numberFormats: all("General"), formulas: all(null), merges: [] };
}

/** What a generic validator can be told of the table: types, required fields, a unique key. */
async function withTableschema(rows: Rows): Promise<number> {
  const [header = [], ...body] = rows;
  const fields = header.map((name, index) => ({
    name: String(name),
    type: "string",
    constraints: { required: index === 1 || index === 2 || index === 4 },
  }));
  // The package's types forget that both of these answer later.
  const schema = await Promise.resolve(Schema.load({ fields }));
  const cells = [header.map(String), ...body.map((row) => row.map(String))];
  const table = await Table.load(cells, { schema });
  let errors = 0;
  for (const row of await Promise.resolve(table.read({ forceCast: true }))) if (row instanceof Error) errors += 1;
  return errors;
}

async function main(count: number): Promise<void> {
  const rows = manyTasks(count);
  const bytes = await fileOf(rows);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);

  const host = await timed("open the file", () => openHost(bytes, { platform: "web", now: () => new Date() }));
  Object.assign(globalThis, loadOffice(host, { library: "web" }));
  const workbook = excelWorkbook();
  const checked = await timed("read and check", () => checkWorkbook(workbook, OPTIONS));
  const reading = host.statistics;
  const plan = await timed("work out the plan", () => prepareMeeting(checked));
  host.resetStatistics();
  await timed("write through Microsoft's library", () => workbook.apply(plan));
  const writing = host.statistics;
  const saved = await timed("compute and save", () => host.save());
  peak = Math.max(peak, process.memoryUsage().rss);
  clearInterval(watch);

  const total = measures.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const mb = (size: number): string => (size / 1e6).toFixed(1);
  const lines = [
    `${checked.appendix.tasks.length} tasks, ${RULES.length} rules, ${checked.findings.length} findings, ${plan.steps.length} steps`,
    ...measures.map(
      ({ name, milliseconds }) => `  ${name.padEnd(36)} ${(milliseconds / 1000).toFixed(2).padStart(7)} s`,
    ),
    `  ${"whole path".padEnd(36)} ${(total / 1000).toFixed(2).padStart(7)} s, ${Math.round((count / total) * 1000)} tasks a second`,
    `  read: ${reading.requests} syncs, ${mb(reading.bytesReceived)} MB received, largest answer ${mb(reading.largestResponse)} MB`,
    `  written: ${writing.requests} syncs, ${mb(writing.bytesSent)} MB sent, largest request ${mb(writing.largestRequest)} MB`,
    `  file: ${mb(bytes.length)} MB in, ${mb(saved.length)} MB out; peak memory ${mb(peak)} MB`,
  ];

  const grid = gridOf(rows);
  const { daysOff, directory, settings } = OPTIONS;
  const domain = (): number => {
    const begin = performance.now();
    const appendix = readAppendix(grid, OPTIONS);
    if (appendix === null) throw new Error("The appendix was not read");
    checkAppendix(appendix, {
      asOf: AS_OF,
      programmeYear: 2024,
      documentDate: "2024-03-27",
      directory,
      daysOff,
      settings,
    });
    tallyOf(appendix, directory, AS_OF, settings);
    return performance.now() - begin;
  };
  const generic = async (): Promise<number> => {
    const begin = performance.now();
    await withTableschema(rows);
    return performance.now() - begin;
  };
  const [ours, theirs] = [await median(domain), await median(generic)];
  lines.push(
    `domain alone: ${Math.round(ours)} ms, ${Math.round((count / ours) * 1000)} tasks a second (${RULES.length} rules, median of 3)`,
    `tableschema on the same rows: ${Math.round(theirs)} ms (types and required fields); ratio ${(ours / theirs).toFixed(2)}`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function median(work: () => number | Promise<number>): Promise<number> {
  const times = [await work(), await work(), await work()].sort((one, other) => one - other);
  return times[1] ?? 0;
}

void main(Number(process.argv[2] ?? 20000));
