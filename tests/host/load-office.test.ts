import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCE = join(__dirname, "../../src");
const MODULES = ["--import", pathToFileURL(require.resolve("tsx")).href];
const COMMON_JS = ["--require", require.resolve("tsx/cjs")];
const SCRIPT = `
import { loadOffice } from ${JSON.stringify(join(SOURCE, "host/load-office"))};
import { openHost } from ${JSON.stringify(join(SOURCE, "host/open-host"))};
void openHost(null, { now: () => new Date(0) }).then((host) => console.log(typeof loadOffice(host).Excel.run));
`;

describe("Microsoft's library is found from another folder, which has no packages", () => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...argv: readonly string[]): string =>
    execFileSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });

  it.each([
    ["page.mts", MODULES],
    ["page.cts", COMMON_JS],
  ])(
    "by %s",
    (name, loader) => {
      writeFileSync(join(folder, name), SCRIPT);
      expect(run(...loader, name)).toBe("function\n");
    },
    30_000,
  );

  it.each([MODULES, COMMON_JS])(
    "by the command under %s %s",
    (...loader) => {
      const sample = join(SOURCE, "../samples/phu-luc-645.xlsx");
      const out = run(...loader, join(SOURCE, "cli/main.ts"), "check", sample, "--as-of", "2024-07-02");
      expect(out).toContain("14 nhiệm vụ");
    },
    30_000,
  );
});
