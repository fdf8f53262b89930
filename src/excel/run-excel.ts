import { workbookError } from "./excel-errors";

/**
 * One conversation with Excel. It waits while the user is typing in a cell; what Excel refuses arrives as a WorkbookError.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw workbookError(error);
  }
}

/**
 * Runs `work` while the add-in's own events are off (ExcelApi 1.8), and turns them on again whatever happens. Should
 * that fail twice, what `work` gave or threw still counts: a journal must not be lost for it, and the next run tries again.
 */
export async function withoutEvents<T>(work: () => Promise<T>): Promise<T> {
  await switchEvents(false);
  const [outcome] = await Promise.allSettled([work()]);
  const [first] = await Promise.allSettled([switchEvents(true)]);
  if (first.status === "rejected") await Promise.allSettled([switchEvents(true)]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

async function switchEvents(on: boolean): Promise<void> {
  await runExcel(async (context) => {
    context.runtime.enableEvents = on;
    await context.sync();
  });
}
