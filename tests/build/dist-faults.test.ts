import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { distFaults } from "./dist-faults";

const CDN = "https://appsforoffice.microsoft.com";
const SOUND: Readonly<Record<string, string>> = {
  "taskpane.html": [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${CDN}">`,
    `<script src="gate.js?1"></script><script src="${CDN}/lib/1/hosted/office.js"></script>`,
    '<script defer src="js/taskpane.1.js"></script>',
  ].join("\n"),
  "gate.js": "1;",
  "js/taskpane.1.js": "1;",
  "js/taskpane.1.js.map": JSON.stringify({ sources: ["webpack://ra-soat/./src/taskpane/index.tsx"] }),
  "manifest.xml": '<SourceLocation DefaultValue="https://phuluc.example.vn/a/taskpane.html" />',
};

let dist = "";
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "dist-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

function faults(changes: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return distFaults(dist).join("\n");
}
const page = (from: string | RegExp, to: string) => ({
  "taskpane.html": (SOUND["taskpane.html"] ?? "").replace(from, to),
});

describe("distFaults", () => {
  it("finds nothing in a sound build", () => {
    expect(faults({})).toBe("");
  });

  it.each([
    ["a file that is not there", page("js/taskpane.1.js", "js/taskpane.2.js"), "js/taskpane.2.js is missing"],
    [
      "a script from elsewhere",
      page("</script>\n", '</script><script src="//cdn.test/x.js"></script>\n'),
      "loads //cdn.test/x.js",
    ],
    ["another origin in the policy", page("'self' https", "'self' https://cdn.test https"), "lets in https://cdn.test"],
    ["eval", page("'self'", "'self' 'unsafe-eval'"), "too wide"],
    ["no policy", page(/<meta.*>/u, ""), "default-src 'none'"],
    [
      "code in the page",
      page('1.js"></script>', '1.js"></script><script>alert(1)</script>'),
      "code between the script tags",
    ],
    ["a library before the gate", page('<script src="gate.js?1"></script>', ""), "the gate is not the first script"],
    [
      "the preview's code in the first load",
      { "js/taskpane.1.js.map": JSON.stringify({ sources: ["webpack://x/./node_modules/@univerjs/core/index.js"] }) },
      "first load holds webpack://x/./node_modules/@univerjs/core/index.js",
    ],
    [
      "a picture of the manifest that was not built",
      { "manifest.xml": `${SOUND["manifest.xml"]}<bt:Image DefaultValue="https://phuluc.example.vn/a/b.png" />` },
      "nothing is built for https://phuluc.example.vn/a/b.png",
    ],
    [
      "an address that is still the developer's",
      { "manifest.xml": `${SOUND["manifest.xml"]}<bt:Url DefaultValue="https://localhost:3000/taskpane.html" />` },
      "does not lie under",
    ],
  ])("finds %s", (_, changes, words) => {
    expect(faults(changes)).toContain(words);
  });
});
