/**
 * `npm run accuracy [-- FOLDER…] [--context] [--misses]`: how well workbooks are read, held against what a careful reader makes
 * of them (`NAME.expected.json` beside `NAME.xlsx`). Exit status: 0 the targets are met; 1 one is missed; 2 nothing to measure.
 */
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { casesIn } from "./cases";
import { figuresOf, missedTargets } from "./figures";
import { measure, type Measure } from "./measure";
import { missesOf, notesOf, tableOf } from "./print";

const OWN = join(__dirname, "../fixtures/accuracy");
const HOW =
  "These are the project's own small workbooks. For others: npm run accuracy -- FOLDER (NAME.xlsx, NAME.expected.json)\n";

async function main(): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    options: { context: { type: "boolean" }, misses: { type: "boolean" } },
    allowPositionals: true,
  });
  const folders = positionals.length === 0 ? [OWN] : positionals;
  const cases = folders.flatMap((folder) => casesIn(folder));
  if (cases.length === 0) {
    process.stderr.write(`No *.expected.json in ${folders.join(", ")}\n`);
    return 2;
  }
  // One at a time: each workbook puts its own library before the add-in's code.
  const measures: Measure[] = [];
  for (const one of cases) measures.push(await measure(one, values.context === true));

  const all = figuresOf("all", measures);
  const table = tableOf([...measures.map((one) => figuresOf(one.name, [one])), all]);
  const where = folders.map((folder) => relative(process.cwd(), folder)).join(", ");
  process.stdout.write(`${where}: ${String(all.taskCount)} tasks in ${String(cases.length)} workbooks\n\n${table}\n\n`);
  process.stdout.write(notesOf(all));
  if (positionals.length === 0) process.stdout.write(HOW);
  if (values.misses === true) process.stdout.write(`\n${measures.flatMap(missesOf).join("\n")}\n`);
  const missed = missedTargets(all);
  process.stdout.write(missed.length === 0 ? "\nThe targets are met.\n" : `\nMissed: ${missed.join("; ")}\n`);
  return missed.length === 0 ? 0 : 1;
}

void main().then((status) => {
  process.exitCode = status;
});
