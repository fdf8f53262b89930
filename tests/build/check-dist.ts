import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { ROOT } from "../house/source-files";
import { distFaults, firstLoad } from "./dist-faults";

const DIST = resolve(ROOT, process.argv[2] ?? "dist");

/** Looks over dist/, or another folder, after a build (`npm run check:dist`): what is wrong, and how many bytes travel. */
function checkDist(): void {
  const first = firstLoad(DIST);
  const later = readdirSync(join(DIST, "js"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(DIST, "js", name))
    .filter((script) => !first.includes(script));
  const lines = [
    "Bytes of the task pane: plain, gzip, brotli",
    ...first.map((script) => sizeLine([script], relative(DIST, script))),
    sizeLine(first, "= first load"),
    ...later.map((script) => sizeLine([script], `${relative(DIST, script)} (when opened)`)),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  const faults = distFaults(DIST);
  process.stdout.write(faults.length === 0 ? "The build is sound.\n" : `${faults.join("\n")}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function sizeLine(scripts: readonly string[], name: string): string {
  const bytes = scripts.map((script) => readFileSync(script));
  const sizes = [(one: Buffer) => one, gzipSync, brotliCompressSync].map((pack) =>
    bytes.reduce((sum, one) => sum + pack(one).length, 0),
  );
  return `${sizes.map((size) => String(size).padStart(9)).join(" ")}  ${name}`;
}

checkDist();
