import type { Text } from "../../i18n/text";

/** A cell of a table outside Excel. Rows and columns count from 0. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it takes, 1 or more. */
  readonly rows: number;
  readonly columns: number;
  /** As it stands on paper: labels of lists written out, paragraphs and line breaks as "\n". */
  readonly text: string;
  /** The font that its letters are in; `null` where it is not known or there are several. */
  readonly font: string | null;
}

/** A table outside Excel. No two cells overlap; what no cell covers is empty. */
export interface SourceTable {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SourceCell[];
  /** Width of each column in any one unit, where the source says so. */
  readonly widths: readonly number[] | null;
}

/** A line of text outside a table. */
export interface SourceLine {
  readonly kind: "line";
  readonly text: string;
  readonly font: string | null;
}

export type SourceBlock = SourceTable | SourceLine;

/** What a reader does not bring into cells or lines. */
export const LEFT_OUT_KINDS = [
  "picture",
  "text-box",
  "footnote",
  "comment",
  "page-header",
  "deleted",
  "hidden",
  "symbol",
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Something of the source that stands in no cell and no line; `text` is "" where it has none. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly text: string;
}

/** What was read out of a file or a clipboard, in the order of the source. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOut[];
  /** How it was read, for the user to compare: the encoding of a text file, a nested table laid flat. */
  readonly remarks: readonly Text[];
}
