import type { Host, HostChange } from "../host/host";
import { openHost } from "../host/open-host";
import type { ExcelVersion } from "./excel-versions";

/** The workbook that the page has open, on a host of its own. */
export interface OpenBook {
  /** Tells one opening from the next, so that grid and pane start anew. */
  readonly number: number;
  readonly name: string;
  readonly host: Host;
}

let opened = 0;

/** Errors: HostError, as `openHost`. */
export async function openBook(name: string, bytes: Uint8Array, { apiSets }: ExcelVersion): Promise<OpenBook> {
  const host = await openHost(bytes, {
    now: () => new Date(),
    name,
    ...(apiSets === null ? {} : { apiSets }),
  });
  return { number: ++opened, name, host };
}

/** True where a change is one that a save would keep. Looking at another cell or sheet is none. */
export const isWorthSaving = ({ names, parts, sheets }: HostChange): boolean =>
  names || parts || sheets.some((sheet) => sheet.cells.length > 0 || sheet.looks.length > 0 || sheet.structure);

/** Gives the browser a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
