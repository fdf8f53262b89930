import type { Appendix, CellPiece, Field } from "../appendix/appendix";
import type { CellValue } from "../grid";
import { nfc } from "../text/normalise";
import type { Problem } from "./rule";

/** Where a finding stands. */
export type Place = Pick<Problem<string>, "task" | "row" | "field">;

/** A text that somebody wrote, and where. */
export interface Prose {
  /** NFC, in the reader's mending. */
  readonly text: string;
  /** The cell's own value, where it is one cell; decoded where it is in an old encoding. */
  readonly value: CellValue;
  readonly field: Field | null;
  readonly place: Place;
  /** The cells it was joined of, if several. */
  readonly pieces?: readonly CellPiece[];
}

const PROSE_FIELDS = ["content", "lead", "coordinators", "deadline", "result", "note"] as const;

/** Every text of the appendix once: headings, section titles, cells. Repeated headers and merged cells are not told twice. */
export function* proseOf({ headings, headerRows, sections, tasks, encoded = [] }: Appendix): Iterable<Prose> {
  const decoded = new Map(encoded.map(({ row, column, text }) => [`${String(row)}:${String(column)}`, text]));
  const [row = 1] = headerRows;
  for (const field of PROSE_FIELDS) {
    const heading = headings[field];
    if (heading === undefined) continue;
    // Of a header in two rows it is not known which of them holds the word.
    yield { text: nfc(heading), value: null, field: null, place: headerRows.length === 1 ? { row, field } : { row } };
  }
  for (const section of sections) {
    yield { text: nfc(section.title), value: null, field: null, place: { row: section.row } };
  }
  for (const task of tasks) {
    for (const field of PROSE_FIELDS) {
      const { text, value: raw, row: cellRow, column, inherited, pieces } = task.cells[field];
      const read = typeof raw === "string" ? decoded.get(`${String(cellRow)}:${String(column)}`) : undefined;
      const value = read ?? raw;
      if (inherited || (text === "" && value === null)) continue;
      yield { text: nfc(text), value, field, place: { task, field }, ...(pieces ? { pieces } : {}) };
    }
  }
}
