import type { Host, HostOptions } from "./host";
import { openBook } from "./package/open-book";
import { saveBook } from "./package/save-book";
import { defineClasses } from "./objects";
import { workbook } from "./objects/handles";
import { bridgeTo } from "./wire/bridge";

/**
 * Opens an .xlsx file (`null`: a new workbook with one sheet, "Sheet1") and stands behind Microsoft's client library for it.
 * Errors: HostError with code "not-a-workbook", "encrypted", "too-large" or "corrupt".
 */
export async function openHost(bytes: Uint8Array | null, options: HostOptions): Promise<Host> {
  const platform = options.platform ?? "desktop";
  defineClasses();
  const opened = await openBook(bytes, options.now);
  const { book, losses } = opened;
  const wire = bridgeTo(workbook(book), platform, options.fault);
  return {
    bridge: wire.bridge,
    apiSets: options.apiSets ?? null,
    platform,
    losses,
    get statistics() {
      return wire.statistics();
    },
    resetStatistics: wire.reset,
    book,
    save: () => saveBook(opened),
  };
}
