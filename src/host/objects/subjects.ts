import type { Area } from "../model/area";
import type { Areas } from "../model/areas";
import type { Drawn } from "../model/attached";
import type { Book, BookName, ConditionalFormat, Sheet } from "../model/book";
import type { MarkEdge } from "../model/mark-style";
import type { XmlPart } from "../model/xml-parts";

/** What the objects of a class stand for, where that is more than cells (`Areas`) or the workbook itself (`Book`). */

export interface SheetOfBook {
  readonly book: Book;
  readonly sheet: Sheet;
}

export interface TableOfSheet extends SheetOfBook {
  readonly name: string;
  readonly area: Area;
}

/** A comment or a note. */
export interface AreaOfSheet extends SheetOfBook {
  readonly id: string;
  readonly area: Area;
}

export interface DrawnOfSheet extends SheetOfBook {
  readonly drawn: Drawn;
}

export interface PageBreakAt extends SheetOfBook {
  /** The row above the break, from 1: the file's own number. */
  readonly row: number;
}

export interface HeaderFooterOf {
  readonly sheet: Sheet;
  readonly pages: "odd" | "even" | "first";
}

export interface NameOfBook {
  readonly book: Book;
  readonly name: BookName;
}

export interface PartOfBook {
  readonly book: Book;
  readonly part: XmlPart;
}

export interface PartsOfNamespace {
  readonly book: Book;
  readonly namespace: string;
}

/** The names of a worksheet; of the whole workbook where `sheet` is `null`. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface BorderOfCells {
  readonly target: Areas;
  readonly side: Side;
}

/** A conditional format and the cells through which it was reached: its formula is told as it stands for the first of them. */
export interface FormatOnCells {
  readonly target: Areas;
  readonly format: ConditionalFormat;
}

export interface BorderOfMark {
  readonly self: FormatOnCells;
  readonly edge: MarkEdge;
}
