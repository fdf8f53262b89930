import type { Browser, Page } from "playwright-core";
import { median } from "./median";

const RUNS = 5;

/**
 * Milliseconds from a frame's navigation to the first frame painted with a heading in it; the median of five fresh
 * contexts, so that no cache is warm. `page` ends the address of the frame that is measured.
 */
export async function firstPaint(browser: Browser, address: string, page: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 960, height: 900 }, locale: "vi-VN" });
    await context.addInitScript(markHeading);
    const tab = await context.newPage();
    await tab.goto(address);
    times.push(await markIn(tab, page));
    await context.close();
  }
  return median(times);
}

/** Runs inside every frame before its scripts; names no function of its own, which tsx would wrap. */
function markHeading(): void {
  new MutationObserver((_changes, observer) => {
    const heading = document.querySelector("h1, h2, h3, [role=heading]");
    if (heading === null || heading.getBoundingClientRect().width < 2) return;
    observer.disconnect();
    // After the next painting: a task that is queued in the frame's last step before it.
    requestAnimationFrame(() => setTimeout(() => performance.mark("heading"), 0));
  }).observe(document, { childList: true, subtree: true });
}

async function markIn(tab: Page, page: string): Promise<number> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const frame = tab.frames().find((one) => new URL(one.url(), "http://localhost").pathname.endsWith(page));
    const time = await frame?.evaluate(() => performance.getEntriesByName("heading")[0]?.startTime ?? null);
    if (typeof time === "number") return time;
    if (Date.now() > deadline) throw new Error(`${page} showed no heading within a minute.`);
    await tab.waitForTimeout(50);
  }
}
