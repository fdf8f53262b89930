import type { Area } from "../domain/grid";
import type { Text } from "../i18n/text";

/**
 * What undoes a plan: for each change what was there before and what was written, so that undo can compare before it
 * restores. Plain JSON, so that it can be kept. Entries are undone last first.
 */
export interface Journal {
  readonly action: string;
  readonly title: Text;
  readonly entries: readonly JournalEntry[];
}

/** The sheet of an entry: its name when it was written, and Excel's id, by which it is found when it was renamed since. */
interface OnSheet {
  readonly sheet: string;
  readonly sheetId: string;
}

/** One change, with what it takes to undo it. */
export type Change =
  | SheetCreated
  | NameSet
  | ViewChanged
  | PrintChanged
  | FormatsReplaced
  | ValidationsReplaced
  | ColumnsResized
  | RowsResized
  | CellsUnmerged
  | CellsWritten
  | CellsSet
  | CellsMerged
  | RowsRemoved;

/** A change and the sheet it was made on; of a name of the workbook, the sheet it points to. */
export type JournalEntry = OnSheet & Change;

/**
 * A new sheet. `label` is the id of its model, `null` of one that is the user's own from then on; `wanted` is the name the
 * model asked for, which a sheet of the user's may have had already, `written` its cells from A1 on as Excel gave them back.
 */
export interface SheetCreated {
  readonly kind: "sheet-created";
  readonly label: string | null;
  readonly wanted: string;
  readonly written: Inputs | null;
}

/** A name of the workbook (`scope` "workbook") or of the sheet, as it was before: `null` where there was none. */
export interface NameSet {
  readonly kind: "name-set";
  readonly scope: "workbook" | "sheet";
  readonly name: string;
  readonly before: NameState | null;
  readonly after: string;
}
export interface NameState {
  readonly formula: string;
  readonly visible: boolean;
}

