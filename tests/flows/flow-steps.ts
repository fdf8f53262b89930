import type { Locator } from "playwright-core";
import type { Locale } from "../../src/i18n/text";
import { WORDS } from "./flow-words";
import type { PreviewPage } from "./preview-site";

/** What a person does in the pane, by the names that they read there. Each step waits until its effect is seen. */
export interface Steps {
  /** Types a day as the field takes it in both languages; `shown` is how the pane then writes it. */
  readonly setAsOf: (typed: string, shown: string) => Promise<void>;
  /** From the first screen to the findings. */
  readonly begin: () => Promise<void>;
  /** Numbers of the three severities, as shown. */
  readonly tally: () => Promise<{ readonly error: number; readonly warning: number; readonly info: number }>;
  readonly openGroup: (title: RegExp) => Promise<Locator>;
  readonly button: (name: RegExp | string) => Locator;
  readonly tab: (name: string) => Promise<void>;
  /** Accepts the plan that is shown, and waits until it is written. */
  readonly accept: () => Promise<void>;
  readonly undoNewest: () => Promise<void>;
  /** Records a status of the task on its line in Theo dõi. */
  readonly record: (task: string, status: string, completedOn: string) => Promise<void>;
  readonly buildAll: () => Promise<void>;
  /** From Cài đặt to Nhập phụ lục. */
  readonly openImport: () => Promise<void>;
  /** Gives a file to Nhập phụ lục, and waits until it is shown as a proposal. */
  readonly chooseFile: (path: string) => Promise<void>;
}

export function stepsOn({ pane }: Pick<PreviewPage, "pane">, locale: Locale): Steps {
  const words = WORDS[locale];
  const button = (name: RegExp | string): Locator =>
    pane().getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  const count = async (name: RegExp): Promise<number> => {
    const text = (await pane().getByRole("button", { name, pressed: false }).first().textContent()) ?? "";
    return Number(/\d+/u.exec(text)?.[0] ?? Number.NaN);
  };
  return {
    button,
    setAsOf: async (typed, shown) => {
      await button(words.asOf).first().click();
      const field = pane().getByRole("textbox", { name: words.asOfField });
      await field.fill(typed);
      await button(words.useDay).click();
      await field.waitFor({ state: "detached" });
      await pane().getByText(shown).first().waitFor();
    },
    begin: async () => {
      await button(words.check).click();
      await button(words.actOn).first().waitFor();
    },
    tally: async () => ({
      error: await count(words.actOn),
      warning: await count(words.clarify),
      info: await count(words.suggestions),
    }),
    openGroup: async (title) => {
      const header = button(title).first();
      if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
      return header;
    },
    tab: async (name) => {
      await pane().getByRole("tab", { name }).click();
    },
    accept: async () => {
      const accept = button(words.accept).first();
      await accept.click();
      await accept.waitFor({ state: "detached" });
      // The confirmation comes once the sheet was read again.
      await button(words.undo).first().waitFor();
    },
    undoNewest: async () => {
      await button(words.undoPage).click();
      const done = pane().getByRole("main").getByRole("listitem");
      const before = await done.count();
      await done.getByRole("button", { name: words.undo }).click();
      await done.nth(before - 1).waitFor({ state: "detached" });
      await button(words.back).click();
    },
    record: async (task, status, completedOn) => {
      await button(new RegExp(`^${task.replace(".", "\\.")}\\b`, "u"))
        .first()
        .click();
      await pane().getByRole("combobox", { name: words.status }).click();
      await pane().getByRole("option", { name: status, exact: true }).click();
      if (completedOn !== "") await pane().getByRole("textbox", { name: words.completedOn }).fill(completedOn);
      await button(words.record).click();
      await button(words.record).waitFor({ state: "detached" });
    },
    buildAll: async () => {
      await pane().getByRole("tab", { name: words.report }).click();
      await button(words.build).click();
      await pane().getByRole("heading", { name: words.built }).waitFor({ timeout: 120_000 });
    },
    openImport: async () => {
      await pane().getByRole("tab", { name: words.settings }).click();
      await button(words.bringIn).click();
      await button(words.chooseFile).waitFor();
    },
    chooseFile: async (path) => {
      await pane().locator("input[type=file]").setInputFiles(path);
      await button(words.import).waitFor();
    },
  };
}
