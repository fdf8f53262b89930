import type { Area, Grid } from "../domain/grid";
import type { Journal, UndoReport } from "./journal";
import type { Plan } from "./plan";

/** A sheet as the workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Id of the SheetModel where the add-in made it ("tally", "agency:s_xaydung"); `null` for a sheet of the user's. */
  readonly ours: string | null;
  readonly protected: boolean;
  /** `null` on an empty sheet. */
  readonly used: Area | null;
}

/** Cells of a sheet: "A1", "B3:D7". */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Something that happened in the workbook while the add-in looked on. */
export type WorkbookEvent =
  /** Cells were edited, by whomever: this person, a co-author, Excel's own undo. `address` is `null` where Excel does not say. */
  | { readonly kind: "changed"; readonly sheet: string; readonly address: string | null }
  /** Rows or columns came or went, so that every address below or to the right means another cell now. */
  | { readonly kind: "moved"; readonly sheet: string }
  | { readonly kind: "selected"; readonly place: Place }
  /** A sheet was added, deleted, renamed or brought to the front. */
  | { readonly kind: "sheets" };

/** Called from time to time during long work with the share done, 0 to 1. */
export type Progress = (share: number) => void;

/** All that the add-in ever asks of Excel. Every method may throw a WorkbookError. */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** The used ranges of the sheets named, values only; an empty sheet gives an empty grid. */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  /** Checks first that every step can be done, then does them all; a refusal leaves the workbook as it was. */
  apply(plan: Plan, progress?: Progress): Promise<Journal>;
  undo(journal: Journal): Promise<UndoReport>;
  /** The workbook's own name, "QD645.xlsx". */
  name(): Promise<string>;
  /** What the add-in keeps in the workbook's file under a name of its own, out of sight; `null` where nothing is kept. */
  kept(name: string): Promise<string | null>;
  /** Keeps a text (`null`: no longer). It changes no cell and no sheet. */
  keep(name: string, text: string | null): Promise<void>;
  /** Brings a sheet to the front and selects the cells. */
  show(place: Place): Promise<void>;
  /** What is selected now; `null` where it is no single area of cells. */
  selection(): Promise<Place | null>;
  /**
   * Tells of what happens until the function that it gives is called. The add-in's own writes are not told. Below
   * ExcelApi 1.9 nothing is ever told.
   */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}
