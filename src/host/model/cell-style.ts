import type { Cell, Font, Style, Worksheet } from "@cj-tech-master/excelts";
import type { Areas } from "./areas";
import { isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { findCell } from "./cell-content";
import { noteLooks } from "./news";
import { cellsArea } from "./used-area";

export type CellStyle = Partial<Style>;

/** The style a cell shows: its own, or its row's or column's where it has never been touched. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const cell = findCell(sheet, row, column);
  if (cell !== undefined) return cell.style;
  const ofRow = sheet.findRow(row)?.style;
  if (ofRow !== undefined && Object.keys(ofRow).length > 0) return ofRow;
  return sheet.columns?.[column - 1]?.style ?? {};
}

/** The looks of the letters of a cell: one for each run where a text has parts in fonts of their own, else the cell's. */
export function letterStylesAt(sheet: Worksheet, row: number, column: number): readonly CellStyle[] {
  const style = styleAt(sheet, row, column);
  const value = findCell(sheet, row, column)?.value;
  if (typeof value !== "object" || value === null || !("richText" in value)) return [style];
  const styles = value.richText.map(({ font }) => (font === undefined ? style : { ...style, font }));
  return styles.length === 0 ? [style] : styles;
}

export function numberFormatOf(style: CellStyle): string {
  const format = style.numFmt;
  if (format === undefined) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/** The font of the Normal style, which cells without a font of their own show. */
export const normalFont = (book: Book): { readonly name: string; readonly size: number } => ({
  name: book.inner.defaultFont?.name ?? "Calibri",
  size: book.inner.defaultFont?.size ?? 11,
});

/** A change of font keeps what it does not name; a cell without a font of its own starts from the Normal style's. What is off is left out. */
export function withFont(book: Book, style: CellStyle, change: Partial<Font>): CellStyle {
  const all: Partial<Font> = { ...(style.font ?? book.inner.defaultFont ?? normalFont(book)), ...change };
  const font: Partial<Font> = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== false && value !== undefined),
  );
  return { ...style, font };
}

const bases = new WeakMap<CellStyle, CellStyle>();
const shared = new WeakSet<CellStyle>();

/** Marks a style as one object for all cells that look so. */
export function share(style: CellStyle): CellStyle {
  shared.add(style);
  return style;
}

/**
 * Gives each new cell of one look the same object: the file library makes one for each, which a large sheet would feel.
 * Styles of the file are left apart even where they look alike, for each has its own number there.
 */
export function sharedStyle(byText: Map<string, CellStyle>, style: CellStyle): CellStyle {
  if (shared.has(style)) return style;
  const text = JSON.stringify(style);
  const known = byText.get(text) ?? share(style);
  byText.set(text, known);
  return known;
}

/** Notes from which style another was made, so that a save keeps of the first what the second shares with it. */
export function derived(base: CellStyle, style: CellStyle): CellStyle {
  if (style !== base) bases.set(style, base);
  return share(style);
}

/** The style from which this one was made, `null` where it was made from none. */
export const baseOf = (style: CellStyle): CellStyle | null => bases.get(style) ?? null;

/**
 * Applies a change of style to every cell of the areas; whole columns and rows also keep it for cells to come.
 * Cells of one style share one object, before and after, which keeps large sheets small.
 */
export function restyle(target: Areas, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  const changeOnce = (style: CellStyle): CellStyle => {
    const known = changed.get(style) ?? derived(style, change(style));
    changed.set(style, known);
    return known;
  };
  noteLooks(target.sheet, target.areas);
  const sheet = target.sheet.inner;
  const { rows } = target.sheet.changes;
  const byText = target.book.newStyles;
  const restyleCells = (area: Area) => {
    for (let row = area.top; row <= area.bottom; row++) {
      rows.add(row);
      for (let column = area.left; column <= area.right; column++) {
        const cell: Cell = sheet.getCell(row, column);
        cell.style = changeOnce(sharedStyle(byText, cell.style));
      }
    }
  };
  for (const area of target.areas) {
    if (!isWholeColumns(area) && !isWholeRows(area)) {
      restyleCells(area);
      continue;
    }
    const used = cellsArea(sheet);
    if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column++) {
        const whole = sheet.getColumn(column);
        whole.style = changeOnce(whole.style ?? {});
      }
      if (used !== null) restyleCells({ ...area, top: 1, bottom: used.bottom });
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        const whole = sheet.getRow(row);
        rows.add(row);
        whole.style = changeOnce(whole.style ?? {});
      }
      if (used !== null) restyleCells({ ...area, left: 1, right: used.right });
    }
  }
}
