import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ROOT } from "../../house/source-files";
import { launchBrowser } from "../../support/browser";

const GATE = readFileSync(join(ROOT, "src/taskpane/gate/gate.js"), "utf8");
const PAGE = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");

const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko";
const EDGE_HTML =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042";
const WEBVIEW2 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0";
const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36";
const SAFARI =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15";

/** What became of the pane's page in a browser: what it says, and which of its other scripts ran. */
interface Outcome {
  readonly says: string;
  readonly ran: readonly string[];
  /** How often Excel was told that the page is there. */
  readonly answers: number;
}

const ORIGIN = "http://gate.test";
/** The real page with the real gate; office.js and the bundle are replaced by scripts that tell that they ran. */
const FILES: Readonly<Record<string, string>> = {
  "/taskpane.html": PAGE.replace("<%= gate %>", "gate.js")
    .replaceAll("<%= officeJs %>", "office.js")
    .replaceAll("<%= officeOrigin %>", "")
    .replace("</head>", '<script defer src="bundle.js"></script></head>'),
  "/gate.js": GATE,
  "/office.js": "ran('office.js'); window.Office = { onReady: function () { ran('onReady'); } };",
  "/bundle.js": "ran('bundle');",
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(userAgent: string, before = "", missing = ""): Promise<Outcome> {
  const context = await browser.newContext({ userAgent, viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction("ran", (script: string) => ran.push(script));
  await page.addInitScript(before);
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = FILES[pathname];
    const contentType = pathname.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
    return body === undefined || pathname === missing
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType });
  });
  await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: "networkidle" });
  const says = await page.innerText("body");
  await context.close();
  return { says, ran: ran.filter((one) => one !== "onReady"), answers: ran.filter((one) => one === "onReady").length };
}

describe("gate.js in a browser", () => {
  it.each([
    ["Trident", TRIDENT],
    ["EdgeHTML", EDGE_HTML],
  ])(
    "in %s it says in Vietnamese and in English why and what to do, and runs nothing of the add-in",
    async (_, userAgent) => {
      const { says, ran, answers } = await open(userAgent);
      expect(says).toContain("Rà soát phụ lục chưa chạy được trên Excel này");
      expect(says).toContain("Excel 2021 trở lên hoặc Microsoft 365");
      expect(says).toContain("WebView2");
      expect(says).toContain("Excel trên web");
      expect(says).toContain("Sổ làm việc không bị thay đổi gì.");
      expect(says).toContain("Appendix Review cannot run in this Excel");
      expect(says).not.toContain("Đang mở");
      expect(says).not.toContain("!");
      // The library alone: Excel waits for it, and would otherwise put an error of its own over the page.
      expect(ran).toEqual(["office.js"]);
      expect(answers).toBe(1);
    },
  );

  it.each([
    ["WebView2", WEBVIEW2],
    ["Chrome", CHROME],
    ["Safari", SAFARI],
  ])("in %s it is silent and the page goes on", async (_, userAgent) => {
    const { says, ran } = await open(userAgent);
    expect(ran).toEqual(["office.js", "bundle"]);
    expect(says).toContain("Đang mở Rà soát phụ lục…");
    expect(says).not.toContain("chưa chạy được");
  });

  it("turns away a Safari that does not know the language the add-in is written in", async () => {
    const { says, ran } = await open(SAFARI, "delete Object.hasOwn;");
    expect(says).toContain("Safari lên bản 16.4");
    expect(says).not.toContain("WebView2");
    expect(ran).toEqual(["office.js"]);
  });

  it("says that Microsoft's library was not reached, instead of an empty pane", async () => {
    const { says } = await open(WEBVIEW2, "", "/office.js");
    expect(says).toContain("Rà soát phụ lục chưa mở được");
    expect(says).toContain("Không nạp được thư viện office.js của Microsoft");
    expect(says).toContain("Appendix Review could not be opened");
  });

  it("says nothing of the kind where another script is missing", async () => {
    const { says } = await open(WEBVIEW2, "", "/bundle.js");
    expect(says).toContain("Đang mở Rà soát phụ lục…");
  });
});
