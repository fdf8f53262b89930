import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Locale } from "../../src/i18n/text";
import "../../src/preview/preview-handle";
import type { SAMPLES } from "../../src/preview/samples";
import { launchBrowser } from "../support/browser";
import { serveDist } from "../support/serve-dist";

const ROOT = join(__dirname, "../..");

/** The preview's own name of a sample. */
export type SampleId = (typeof SAMPLES)[number]["id"];

/** How a person has the page in front of them. */
export interface Look {
  readonly locale: Locale;
  /** Of the pane's frame; 320 is Excel's narrowest. */
  readonly paneWidth: number;
  readonly height: number;
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

export const USUAL_LOOK: Look = { locale: "vi", paneWidth: 320, height: 900, dark: false, forcedColors: false };

/** The built add-in in a browser. */
export interface Site {
  readonly browser: Browser;
  /** "http://localhost:…/" */
  readonly address: string;
  /** A page with one of its samples open and the pane beside it; what the page complains of is in `complaints`. */
  readonly open: (sample: SampleId, look?: Partial<Look>) => Promise<PreviewPage>;
  readonly close: () => Promise<void>;
}

/** The preview as a person has it in front of them. */
export interface PreviewPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Requests to anywhere but the page's own server. */
  readonly foreign: readonly string[];
  /** The pane's frame. */
  readonly pane: () => Frame;
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  /** What a cell shows in the workbook behind the grid. */
  readonly cell: (sheet: string, row: number, column: number) => Promise<string>;
  /** Types into a cell as the person at the grid does. */
  readonly type: (sheet: string, row: number, column: number, input: string) => Promise<void>;
  /** "Phụ lục!R16C5:R16C5" */
  readonly selection: () => Promise<string>;
  readonly sheets: () => Promise<readonly string[]>;
}

/** Serves dist/ and starts a browser; the caller closes it. */
export async function openSite(): Promise<Site> {
  const served = await serveDist(join(ROOT, "dist"));
  const browser = await launchBrowser();
  return {
    browser,
    address: served.address,
    open: (sample, look = {}) => openPage(browser, served.address, sample, { ...USUAL_LOOK, ...look }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, address: string, sample: SampleId, look: Look): Promise<PreviewPage> {
  const { locale, paneWidth, height, dark, forcedColors } = look;
  const context = await browser.newContext({
    viewport: { width: 640 + paneWidth, height },
    locale: locale === "vi" ? "vi-VN" : "en-US",
    forcedColors: forcedColors ? "active" : "none",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/u.test(request.url())) foreign.push(request.url());
  });
  const query = new URLSearchParams({ lang: locale, sample, ...(dark ? { office: "dark" } : {}) });
  await page.goto(`${address}preview.html?${query.toString()}`);
  await page.waitForFunction(() => window.preview !== undefined);
  const openFile = async (name: string, bytes: Uint8Array): Promise<void> => {
    await page.evaluate(async ([file, content]) => window.preview?.open(file, new Uint8Array(content)), [
      name,
      [...bytes],
    ] as const);
    // The pane begins anew in its frame with each workbook.
    await page.waitForTimeout(1000);
    await page.frameLocator("iframe").getByRole("heading").first().waitFor({ timeout: 180_000 });
  };
  await page.frameLocator("iframe").getByRole("heading").first().waitFor({ timeout: 60_000 });
  for (let width = 320; width < paneWidth; width += 16) await page.getByRole("separator").press("ArrowLeft");
  return {
    page,
    complaints,
    foreign,
    pane: () => {
      const frame = page.frames().find((one) => one.url().includes("pane.html"));
      if (frame === undefined) throw new Error("The pane has no frame.");
      return frame;
    },
    openFile,
    save: async () => Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])])),
    cell: (sheet, row, column) =>
      page.evaluate(([of, r, c]) => window.preview?.text(of, r, c) ?? "", [sheet, row, column] as const),
    type: (sheet, row, column, input) =>
      page.evaluate(([of, r, c, typed]) => window.preview?.host().user.edit(of, r, c, typed), [
        sheet,
        row,
        column,
        input,
      ] as const),
    selection: () =>
      page.evaluate(() => {
        const host = window.preview?.host();
        const sheet = host?.tabs().active ?? "";
        const area = host?.paint(sheet).selection;
        return area === undefined ? "" : `${sheet}!R${area.top}C${area.left}:R${area.bottom}C${area.right}`;
      }),
    sheets: () =>
      page.evaluate(
        () =>
          window.preview
            ?.host()
            .tabs()
            .sheets.filter(({ visibility }) => visibility === "visible")
            .map(({ name }) => name) ?? [],
      ),
  };
}
