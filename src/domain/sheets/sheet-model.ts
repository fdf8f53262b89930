import type { Text } from "../../i18n/text";

/** How a cell looks. What is left out is as in a new sheet, but for the font: always Times New Roman. */
export interface CellStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "centerAcross";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** All four sides unless a side says otherwise. */
  readonly border?: BorderLine;
  readonly borderLeft?: BorderLine;
  readonly borderTop?: BorderLine;
  readonly borderBottom?: BorderLine;
  readonly borderRight?: BorderLine;
  /** Excel's format code, en-US. Text cells are "@" without being told. */
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}
export type BorderLine = "none" | "thin" | "medium";

/** A formula, en-US syntax, with "=". */
export interface Formula {
  readonly formula: string;
}

/** A link inside the workbook. */
export interface Link {
  readonly sheet: string;
  readonly address: string;
  readonly tip: string;
}

/** One cell to write. A string always arrives as text, whatever it starts with. */
export interface CellModel {
  /** Left out: the cell's content stays, only its style is set. `null`: emptied. */
  readonly value?: string | number | boolean | Formula | null;
  /** Name of a style of the region. */
  readonly style: string;
  readonly link?: Link;
}

/** What may be typed into an area. */
export interface Validation {
  /** "H6:H22". */
  readonly area: string;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "date"; readonly from: string }
    | { readonly kind: "whole"; readonly min: number; readonly max: number };
  readonly alert: { readonly title: string; readonly message: string };
}

/** A rectangle of cells to write. `null` cells are left exactly as they are. */
export interface Region {
  readonly top: number;
  readonly left: number;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly (readonly (CellModel | null)[])[];
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  /** Points, one a column; `null`: left alone. */
  readonly columnWidths: readonly (number | null)[];
  /** Points, one a row; `null`: left alone. On a sheet of the user's a row is only ever raised. */
  readonly rowHeights: readonly (number | null)[];
}

/** A conditional format by formula; relative references are those of the area's first cell. Earlier ones win and stop. */
export interface Mark {
  readonly area: string;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly frame?: "thin" | "dashed" | "dotted";
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  /** "$9:$11" */
  readonly titleRows: string | null;
  /** "A1:L23" */
  readonly area: string | null;
  /** 1 page wide; so many tall, 0 = as many as it takes. */
  readonly pagesTall: number;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
}

/** A name of the workbook. */
export interface NameModel {
  readonly name: string;
  /** "='Thiết lập'!$B$3" */
  readonly refersTo: string;
}

/** A whole sheet described as data. Its region starts at A1. */
export interface SheetModel {
  /** Which of our sheets it is, kept in the workbook so that a later run finds it: "tally", "overdue", "agency:s_nnptnt", "settings", "record". */
  readonly id: string;
  /** Legal and at most 31 characters. */
  readonly name: string;
  readonly title: Text;
  readonly region: Region;
  readonly marks: readonly Mark[];
  /** Names of the workbook that point into this sheet. */
  readonly names: readonly NameModel[];
  readonly print: PrintSetup | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tabColor: string | null;
  readonly hidden: boolean;
}