/** Gridlines, tab colour, frozen panes ("A1:B11") and visibility of a sheet. */
export interface ViewChanged {
  readonly kind: "view-changed";
  readonly before: ViewState;
}
export interface ViewState {
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly frozen: string | null;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface PrintChanged {
  readonly kind: "print-changed";
  readonly before: PrintState;
}

/** Print set-up as Excel gives it; margins in points, addresses without the sheet's name. */
export interface PrintState {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly firstPageNumber: number | "";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly titleRows: string | null;
  readonly area: string | null;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  readonly headers: {
    readonly state: string;
    readonly useSheetScale: boolean;
    readonly useSheetMargins: boolean;
    readonly center: string;
    readonly firstCenter: string;
  };
}

/** Our conditional formats of an earlier run, in their order; `position` is how many others stood before them. */
export interface FormatsReplaced {
  readonly kind: "formats-replaced";
  readonly position: number;
  /** The formulas of those that took their place. */
  readonly after: readonly string[];
  readonly before: readonly ConditionalFormatState[];
}
export interface ConditionalFormatState {
  /** One area or several. */
  readonly area: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly borders: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

/** What could be typed into an area before; what is left out of `before` had no rule. */
export interface ValidationsReplaced {
  readonly kind: "validations-replaced";
  readonly area: string;
  readonly before: readonly ValidationState[];
}
export interface ValidationState {
  /** One area or several: "H6:H9,J6:J9". */
  readonly area: string;
  readonly rule: ValidationRule;
  readonly alert: { readonly show: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly dropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

/** Widths in points of columns counted from 1; `standard` where it was the sheet's own width. */
export interface ColumnsResized {
  readonly kind: "columns-resized";
  readonly before: readonly { readonly column: number; readonly width: number; readonly standard: boolean }[];
}

/** Heights in points of rows counted from 1; `standard` where it was the sheet's own height. */
export interface RowsResized {
  readonly kind: "rows-resized";
  readonly before: readonly { readonly row: number; readonly height: number; readonly standard: boolean }[];
}

/** Merges that were taken away. */
export interface CellsUnmerged {
  readonly kind: "cells-unmerged";
  readonly areas: readonly string[];
}

/** Merges that were made. */
export interface CellsMerged {
  readonly kind: "cells-merged";
  readonly areas: readonly string[];
}

/** Cells of one area. Where `touched` is false nothing was written. */
export interface CellsWritten {
  readonly kind: "cells-written";
  readonly area: Area;
  /** Rectangles of the area that were written. */
  readonly touched: readonly Area[];
  readonly before: Inputs;
  readonly looks: Looks;
  /** Links of the area, by address. */
  readonly links: Readonly<Record<string, LinkState>>;
  /** As Excel gave it back; `null` while that is not known. */
  readonly after: Inputs | null;
}

/** Single cells that were set. Of each only its content and its number format were written, and only those are put back. */
export interface CellsSet {
  readonly kind: "cells-set";
  readonly cells: readonly SetCell[];
  /** What else stands in their rows, so that a row is known again after others came or went; empty while that is not known. */
  readonly signs: readonly RowSign[];
}
export interface SetCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  /** As Excel gave it back; `null` while that is not known. */
  readonly after: CellState | null;
}
export interface CellState {
  readonly input: Input;
  readonly numberFormat: string;
  /** Name of the font; left out where it was not touched, and where the cell's letters had several: those cannot be put back. */
  readonly font?: string;
}
/**
 * Whole rows of a sheet that went. Numbers are those before they went. Undo puts them back between the neighbours by which their
 * place is known again; an outline level and what lies to the right of the areas (looks of cells never used) are not kept.
 */
export interface RowsRemoved {
  readonly kind: "rows-removed";
  /** Runs of neighbouring rows, from the top. */
  readonly runs: readonly RemovedRun[];
  /** The last row with content; `null` where that is among those that went. */
  readonly bottom: number | null;
  /** What spans rows of the sheet, as it was; where a row at its edge went, Excel does not give it back by itself. */
  readonly before: RowsAround;
  /** The same once the rows were gone; `null` while that is not known. */
  readonly after: RowsAround | null;
}
export interface RemovedRun {
  readonly area: Area;
  readonly inputs: Inputs;
  readonly looks: Looks;
  readonly links: Readonly<Record<string, LinkState>>;
  /** Merges inside the run. */
  readonly merges: readonly string[];
  /** In points, one a row. */
  readonly rows: readonly { readonly height: number; readonly standard: boolean; readonly hidden: boolean }[];
  readonly validations: readonly ValidationState[];
  /** The nearest rows with text once all runs were gone, by their numbers then; `null` while that is not known. */
  readonly neighbours: { readonly above: RowSign | null; readonly below: RowSign | null } | null;
}
export interface RowsAround {
  /** Names of the workbook and of the sheet that point to cells of the sheet. */
  readonly names: readonly { readonly scope: "workbook" | "sheet"; readonly name: string; readonly formula: string }[];
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
  /** Our conditional formats, behind `position` others. */
  readonly position: number;
  readonly formats: readonly ConditionalFormatState[];
}

/** The contents of a row but for the cells that were set, formulas left out, long texts cut short. */
export interface RowSign {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly start: Input }[];
}

/** What stands in cells, row by row: a formula begins with "=", a text with an apostrophe that is not part of it; "" is empty. */
export type Inputs = readonly (readonly Input[])[];
export type Input = string | number | boolean;

/** The looks of cells, row by row, as places in a list that holds each look once. */
export interface Looks {
  readonly list: readonly Look[];
  readonly cells: readonly (readonly number[])[];
}

/** How a cell looks, as Excel gives it. Colours "#RRGGBB". */
export interface Look {
  readonly numberFormat: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
  /** `null`: none. */
  readonly fill: string | null;
  /** "Solid" but for the rare cell that the user has hatched. */
  readonly pattern: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface LinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What an undo did. */
export interface UndoReport {
  /** Cells put back. */
  readonly restored: number;
  /** What was left as it is, and why. */
  readonly kept: readonly { readonly sheet: string; readonly address: string; readonly reason: Text }[];
}
