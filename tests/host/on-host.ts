import { loadOffice } from "../../src/host/load-office";
import { openHost } from "../../src/host/open-host";
import type { Host, HostOptions } from "../../src/host/host";

interface OnHost {
  readonly host: Host;
  readonly excel: typeof Excel;
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** Runs a piece of work of an add-in on a new workbook, with the host at hand to act as a person; 2 July 2024 is today. */
export async function onHost<R>(work: (on: OnHost) => Promise<R>, options: Partial<HostOptions> = {}): Promise<R> {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2, 9, 30), ...options });
  const { Excel } = loadOffice(host);
  return Excel.run((context) =>
    work({ host, excel: Excel, context, sheet: context.workbook.worksheets.getItem("Sheet1") }),
  );
}

/** Events reach their handlers a moment after they happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A handler of events that keeps something of what it is told. */
export const keeping =
  <A, R>(into: R[], pick: (args: A) => R) =>
  (args: A): Promise<void> => {
    into.push(pick(args));
    return Promise.resolve();
  };

/** The code with which Excel refuses what a person does; "" where it does not. */
export function refusal(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
      return error.code;
    throw error;
  }
}
