import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { itemNotFound } from "../excel-error";
import type { Area } from "./area";
import type { Attached } from "./attached";
import type { CellStyle } from "./cell-style";
import type { Happening } from "./happenings";
import type { MarkStyle } from "./mark-style";
import type { BookNews, SheetNews } from "./news";
import type { RowMove } from "./row-move";
import type { XmlPart } from "./xml-parts";

/** A link of a cell, kept apart from its value so that a number with a link stays a number. */
export interface CellLink {
  /** "'Sheet'!A1", without "#"; `null` where the link leaves the workbook. */
  readonly location: string | null;
  /** The address outside; `null` for a link inside the workbook. */
  readonly address: string | null;
  readonly tip: string | null;
}

/** A conditional format. Its formula's relative references are those of the first cell of its first area. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule:
    | { readonly kind: "custom"; readonly formula: string; readonly style: MarkStyle }
    /** Any other kind, kept as the file has it but for its priority. */
    | { readonly kind: "other"; readonly type: string; readonly xml: string };
}

/** What may be typed into cells, in the words of the file (ECMA-376 18.3.1.32); formulas without "=". */
export interface Validation {
  areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly alert: { readonly show: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** Where a worksheet came from in the file it was opened from. */
export interface Origin {
  readonly path: string;
  readonly relationId: string;
  readonly sheetId: number;
  /** What of the sheet outside its cells was as it is in the file: see `aspectsOf`. */
  readonly aspects: Readonly<Record<string, string>>;
  /** The file library forgets the short password hash of older Excels. */
  readonly hasLegacyPassword: boolean;
  readonly attached: Attached;
  /** What keeps rows from being moved: on this sheet, or on any sheet of the workbook. */
  readonly fixed: { readonly onSheet: readonly string[]; readonly anywhere: readonly string[] };
}

/** A tab that is no worksheet (a chart sheet, a macro sheet): kept as it is, in its place. */
export interface ForeignTab {
  readonly name: string;
  /** Its element in workbook.xml. */
  readonly xml: string;
  /** The worksheet it follows, `null` at the beginning. */
  readonly after: Sheet | null;
}

/** Rows and cells that differ from the file in anything. */
export interface SheetChanges {
  readonly rows: Set<number>;
  /** Cells whose content changed, by `cellKey`. */
  readonly contents: Set<number>;
  /** Rows that came and went, in their order; the numbers above are those of now. */
  readonly moves: RowMove[];
}

/** One number for a cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column - 1;

export const noChanges = (): SheetChanges => ({ rows: new Set(), contents: new Set(), moves: [] });

/** One worksheet: what the file library holds, and what only the host knows. */
export interface Sheet {
  /** As Excel writes them: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  readonly inner: Worksheet;
  /** Links by area ("A1", "B2:C3"). */
  readonly links: Map<string, CellLink>;
  /** By priority, the first one first. */
  formats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  /** `null` for a sheet added since. */
  origin: Origin | null;
  /** What was changed since the file was opened; the rest is saved byte for byte. */
  readonly changes: SheetChanges;
  /** The first of its cells is the active one. */
  selection: Area;
  readonly news: SheetNews;
}

/** A defined name. `sheet` is `null` for a name of the whole workbook. */
export interface BookName {
  readonly name: string;
  readonly sheet: Sheet | null;
  /** Without "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Other attributes of the name in the file (ECMA-376 18.2.5), kept as they are. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** An open workbook. `sheets` stand in their order; changes go through the functions of `model/`. */
export interface Book {
  readonly inner: Workbook;
  /** The file's name. */
  readonly name: string;
  sheets: Sheet[];
  names: BookName[];
  /** Names that Excel keeps for itself: "_xlnm.Print_Area" and the like. */
  builtIns: readonly BookName[];
  readonly foreign: readonly ForeignTab[];
  /** What add-ins keep in the file (Excel.CustomXmlPart), in their order. */
  xmlParts: readonly XmlPart[];
  active: Sheet;
  /** The active sheet when the file was opened. */
  readonly openedOn: Sheet;
  /** True for the structure lock of the whole workbook. */
  readonly structureLocked: boolean;
  eventsEnabled: boolean;
  calculationMode: string;
  readonly now: () => Date;
  /** "RRGGBB" in the order of `theme="n"`. */
  readonly theme: readonly string[];
  /** A value or formula changed since the formulas were last computed. */
  stale: boolean;
  /** The looks of new cells, so that cells of one look share one object. */
  readonly newStyles: Map<string, CellStyle>;
  /** The formulas were computed since the file was opened. */
  computed: boolean;
  /** How many times they were computed. */
  calculations: number;
  /** Events that are still to be told, in their order. */
  readonly happenings: Happening[];
  /** For which events of what the add-in has handlers, and how many: see `wire/events`. */
  readonly subscriptions: Map<string, number>;
  readonly news: BookNews;
}

export function sheetByKey(book: Book, key: string): Sheet | null {
  const wanted = key.toLowerCase();
  return (
    book.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.inner.name.toLowerCase() === wanted) ?? null
  );
}

/** Errors: ItemNotFound where the sheet was deleted. */
export function assertAlive(book: Book, sheet: Sheet): void {
  if (!book.sheets.includes(sheet)) throw itemNotFound(`the worksheet ${sheet.inner.name} was deleted`);
}

export const sheetId = (number: number): string =>
  `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
