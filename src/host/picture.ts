import type { Area } from "./model/area";

/** What a grid needs to draw a sheet, as plain data (JSON). Rows and columns count from 1, colours are "#RRGGBB", sizes pixels at 96 dpi. */
export interface SheetPicture extends CellsPicture {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  /** All cells with a content or a look of their own; `null` for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** Columns that differ from the others in anything. */
  readonly columns: readonly LinePicture[];
  readonly rows: readonly LinePicture[];
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly selection: Area;
  /** By priority, the first one first. */
  readonly conditionalFormats: readonly ConditionalPicture[];
  /** Cells that offer a list to choose from. */
  readonly lists: readonly ListPicture[];
  readonly links: readonly LinkPicture[];
}

/** Cells by rows; `style` is a place in `styles`. */
export interface CellsPicture {
  readonly cells: readonly CellPicture[];
  readonly styles: readonly StylePicture[];
}

export interface CellPicture {
  readonly row: number;
  readonly column: number;
  /** What the cell shows: its number format applied as a Vietnamese Excel does. */
  readonly text: string;
  /** Dates are serial numbers, "" is an empty cell, an error its text. */
  readonly value: string | number | boolean;
  /** With "="; `null` where the cell has none. */
  readonly formula: string | null;
  readonly style: number;
}

/** A row or a column. `style` is the look of its cells that have none of their own; `null` is the sheet's plain one. */
export interface LinePicture {
  readonly index: number;
  /** As it would be if it were not hidden. */
  readonly pixels: number;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** A resolved look: nothing is left to themes or defaults but `null`, which is the grid's own (no fill, no line). */
export interface StylePicture {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", BorderPicture>>>;
  /** In the words of the API: "General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed". */
  readonly horizontal: string;
  /** "Top", "Center", "Bottom", "Justify", "Distributed". */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees; 180 is text set upright, one letter below the other. */
  readonly rotation: number;
  /** In en-US codes, as the API has it: "General", "dd/mm/yyyy", "@". */
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface BorderPicture {
  /** In the words of the file (ECMA-376 18.18.3): "thin", "medium", "dashed". */
  readonly style: string;
  readonly color: string;
}

/** What a conditional format changes in a look; `null` is left as it is. */
export interface MarkPicture {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly borders: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", BorderPicture>>>;
}

export interface ConditionalPicture {
  readonly areas: readonly Area[];
  /** With "=", as it stands for the first cell of the first area; `null` for a kind that this host does not compute. */
  readonly formula: string | null;
  /** The file's word for its kind: "expression", "cellIs", "dataBar". */
  readonly type: string;
  readonly style: MarkPicture | null;
  readonly stopIfTrue: boolean;
}

/** A cell and what the conditional formats that hold for it change in its look, the first ones winning. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly mark: MarkPicture;
}

export interface ListPicture {
  readonly areas: readonly Area[];
  readonly values: readonly string[];
  /** False where the list is only checked and not offered. */
  readonly dropDown: boolean;
}

export interface LinkPicture {
  readonly area: Area;
  readonly tip: string | null;
  readonly target:
    | { readonly kind: "inside"; readonly sheet: string; readonly area: Area }
    /** A name or a reference that this host does not resolve. */
    | { readonly kind: "unresolved"; readonly reference: string }
    | { readonly kind: "outside"; readonly address: string };
}
