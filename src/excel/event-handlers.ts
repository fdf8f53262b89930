import { hasExcelApi } from "./api-set";
import { excelCode, workbookError } from "./excel-errors";
import { runExcel } from "./run-excel";

/** What is done on each of Excel's events. */
export interface Handling {
  readonly changed: (args: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly selected: (args: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>;
  readonly sheets: () => Promise<void>;
  /** Goes along in the same batch, and syncs it. */
  readonly prepare: (context: Excel.RequestContext) => Promise<void>;
}

/** A handler that was added, and the context in which alone it can be removed. */
export interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Adds the handlers to all sheets of the workbook, those still to come too (ExcelApi 1.9). Some or none: on an error all are removed. */
export async function addHandlers({ changed, selected, sheets, prepare }: Handling): Promise<readonly Handler[]> {
  const added: Handler[] = [];
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      added.push(
        worksheets.onChanged.add(changed),
        worksheets.onSelectionChanged.add(selected),
        worksheets.onActivated.add(sheets),
        worksheets.onAdded.add(sheets),
        worksheets.onDeleted.add(sheets),
      );
      const renames = nameChanges(worksheets);
      if (renames !== null) added.push(renames.add(sheets));
      await prepare(context);
    });
  } catch (error) {
    await Promise.allSettled([removeHandlers(added)]);
    throw error;
  }
  return added;
}

/**
 * Renames, where this Excel tells of them (ExcelApi 1.17). Older copies of Microsoft's library lack the member, or ask for another
 * requirement set and refuse it; then a new name is learnt when a sheet is next brought to the front.
 */
function nameChanges(worksheets: Excel.WorksheetCollection): Excel.WorksheetCollection["onNameChanged"] | null {
  if (!hasExcelApi("1.17") || !("onNameChanged" in worksheets)) return null;
  try {
    return worksheets.onNameChanged;
  } catch (error) {
    if (excelCode(error) === "ApiNotFound") return null;
    throw error;
  }
}

/** Removes handlers that were added together. */
export async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: first.context }, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}
