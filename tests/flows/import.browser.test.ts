import { join } from "node:path";
import { LOCALES } from "../../src/i18n/text";
import { checkPackage } from "../support/package-checks";
import { stepsOn } from "./flow-steps";
import { WORDS } from "./flow-words";
import { openSite, type Site } from "./preview-site";

const WORD_FILE = join(__dirname, "../../samples/phu-luc-645.docx");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(LOCALES)("an appendix out of a Word file, in %s", (locale) => {
  const words = WORDS[locale];

  it("is shown first, comes on a sheet of its own that is checked at once, and goes with undo", async () => {
    const page = await site.open("scan", { locale });
    const steps = stepsOn(page, locale);
    await steps.setAsOf("02/7/2024", locale === "vi" ? "02/7/2024" : "2 Jul 2024");
    await steps.begin();
    const before = await page.sheets();

    await steps.openImport();
    await steps.chooseFile(WORD_FILE);
    await page
      .pane()
      .getByRole("region", { name: /“Phụ lục”/u })
      .waitFor();
    expect(await page.sheets()).toEqual(before);

    await steps.button(words.import).press("Enter");
    await page.pane().getByRole("heading", { level: 1, name: "Phụ lục", exact: true }).waitFor();
    // What stands outside the table is kept too, on the sheet after it.
    expect(await page.sheets()).toEqual([...before, "Phụ lục", words.outsideTable]);
    await expect(page.selection()).resolves.toMatch(/^Phụ lục!/u);
    await page.pane().getByRole("status").getByText(words.imported).waitFor({ state: "attached" });
    // Its own confirmation stays; that the new sheet is now the one to be read follows from it.
    await page.page.waitForTimeout(1000);
    expect(await page.pane().locator(".fui-Toast").allTextContents()).toEqual([expect.stringMatching(words.imported)]);
    expect(await page.pane().evaluate(() => document.activeElement?.id ?? "")).toBe("tab-check");
    expect((await steps.tally()).error).toBe(0);
    expect(checkPackage(await page.save())).toEqual([]);

    await steps.undoNewest();
    expect(await page.sheets()).toEqual(before);
    expect(page.complaints).toEqual([]);
    expect(page.foreign).toEqual([]);
  });
});
