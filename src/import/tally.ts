import type { Text } from "../i18n/text";
import { ImportError } from "./import-error";
import { MOST_CELLS, MOST_ROWS } from "./limits";

const TOO_MANY: Text = {
  vi: "Bảng có quá {rows} dòng hoặc {cells} ô, vượt giới hạn của chương trình; chưa đọc gì. Hãy chia tệp thành nhiều phần.",
  en: "The tables have more than {rows} rows or {cells} cells, over the program's limit; nothing was read. Please split the file.",
};

/** Rows and cells that were read so far. */
export interface Tally {
  rows: number;
  cells: number;
}

/** Counts rows and cells; throws an ImportError where there are more than are taken in. */
export function refuseTooMany(tally: Tally, rows: number, cells: number): void {
  tally.rows += rows;
  tally.cells += cells;
  if (tally.rows <= MOST_ROWS && tally.cells <= MOST_CELLS) return;
  throw new ImportError("too-many", TOO_MANY, { rows: MOST_ROWS, cells: MOST_CELLS });
}
