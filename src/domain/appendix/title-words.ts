import { headingKey } from "./heading-field";
import type { SheetRow } from "./sheet-rows";

/** Words with which the title of another annex or table begins. */
const TITLE_STARTS: readonly string[] = [
  "phu luc",
  "kem theo",
  "ban hanh kem theo",
  "bieu",
  "bieu mau",
  "bang",
  "danh muc",
  "mau so",
];

/** How many rows above a header are looked at for its title. */
const REACH = 6;

/** A line alone in its row that begins as the title of an annex does: "PHỤ LỤC II", "(Kèm theo Kế hoạch số …)". */
export function isTitleRow(row: SheetRow): boolean {
  const [first] = row.pieces;
  if (!first || !saysOneThing(row)) return false;
  const key = headingKey(first.text.replace(/^[(\s]+/u, "").slice(0, 60));
  return TITLE_STARTS.some((start) => key === start || key.startsWith(`${start} `));
}

/** Whether a row says one thing only: in one cell, or the same in several, as some programs unmerge a line. */
export function saysOneThing({ pieces }: SheetRow): boolean {
  const [first] = pieces;
  return first !== undefined && pieces.every(({ text }) => text === first.text);
}

/** Whether a title stands above the row, so that a header there begins a table of its own and is no repeat. */
export function startsTable(rows: readonly SheetRow[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - REACH); above -= 1) {
    const row = rows[above];
    if (!row || row.pieces.length === 0) continue;
    if (isTitleRow(row)) return true;
    if (!saysOneThing(row)) return false;
  }
  return false;
}
