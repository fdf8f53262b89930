import { stripMarkup } from "./markup";
import { splitOrdinal } from "./ordinal";
import type { Section } from "./appendix";
import type { SheetRow } from "./sheet-rows";
import { saysOneThing } from "./title-words";
import { oneLine } from "../text/normalise";

/** The title over a further table, as a heading. */
export type TableTitle = Pick<Section, "ordinal" | "title">;

// PHỤ LỤC II | Phụ lục số 02: … | Biểu số 2. … | Bảng 3 | Danh mục 1
const NUMBERED =
  /^(phụ lục|biểu mẫu|biểu|bảng|danh mục|mẫu)\s+(?:số\s*)?(?:[IVXLC]{1,6}|\d{1,3}|[A-ZĐ])(?![\p{L}\d])/iu;
const NUMBER = /(?:[IVXLC]{1,6}|\d{1,3}|[A-ZĐ])$/iu;
// (Kèm theo Kế hoạch số …)
const ENCLOSED = /^\(.*\)$/su;

/**
 * What the title lines of a further table say: "PHỤ LỤC II" over "DANH MỤC NHIỆM VỤ" has the ordinal "PL II", and both lines
 * are its title; a bracket ("Kèm theo …") says nothing of the tasks and is left out.
 */
export function tableTitleOf(rows: readonly SheetRow[]): TableTitle {
  const lines = rows.flatMap(({ pieces: [first] }) => (first ? [oneLine(stripMarkup(first.text))] : []));
  const title = lines.filter((line) => !ENCLOSED.test(line)).join(" ");
  const numbered = NUMBERED.exec(title);
  if (!numbered) {
    const { ordinal, title: rest } = splitOrdinal(title);
    return { ordinal: ordinal?.text ?? "", title: rest };
  }
  const word = numbered[1] ?? "";
  const number = NUMBER.exec(numbered[0])?.[0] ?? "";
  const short = word.toLowerCase() === "phụ lục" ? "PL" : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return { ordinal: `${short} ${number.toUpperCase()}`, title };
}

/** The rows of a title that say something of the tasks; the others are notes to the table. */
export function tellsTasks(row: SheetRow): boolean {
  const [first] = row.pieces;
  return first !== undefined && saysOneThing(row) && !ENCLOSED.test(oneLine(stripMarkup(first.text)));
}
