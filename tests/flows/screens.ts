import { join } from "node:path";
import type { Locale } from "../../src/i18n/text";
import { stepsOn } from "./flow-steps";
import { WORDS } from "./flow-words";
import type { PreviewPage } from "./preview-site";
import { spreadBook } from "./spread-book";

const WORD_FILE = join(__dirname, "../../samples/phu-luc-645.docx");

/** Brings the scanned sample through every screen of the pane; `seen` is told when one stands, by the name of its picture. */
export async function walkScreens(
  page: PreviewPage,
  locale: Locale,
  seen: (name: string) => Promise<void>,
): Promise<void> {
  const words = WORDS[locale];
  const steps = stepsOn(page, locale);
  await steps.setAsOf("02/7/2024", locale === "vi" ? "02/7/2024" : "2 Jul 2024");
  await seen("01-mo-lan-dau");
  await steps.begin();
  await steps.openGroup(words.shifted);
  await steps
    .button(/^III\.1/u)
    .first()
    .click();
  await steps.button(words.fixRow).first().waitFor();
  await seen("02-kiem-tra");
  await steps.button(words.fixAll).click();
  await steps.button(words.fix).waitFor();
  await seen("02b-sua-tat-ca");
  await page.page.keyboard.press("Escape");
  await page.pane().getByRole("contentinfo").getByRole("button").first().click();
  await page.pane().getByRole("region").getByRole("heading").first().waitFor();
  await seen("03-dong-duoc-doc-la");
  await page.page.keyboard.press("Escape");
  await steps.tab(words.track);
  await steps.button(words.addColumns).waitFor();
  await seen("05c-chua-co-cot");
  await steps.button(words.addColumns).click();
  await page.pane().getByRole("button", { name: words.accept }).first().waitFor();
  await seen("06c-xem-truoc");
  await steps.accept();
  await steps.record("II.1", words.done, "29/4/2024");
  await steps.button(/^I\.6/u).first().click();
  await page.pane().getByRole("combobox", { name: words.status }).waitFor();
  await seen("05b-ghi-tinh-trang");
  await steps.button(words.cancel).click();
  await seen("05-theo-doi");
  await steps.tab(words.report);
  await steps.button(words.build).waitFor();
  await seen("06-bao-cao");
  await steps.buildAll();
  await seen("06b-da-lap");
  await page.pane().getByRole("tab", { name: words.settings }).click();
  await page.pane().getByRole("radio", { name: "English" }).waitFor();
  await seen("07-cai-dat");
  await steps.openImport();
  await seen("12-nhap-phu-luc");
  await steps.chooseFile(WORD_FILE);
  await seen("12b-xem-truoc-nhap");
  await page.page.keyboard.press("Escape");
  await steps.button(words.back).click();
  await page.pane().getByText(words.change).first().click();
  await page.pane().getByRole("spinbutton").waitFor();
  // The button is grey until the reading was tried.
  await page.pane().getByRole("button", { name: words.useReading, disabled: false }).waitFor();
  await seen("08-cach-doc");
  await steps.button(words.back).click();
  await steps.button(words.undoPage).click();
  await page.pane().getByRole("main").getByRole("button", { name: words.undo }).waitFor();
  await seen("10-hoan-tac");
}

/** The same with a workbook whose table goes on over two sheets. */
export async function walkSpread(
  page: PreviewPage,
  locale: Locale,
  seen: (name: string) => Promise<void>,
): Promise<void> {
  const words = WORDS[locale];
  const steps = stepsOn(page, locale);
  await page.openFile("hai-trang.xlsx", await spreadBook());
  await steps.button(words.join).waitFor();
  await seen("13-nhieu-trang");
  await steps.button(words.join).click();
  await steps.button(words.doJoin).waitFor();
  await seen("13b-gop-trang");
}
