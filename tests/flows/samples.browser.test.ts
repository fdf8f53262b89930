import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema, type Report } from "../../src/domain/report/report-schema";
import { LOCALES, type Locale } from "../../src/i18n/text";
import { checkPackage } from "../support/package-checks";
import { runHere } from "../support/run-command";
import { stepsOn } from "./flow-steps";
import { WORDS } from "./flow-words";
import { openSite, type PreviewPage, type Site } from "./preview-site";

const SAMPLES = [
  { id: "clean", file: "phu-luc-645.xlsx", sheet: "Phụ lục", lastColumn: 7 },
  { id: "scan", file: "phu-luc-645-scan.xlsx", sheet: "Phu luc QD 645", lastColumn: 8 },
] as const;
const CASES = SAMPLES.flatMap((sample) => LOCALES.map((locale) => [sample.id, locale, sample] as const));

const folder = mkdtempSync(join(tmpdir(), "flows-"));
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command line makes of a file on the as-of date of these flows. */
async function reportOf(bytes: Uint8Array): Promise<Report> {
  const [file, json] = [join(folder, "saved.xlsx"), join(folder, "report.json")];
  writeFileSync(file, bytes);
  await runHere("check", file, "--as-of", "2024-07-02", "--json", json, "--force");
  return reportSchema.parse(JSON.parse(readFileSync(json, "utf8")));
}

const countsOf = ({ findings }: Report) => ({
  error: findings.filter(({ severity }) => severity === "error").length,
  warning: findings.filter(({ severity }) => severity === "warning").length,
  info: findings.filter(({ severity }) => severity === "info").length,
});

/** Every cell of the appendix's own columns, as shown. */
async function appendixOf(page: PreviewPage, sheet: string, lastColumn: number): Promise<readonly string[]> {
  return page.page.evaluate(
    ([name, last]) => {
      const picture = window.preview?.host().paint(name);
      return (picture?.cells ?? [])
        .filter(({ column, text }) => column <= last && text !== "")
        .map(({ row, column, text, formula }) => `${row}:${column} ${formula ?? text}`);
    },
    [sheet, lastColumn] as const,
  );
}

describe.each(CASES)("the sample %s in %s", (id, locale: Locale, { file, sheet, lastColumn }) => {
  const words = WORDS[locale];

  it("goes from the first look to a saved file that says the same on the command line", async () => {
    const page = await site.open(id, { locale, height: 1000 });
    const steps = stepsOn(page, locale);
    const original = readFileSync(join(__dirname, "../../samples", file));
    const untouched = await appendixOf(page, sheet, lastColumn);

    await steps.setAsOf("02/7/2024", locale === "vi" ? "02/7/2024" : "2 Jul 2024");
    await steps.begin();
    expect(await steps.tally()).toEqual(countsOf(await reportOf(original)));

    if (id === "scan") {
      await steps.openGroup(words.shifted);
      await steps
        .button(/^III\.1/u)
        .first()
        .click();
      await expect(page.selection()).resolves.toMatch(/R36C/u);
      await steps.button(words.fixRow).first().click();
      await steps.button(words.undo).first().waitFor();
      expect(await appendixOf(page, sheet, lastColumn)).not.toEqual(untouched);
      await steps.undoNewest();
      expect(await appendixOf(page, sheet, lastColumn)).toEqual(untouched);
    }

    await steps.tab(words.track);
    await steps.button(words.addColumns).click();
    await steps.accept();
    await steps.record("II.1", words.done, "29/4/2024");
    await page.pane().getByText(words.doneInTime).first().waitFor({ state: "attached" });

    await steps.tab(words.check);
    await steps.button(words.mark).click();
    await page.pane().getByRole("menuitem", { name: words.mark }).click();
    await steps.accept();

    await steps.buildAll();
    expect(await page.sheets()).toEqual(expect.arrayContaining([sheet, locale === "vi" ? "Tổng hợp" : "Summary"]));
    expect(await appendixOf(page, sheet, lastColumn)).toEqual(untouched);

    await steps.tab(words.check);
    const shown = await steps.tally();
    const saved = await page.save();
    const report = await reportOf(saved);
    expect(countsOf(report)).toEqual(shown);
    expect(report.tasks.find(({ key }) => key === "II.1")?.standing).toBe("done-in-time");
    expect(checkPackage(saved)).toEqual([]);
    expect(page.complaints).toEqual([]);
    expect(page.foreign).toEqual([]);
  });
});
