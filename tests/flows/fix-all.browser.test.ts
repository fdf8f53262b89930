import { LOCALES } from "../../src/i18n/text";
import { checkPackage } from "../support/package-checks";
import { stepsOn } from "./flow-steps";
import { WORDS } from "./flow-words";
import { openSite, type PreviewPage, type Site } from "./preview-site";

const SHEET = "Phu luc QD 645";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Every cell of the sheet that shows something, with what it holds. */
async function cellsOf({ page }: PreviewPage): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const cells = window.preview?.host().paint(name).cells ?? [];
    return cells
      .filter(({ text }) => text !== "")
      .map(({ row, column, text, formula }) => `${row}:${column} ${formula ?? text}`);
  }, SHEET);
}

/** The element that has the focus in the pane, by its id. */
const focused = (page: PreviewPage): Promise<string> => page.pane().evaluate(() => document.activeElement?.id ?? "");

describe.each(LOCALES)("every fix at once, by keyboard, in %s", (locale) => {
  const words = WORDS[locale];

  it("is shown first, takes the spare rows away, and is undone to the last cell", async () => {
    const page = await site.open("scan", { locale });
    const steps = stepsOn(page, locale);
    await steps.setAsOf("02/7/2024", locale === "vi" ? "02/7/2024" : "2 Jul 2024");
    await steps.begin();
    const before = await cellsOf(page);
    const found = await steps.tally();

    await steps.button(words.fixAll).press("Enter");
    await steps.button(words.fix).waitFor();
    const removed = page.pane().getByRole("list", { name: words.removedRows }).getByRole("listitem");
    expect(await removed.count()).toBe(8);
    expect(await removed.locator("del").count()).toBe(8);
    await page.pane().getByRole("heading", { name: words.leftForPerson }).waitFor();
    await page.page.keyboard.press("Escape");
    await steps.button(words.fix).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("fix-all");
    expect(await cellsOf(page)).toEqual(before);

    await steps.button(words.fixAll).press("Enter");
    await steps.button(words.fix).press("Enter");
    await page.pane().getByRole("status").getByText(words.rowsRemoved).waitFor({ state: "attached" });
    await steps.button(words.fixAll).waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^group-/u);
    const left = await steps.tally();
    expect(left.warning + left.info).toBeLessThan((found.warning + found.info) / 2);
    const fixed = await cellsOf(page);
    expect(fixed.length).toBeLessThan(before.length);
    expect(fixed.filter((cell) => / TT$/u.test(cell))).toHaveLength(1);
    expect(checkPackage(await page.save())).toEqual([]);

    await steps.undoNewest();
    await steps.button(words.fixAll).waitFor();
    expect(await cellsOf(page)).toEqual(before);
    expect(await steps.tally()).toEqual(found);
    expect(page.complaints).toEqual([]);
    expect(page.foreign).toEqual([]);
  });
});
