import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** What dist/ is made of. */
const SOURCES = ["src", "assets", "samples", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];

/** Builds the add-in before the first test that opens it, unless dist/ is younger than all it is made of. */
export default function buildForBrowser(): void {
  const page = join(ROOT, "dist", "preview.html");
  const newest = Math.max(...SOURCES.map((name) => youngest(join(ROOT, name))));
  if (existsSync(page) && statSync(page).mtimeMs > newest) return;
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], shell: true });
}

function youngest(path: string): number {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
