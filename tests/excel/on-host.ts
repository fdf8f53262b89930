import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/actions/workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Host, HostOptions } from "../../src/host/host";
import { loadOffice } from "../../src/host/load-office";
import { openHost } from "../../src/host/open-host";

/** A workbook behind Microsoft's own library, and the add-in's view of it. */
export interface Bench {
  readonly host: Host;
  readonly workbook: Workbook;
  /** What a user, or a test, does in Excel. */
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

const NOW = () => new Date(2024, 6, 2, 9, 0);

/** Opens a workbook (`null`: a new one with one sheet, "Sheet1") and makes its `Excel` the global one. */
export async function bench(bytes: Uint8Array | null = null, options: Partial<HostOptions> = {}): Promise<Bench> {
  const host = await openHost(bytes, { now: NOW, ...options });
  const { Excel, Office } = loadOffice(host, { library: host.platform === "web" ? "web" : "win32" });
  Object.assign(globalThis, { Excel, Office });
  return { host, workbook: excelWorkbook(), run: (work) => Excel.run(work) };
}

/** A workbook that this project keeps, as bytes. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../../samples", name));
}
