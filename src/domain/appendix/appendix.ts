import type { Issuer } from "../agency/issuer";
import type { Mention } from "../agency/mention";
import type { Deadline } from "../deadline/deadline";
import type { PlainDate } from "../calendar/plain-date";
import type { CellValue } from "../grid";
import type { Status } from "../standing/status";
import type { TextEncoding } from "../text/legacy/decode-texts";

/** The columns of an appendix that the program knows. */
export const FIELDS = [
  "ordinal",
  "content",
  "lead",
  "coordinators",
  "deadline",
  "result",
  "note",
  "status",
  "completedOn",
] as const;
export type Field = (typeof FIELDS)[number];

/** The columns that the add-in itself adds to the right, by what stands in them. */
export const TRACKING_FIELDS = ["status", "completedOn", "due", "standing", "findings"] as const;
export type TrackingField = (typeof TRACKING_FIELDS)[number];

/** A section heading. */
export interface Section {
  readonly row: number;
  /** All its rows, where the heading is the title of a table and takes several. */
  readonly rows?: readonly number[];
  /** As written, without closing dot or bracket: "I", "A", "1.1"; "" where the heading has none. */
  readonly ordinal: string;
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly parent: Section | null;
  /** What the heading's row names as lead, for all that stands below it; left out where it names none. */
  readonly lead?: string;
}

/** One field of one task, as mended: pieces on several rows joined, shifted pieces back in place. */
export interface FieldCell {
  /** NFC, blanks collapsed, line breaks kept. "" where nothing is written. */
  readonly text: string;
  /** The value of the one cell it stands in; `null` where it was joined of several or is empty. */
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Where it stands (its first piece). `null` where the appendix has no such column. */
  readonly row: number;
  readonly column: number | null;
  /** True where it comes from a row above: from a merged cell that began there, or because its own cell says "as above". */
  readonly inherited: boolean;
  /** The cell that says "nt", "như trên" or a ditto mark, where the text was taken from above for it. */
  readonly ditto?: CellPiece;
  /** The cells it was joined of, in order, one character ("\n" or " ") between each two; left out where it is a single one. */
  readonly pieces?: readonly CellPiece[];
}

/** One of the cells that a field was joined of, and what it says. */
export interface CellPiece {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** One task of the appendix, however many rows it takes. */
export interface Task {
  /** Section and number, "II.3"; unique in the appendix. */
  readonly key: string;
  readonly ordinal: string;
  readonly section: Section | null;
  /** The sheet rows that hold its cells, in order; repeated headers in between not counted. */
  readonly rows: readonly number[];
  readonly cells: Readonly<Record<Field, FieldCell>>;
  /** Who answers for it: bodies that the lead cell names as helping stand among the coordinators. */
  readonly leads: readonly Mention[];
  readonly coordinators: readonly Mention[];
  readonly deadline: Deadline;
  readonly status: Status;
}

/** Something in the layout that the program mended while reading; the sheet's cells stay as they are. */
export type Mend =
  /** The header stands again at the top of a page. */
  | { readonly kind: "repeated-header"; readonly row: number }
  /** A task cut by a page break: `row` continues the task that began at `firstRow`. */
  | {
      readonly kind: "split-row";
      readonly row: number;
      readonly firstRow: number;
      readonly strayOrdinal: string | null;
    }
  /**
   * A row whose cells stand one column too far right from `column` on; `fields` are those read from other columns. `towards`
   * is "left" where they stand one column too far left instead, the blank number having been lost.
   */
  | {
      readonly kind: "shifted-row";
      readonly row: number;
      readonly column: number;
      readonly fields: readonly Field[];
      readonly towards?: "left";
    }
  /** A column beyond the header that holds nothing of its own, or cells there that belong to no field. */
  | { readonly kind: "extra-cell"; readonly row: number; readonly column: number; readonly text: string };

/** A cell of the table that stands in no task; `as` where its row is understood all the same: a total, a note to the table. */
export interface UnplacedCell extends CellPiece {
  readonly as?: "total" | "note";
}

/**
 * A cell whose text is in an encoding from before Unicode, anywhere from the title lines down; it is read as `text`. The
 * cell itself stays as it is.
 */
export interface EncodedCell {
  /** The decoded text as a whole, blanks and line breaks as typed. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly encoding: TextEncoding;
  /** The font of the cell; `null` where it is not known. */
  readonly font: string | null;
}

/** A Grid understood. */
export interface Appendix {
  readonly sheet: string;
  /** The rows of the first header, of one tier or more; a row of column numbers "(1) (2) (3)" below it counts too. */
  readonly headerRows: readonly number[];
  /** Every other row that only repeats the header, the headers of further tables read together with the first included. */
  readonly repeatedHeaderRows: readonly number[];
  /** Column number (A = 1) of each field that was found. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Columns with a heading of their own that are no field ("Lĩnh vực", "Cấp trình"): their cells stay with their rows. */
  readonly otherColumns?: readonly { readonly column: number; readonly heading: string }[];
  /** The headings as written, by field. */
  readonly headings: Readonly<Partial<Record<Field, string>>>;
  /** Where the add-in's own columns stand from an earlier run; absent fields were never added. */
  readonly tracking: Readonly<Partial<Record<TrackingField, number>>>;
  /** First and last column of the table, the add-in's own columns not counted. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row of the table; signatures and notes below do not belong to it. */
  readonly lastRow: number;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly mends: readonly Mend[];
  /** Cells of the table that stand in no task, section or heading, said rather than dropped. */
  readonly unplaced: readonly UnplacedCell[];
  /** Cells in an old encoding; left out where there is none. */
  readonly encoded?: readonly EncodedCell[];
  readonly decision: Decision | null;
  /** Who issued it, where the title lines tell: decides by which directory its agencies are read. */
  readonly issuer?: Issuer;
  /** The year of the programme as the titles or the decision give it; `null` if nothing does. */
  readonly programmeYear: number | null;
}

/** The decision that the appendix belongs to, as the title lines name it. */
export interface Decision {
  readonly number: string;
  /** The number as the title line writes it, where a known slip of scanning was mended in `number` ("BCDCT" for "BCĐCT"). */
  readonly numberAsWritten?: string;
  readonly date: PlainDate | null;
}
