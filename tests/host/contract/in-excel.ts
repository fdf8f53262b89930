import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";

/**
 * The one place of this suite that says what Excel is: here the host, with 2 July 2024 as today. A page inside a real Excel would
 * give the global `Excel` and a new sheet instead, and run the same tests.
 */
export async function inSheet<R>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<R>,
): Promise<R> {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2, 9, 30) });
  const { Excel } = loadOffice(host);
  return Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));
}

/** Excel's error code for what must fail; "" where it did not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "";
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
      return error.code;
    throw error;
  }
}
