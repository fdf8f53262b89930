import type { Grid } from "../domain/grid";
import { MEMORY_NAME, readMemory, type Memory } from "./memory";
import type { SheetInfo, Workbook } from "./workbook";

/** A workbook as it was read: plain data, so that it can be judged on another thread. */
export interface Reading {
  readonly sheets: readonly SheetInfo[];
  /** By sheet name: every visible sheet of the user's that holds anything, and all of ours. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly memory: Memory;
}

/** Reads what judging needs; nothing is written. `only`: the one sheet of the user's that is wanted. */
export async function readWorkbook(workbook: Workbook, only?: string): Promise<Reading> {
  const sheets = await workbook.sheets();
  const memory = readMemory(await workbook.kept(MEMORY_NAME));
  const wanted = only ?? memory.reading?.sheet;
  const known = wanted === undefined ? undefined : sheetNamed(sheets, wanted);
  const names = sheets
    .filter(
      (sheet) => sheet.ours !== null || (known === undefined ? sheet.visible && sheet.used !== null : sheet === known),
    )
    .map(({ name }) => name);
  const grids = names.length === 0 ? [] : await workbook.read(names);
  return { sheets, grids: new Map(grids.map((grid) => [grid.sheet, grid])), memory };
}

/** The sheet of that name; decomposed letters are the same letters. */
export function sheetNamed(sheets: readonly SheetInfo[], name: string): SheetInfo | undefined {
  return sheets.find((sheet) => sheet.name.normalize("NFC") === name.normalize("NFC"));
}
