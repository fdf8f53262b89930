/**
 * `npm run bench:pane [-- 500]`: what the built pane weighs, how soon it shows something, and how soon its list follows an
 * edit in the grid; beside the first two a bare page of the same Fluent components. Wants dist/ (`npm run build`). The
 * number asks for that many tasks alone; else 500 and 20,000.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { firstLoad } from "../build/dist-faults";
import { openSite, type Site } from "../flows/preview-site";
import { serveDist } from "../support/serve-dist";
import { buildFloor } from "./build-floor";
import { editToList } from "./edit-to-list";
import { firstPaint } from "./first-paint";

const DIST = join(__dirname, "../../dist");
const PACKINGS = [
  ["plain", (bytes: Buffer) => bytes],
  ["gzip", (bytes: Buffer) => gzipSync(bytes)],
  ["brotli", (bytes: Buffer) => brotliCompressSync(bytes)],
] as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function compare(name: string, pane: number, floor: number, unit: string): void {
  const numbers = [pane, floor].map((value) => `${Math.round(value)} ${unit}`.padStart(14)).join("");
  print(`${name.padEnd(28)}${numbers}${(pane / floor).toFixed(2).padStart(8)}`);
}

function compareSizes(floor: string): void {
  const weigh = (folder: string, pack: (bytes: Buffer) => Buffer): number =>
    firstLoad(folder).reduce((sum, script) => sum + pack(readFileSync(script)).length, 0);
  for (const [name, pack] of PACKINGS) compare(`first load, ${name}`, weigh(DIST, pack), weigh(floor, pack), "bytes");
}

async function comparePaints(site: Site, floor: string): Promise<void> {
  const served = await serveDist(floor);
  try {
    const pane = await firstPaint(site.browser, `${site.address}preview.html?lang=vi&sample=clean`, "/pane.html");
    const bare = await firstPaint(site.browser, `${served.address}taskpane.html`, "/taskpane.html");
    compare("first heading, median of 5", pane, bare, "ms");
  } finally {
    await served.close();
  }
}

async function printEdits(site: Site, tasks: number): Promise<void> {
  const edits = tasks > 5000 ? 1 : 3;
  try {
    const { opened, edit } = await editToList(site, tasks, edits);
    print(
      `${tasks} tasks: edit to list ${Math.round(edit)} ms (median of ${edits}); open and check ${Math.round(opened)} ms`,
    );
  } catch (error) {
    // A size that this machine cannot hold is a result, and told as one.
    print(`${tasks} tasks: not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function main(sizes: readonly number[]): Promise<void> {
  if (!existsSync(join(DIST, "preview.html"))) throw new Error("dist/ is not built: npm run build");
  const floor = mkdtempSync(join(tmpdir(), "floor-"));
  try {
    await buildFloor(floor);
    print(`${"".padEnd(28)}${"pane".padStart(14)}${"floor".padStart(14)}${"ratio".padStart(8)}`);
    compareSizes(floor);
    const site = await openSite();
    try {
      await comparePaints(site, floor);
      for (const tasks of sizes) await printEdits(site, tasks);
    } finally {
      await site.close();
    }
  } finally {
    rmSync(floor, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2).map(Number);
void main(asked.length > 0 ? asked : [500, 20_000]);
