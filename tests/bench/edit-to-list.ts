import { Workbook } from "@cj-tech-master/excelts";
import { stepsOn } from "../flows/flow-steps";
import type { PreviewPage, Site } from "../flows/preview-site";
import { manyTasks } from "./many-tasks";
import { median } from "./median";

const SHEET = "Phụ lục";
const DEADLINE_COLUMN = 5;
/** Below the header and the first section's title. */
const FIRST_TASK_ROW = 3;
const LIMIT = 180_000;

/** Both in milliseconds: from the file to the first list, and from an edit in the grid to the list that knows of it. */
export interface EditTimes {
  readonly opened: number;
  readonly edit: number;
}

/**
 * Opens a workbook of so many tasks in the preview, checks it, then moves deadlines before the as-of date: each gives one
 * finding more.
 * @throws Error where it is not open and checked within three minutes, or an edit changes nothing within three more
 */
export async function editToList(site: Site, tasks: number, edits: number): Promise<EditTimes> {
  const bytes = await workbookOf(tasks);
  const preview = await site.open("clean");
  preview.page.setDefaultTimeout(LIMIT);
  const begin = performance.now();
  await within(openAndCheck(preview, bytes), `${tasks} tasks were not open and checked within ${LIMIT / 1000} s`);
  const opened = performance.now() - begin;
  const times: number[] = [];
  for (let turn = 0; turn < edits; turn += 1) {
    const done = oneEdit(preview, FIRST_TASK_ROW + turn, `${28 - turn}/6/2024`);
    times.push(await within(done, `the tally did not change within ${LIMIT / 1000} s of an edit`));
    // The page and its grid come to rest before the next.
    await preview.page.waitForTimeout(1500);
  }
  await preview.page.context().close();
  return { opened, edit: median(times) };
}

/** The sample's pane goes when the file comes: only then is the frame the one to press the button in. */
async function openAndCheck(preview: PreviewPage, bytes: Uint8Array): Promise<void> {
  const old = await preview.pane().frameElement();
  await preview.openFile("many.xlsx", bytes);
  await preview.page.waitForFunction((frame) => !frame.isConnected, old);
  await preview.page.frameLocator("iframe").getByRole("heading").first().waitFor();
  const steps = stepsOn(preview, "vi");
  // What an edit changes must not hang on the day that this runs.
  await steps.setAsOf("02/7/2024", "02/7/2024");
  await steps.begin();
}

/** Measured inside the page, from before the edit until the frame with another tally is painted. */
async function oneEdit({ page }: PreviewPage, row: number, typed: string): Promise<number> {
  return page.evaluate(
    ([sheet, atRow, atColumn, input]) =>
      new Promise<number>((resolve, reject) => {
        const pane = document.querySelector("iframe")?.contentDocument;
        const tally = pane?.querySelector("[role=group]:has(button[aria-pressed])");
        if (!pane || !tally) return reject(new Error("The pane shows no tally."));
        const before = tally.textContent;
        const start = performance.now();
        new MutationObserver((_changes, observer) => {
          const now = pane.querySelector("[role=group]:has(button[aria-pressed])")?.textContent;
          if (now === undefined || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
        }).observe(pane, { childList: true, subtree: true, characterData: true });
        window.preview?.host().user.edit(sheet, atRow, atColumn, input);
      }),
    [SHEET, row, DEADLINE_COLUMN, typed] as const,
  );
}

async function workbookOf(tasks: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  for (const row of manyTasks(tasks)) sheet.addRow(row.map((cell) => (cell === "" ? null : cell)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A page that is busy answers no time limit of its own. */
async function within<T>(work: Promise<T>, complaint: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(new Error(complaint)), LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
