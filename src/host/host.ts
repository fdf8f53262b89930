import type { Area } from "./model/area";
import type { Book } from "./model/book";
import type { CellsPicture, MarkedCell, SheetPicture } from "./picture";

/** Which Excel the host behaves like: requests and answers of the web may not pass 5 MB. */
export type Platform = "desktop" | "web";

/** What a test may let go wrong: a whole request (counted from 0), or single actions of one. */
export interface Fault {
  /** Called before each request; an error code lets the request fail before anything is done. */
  readonly request?: (request: number) => { readonly code: string; readonly message: string } | null;
  /** Called before each action; an error code lets that action fail, those before it stay done. */
  readonly action?: (action: {
    readonly request: number;
    readonly index: number;
    readonly name: string;
    readonly type: number;
  }) => { readonly code: string; readonly message: string } | null;
}

export interface HostOptions {
  readonly platform?: Platform;
  /** Requirement sets and their highest version: `{ ExcelApi: "1.14" }` is Excel 2021. Left out: everything. */
  readonly apiSets?: Readonly<Record<string, string>>;
  /** The clock of TODAY() and NOW(), and of dates typed without a year. */
  readonly now: () => Date;
  /** The file's name, as `workbook.name` tells it. Left out: "Book1". */
  readonly name?: string;
  readonly fault?: Fault;
}

/** Bytes are those of the JSON text in UTF-8. */
export interface Statistics {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Something in the opened file that will not be in the saved one. */
export interface Loss {
  readonly feature: LossFeature;
  readonly sheet?: string;
}
export type LossFeature = "digital-signature";

/** The object that `OfficeExtension.HostBridge.init` takes. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** Who changed the workbook: the add-in over the wire, the person at the keyboard, or somebody else who has it open. */
export type Actor = "add-in" | "user" | "co-author";

/** What changed on one sheet. Rows and columns count from 1. */
export interface SheetChange {
  /** The sheet's name as it is now. */
  readonly sheet: string;
  /** Cells that were written, and formulas that show another value than before. */
  readonly cells: readonly Area[];
  /** Cells whose own look changed (font, fill, borders, number format); whole rows and columns stand as such. */
  readonly looks: readonly Area[];
  /** More than cells changed: sizes, merges, rows, panes, links, rules, lists, protection. Paint the sheet anew. */
  readonly structure: boolean;
  readonly selection: boolean;
}

/** What one batch of the add-in or one act of a person changed; told once for each, and not at all where nothing changed. */
export interface HostChange {
  readonly by: Actor;
  readonly sheets: readonly SheetChange[];
  /** The list of sheets: one was added, deleted, renamed, moved, hidden or coloured, or another is in front. */
  readonly tabs: boolean;
  /** A defined name changed: marks and lists that use it may show something else. */
  readonly names: boolean;
  /** A kept XML part changed, of which nothing is drawn. */
  readonly parts: boolean;
}

/** What somebody else who has the workbook open can do here. */
export interface CoAuthor {
  /** As `User.edit`; the event says `source: "Remote"`. */
  edit(sheet: string, row: number, column: number, input: string): void;
}

/**
 * The person at the keyboard of a Vietnamese Excel. Rows and columns count from 1, a sheet is named by its name.
 * Everything is done at once; handlers of the add-in hear of it a moment later, as in Excel.
 * Errors: ExcelError, with Excel's own code: "AccessDenied" (protected), "ItemNotFound" (no such sheet), "ItemAlreadyExists",
 * "InvalidArgument" (a name or a formula that Excel refuses), "InvalidOperation" (the last visible sheet), "NotImplemented" (see `insertRows`).
 */
export interface User {
  /** Types into a cell: `1.234,5`, `15/6/2024`, `12,5%`, `=SUM(A1;B1)`, `'007`, "" to empty it. */
  edit(sheet: string, row: number, column: number, input: string): void;
  /** Pastes a rectangle of texts, each read as if it were typed; one event for all. Rows may differ in length. */
  paste(sheet: string, row: number, column: number, values: readonly (readonly string[])[]): void;
  /**
   * New rows before row `at`, which look like the row above. Formulas, names, merges, rules, lists, links, heights and breaks follow.
   * A sheet that holds drawings, comments, tables or other things that this host does not move is refused with "NotImplemented".
   */
  insertRows(sheet: string, at: number, count: number): void;
  deleteRows(sheet: string, at: number, count: number): void;
  renameSheet(sheet: string, name: string): void;
  /** Adds a sheet after the others and shows it; the answer is its name. */
  addSheet(name?: string): string;
  deleteSheet(sheet: string): void;
  /** Selects cells and shows their sheet. Merged cells are taken whole. */
  select(sheet: string, area: Area): void;
  /** Shows a sheet. */
  activate(sheet: string): void;
  /**
   * While a cell is being edited, a batch fails with `InvalidOperationInCellEditMode`; one that was run with `delayForCellEdit` waits.
   */
  setEditing(on: boolean): void;
}

/** A workbook behind Microsoft's client library. */
export interface Host {
  readonly bridge: Bridge;
  readonly apiSets: Readonly<Record<string, string>> | null;
  readonly platform: Platform;
  /** What the opened file has that a save cannot keep, to be said before one writes. */
  readonly losses: readonly Loss[];
  readonly statistics: Statistics;
  resetStatistics(): void;
  /** The workbook itself, for tests that look behind the library. */
  readonly book: Book;
  readonly user: User;
  readonly coAuthor: CoAuthor;
  /** Calls `listener` after each batch and each act of a person that changed anything; the answer takes it away again. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** The names of the sheets in their order, with the one in front. */
  tabs(): TabsPicture;
  /** A sheet as a grid draws it. Errors: ExcelError "ItemNotFound". */
  paint(sheet: string): SheetPicture;
  /** The cells of a part of a sheet. */
  paintCells(sheet: string, area: Area): CellsPicture;
  /** What the conditional formats make of the cells of an area, computed as Excel would; cells without any are left out. */
  paintMarks(sheet: string, area: Area): readonly MarkedCell[];
  /** The workbook as an .xlsx file, formulas computed. */
  save(): Promise<Uint8Array>;
}

export interface TabsPicture {
  readonly active: string;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly visibility: "visible" | "hidden" | "veryHidden";
    /** "#RRGGBB"; `null` without a colour. */
    readonly color: string | null;
  }[];
}
