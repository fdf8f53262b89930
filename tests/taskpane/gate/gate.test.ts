import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { ROOT } from "../../house/source-files";

const GATE = readFileSync(join(ROOT, "src/taskpane/gate/gate.js"), "utf8");
const PAGE = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");

describe("gate.js", () => {
  it("is ES5: an engine that knows nothing newer reads it", () => {
    expect(() => parse(GATE, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse(`${GATE}\nconst newer = 1;`, { ecmaVersion: 5 })).toThrow();
  });

  it("stands before every other script of the page", () => {
    expect(PAGE.match(/<script\b[^>]*>/gu)?.[0]).toContain('id="gate"');
  });
});
