import type { WorkbookEvent } from "../actions/workbook";
import { WorkbookError } from "../actions/workbook-error";
import { hasExcelApi } from "./api-set";
import { changeEvents, selectionEvents } from "./event-places";
import { addHandlers, removeHandlers } from "./event-handlers";
import { runExcel } from "./run-excel";

/** Excel's ids of the sheets and their names. */
type SheetNames = ReadonlyMap<string, string>;

const SHEETS: WorkbookEvent = { kind: "sheets" };

/**
 * Tells of changes, selections and sheets until the function that it gives is called; below ExcelApi 1.9 of nothing.
 * What happens while `withoutEvents` is writing is lost, a co-author's edits too: after a write of its own the caller reads anew.
 * A listener that throws is reported to the console by Microsoft's library and told of the next event all the same.
 * Throws a WorkbookError where Excel refuses the handlers; then nothing is told.
 */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  if (!hasExcelApi("1.9")) return () => Promise.resolve();
  const oneByOne = queueOfWork();
  let names: SheetNames = new Map();
  let isOver = false;
  const readNames = async (): Promise<void> => {
    names = (await tryToRead(sheetNames)) ?? names;
  };
  const tell = (events: readonly WorkbookEvent[]): void => {
    for (const event of events) if (!isOver) listener(event);
  };
  const onSheets = (): Promise<void> =>
    oneByOne(async () => {
      await readNames();
      tell([SHEETS]);
    });
  // Of a sheet whose name cannot be found out it can only be said that something happened.
  const onSheet = (id: string, eventsOf: (sheet: string) => readonly WorkbookEvent[]): Promise<void> =>
    oneByOne(async () => {
      if (!names.has(id)) await readNames();
      const sheet = names.get(id);
      tell(sheet === undefined ? [SHEETS] : eventsOf(sheet));
    });
  const handlers = await addHandlers({
    changed: (args) => onSheet(args.worksheetId, (sheet) => changeEvents(sheet, args)),
    selected: (args) => onSheet(args.worksheetId, (sheet) => selectionEvents(sheet, args.address)),
    sheets: onSheets,
    prepare: async (context) => {
      names = await sheetNames(context);
    },
  }).catch((error: unknown) => {
    isOver = true;
    throw error;
  });
  return async () => {
    if (isOver) return;
    isOver = true;
    await removeHandlers(handlers);
  };
}

async function sheetNames(context: Excel.RequestContext): Promise<SheetNames> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/** `null` where Excel refuses: the events are told all the same, and what the listener reads then says why. */
async function tryToRead<T>(read: (context: Excel.RequestContext) => Promise<T>): Promise<T | null> {
  try {
    return await runExcel(read);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Does one work after the other, in the order they come; one that fails stops no other. */
function queueOfWork(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = Promise.allSettled([done]);
    return done;
  };
}
