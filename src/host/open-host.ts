import { changes } from "./changes";
import type { Actor, Host, HostOptions } from "./host";
import { openBook } from "./package/open-book";
import { saveBook } from "./package/save-book";
import { paint, paintCells, paintTabs } from "./paint/paint";
import { paintMarks } from "./paint/paint-marks";
import { persons } from "./person";
import { defineClasses } from "./objects";
import { workbook } from "./objects/handles";
import { supports } from "./requirement-sets";
import { bridgeTo } from "./wire/bridge";
import { takeEvents } from "./wire/events";

/**
 * Opens an .xlsx file (`null`: a new workbook with one sheet, "Sheet1") and stands behind Microsoft's client library for it.
 * Errors: HostError with code "not-a-workbook", "encrypted", "too-large" or "corrupt".
 */
export async function openHost(bytes: Uint8Array | null, options: HostOptions): Promise<Host> {
  const platform = options.platform ?? "desktop";
  defineClasses();
  const opened = await openBook(bytes, options.now, options.name ?? "Book1");
  const { book, losses } = opened;
  const told = changes(book);
  const after = (by: Actor): void => {
    wire.sendEvents(takeEvents(book, by, supports(options.apiSets ?? null)("ExcelApi", "1.14")));
    told.tell(by);
  };
  const wire = bridgeTo(workbook(book), { platform, fault: options.fault, onBatch: () => after("add-in") });
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
    ...persons(book, wire.setEditing, after),
    onChange: told.listen,
    tabs: () => paintTabs(book),
    paint: (sheet) => paint(book, sheet),
    paintCells: (sheet, area) => paintCells(book, sheet, area),
    paintMarks: (sheet, area) => paintMarks(book, sheet, area),
    save: () => saveBook(opened),
  };
}
