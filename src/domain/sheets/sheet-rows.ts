import { areaAddress } from "../address";
import { pointsOfPixels } from "./column-width";
import { TALLEST_ROW, textHeight } from "./row-height";
import type { CellModel, CellStyle, Link, Region, Validation } from "./sheet-model";

/** A cell of a row, or several merged into one. Columns count from 1. */
export interface Block<Style extends string = string> {
  readonly from: number;
  /** Last column; left out: the same as `from`. */
  readonly to?: number;
  /** Rows that it takes, itself counted; left out: 1. */
  readonly down?: number;
  readonly value?: CellModel["value"];
  /** The text keeps its letters as they are, decomposed ones too; left out: it is composed. */
  readonly verbatim?: true;
  readonly style: Style;
  readonly link?: Link;
}

/** What page breaks must know of a row. */
export type RowKind = "top" | "heading" | "table" | "closing";

/** One row of a sheet of ours. */
export interface SheetRow<Style extends string = string> {
  readonly kind: RowKind;
  readonly blocks: readonly Block<Style>[];
  /** Points; where it is left out the texts decide. */
  readonly height?: number;
  readonly minHeight?: number;
}

/** Height of a row without any text, in points. */
const EMPTY_ROW = 15.75;

/** Points of every row, by what stands in it. A block over several rows gives what it lacks to its last one. */
export function rowHeights(
  rows: readonly SheetRow[],
  columns: readonly number[],
  styles: Readonly<Record<string, CellStyle>>,
): readonly number[] {
  const need = (block: Block): number => {
    const { size = 11, bold = false, wrap = false } = styles[block.style] ?? {};
    if (typeof block.value !== "string") return textHeight("", 0, { size, bold, wrap: false });
    const width = columns.slice(block.from - 1, block.to ?? block.from).reduce((sum, pixels) => sum + pixels, 0);
    return textHeight(block.value, width, { size, bold, wrap });
  };
  const heights = rows.map((row) => {
    if (row.height !== undefined) return row.height;
    const needs = row.blocks.filter((block) => (block.down ?? 1) === 1).map(need);
    return Math.max(row.minHeight ?? 0, needs.length === 0 ? EMPTY_ROW : 0, ...needs);
  });
  for (const [at, row] of rows.entries()) {
    for (const block of row.blocks) {
      const down = block.down ?? 1;
      if (down === 1) continue;
      const has = heights.slice(at, at + down).reduce((sum, height) => sum + height, 0);
      const last = at + down - 1;
      heights[last] = Math.min(TALLEST_ROW, (heights[last] ?? 0) + Math.max(0, need(block) - has));
    }
  }
  return heights;
}

/** The rows as a Region at A1; `columns` are widths in pixels. Cells that no block covers are left out. */
export function layOut(
  rows: readonly SheetRow[],
  columns: readonly number[],
  styles: Readonly<Record<string, CellStyle>>,
  validations: readonly Validation[] = [],
): Region {
  const cells = rows.map(() => columns.map((): CellModel | null => null));
  const merges: string[] = [];
  for (const [at, row] of rows.entries()) {
    for (const block of row.blocks) {
      const area = {
        top: at + 1,
        left: block.from,
        bottom: at + (block.down ?? 1),
        right: block.to ?? block.from,
      };
      if (area.bottom > area.top || area.right > area.left) merges.push(areaAddress(area));
      for (const covered of cells.slice(area.top - 1, area.bottom))
        covered.fill({ style: block.style }, area.left - 1, area.right);
      const first = cells[at];
      if (first) first[area.left - 1] = cellOf(block);
    }
  }
  return {
    top: 1,
    left: 1,
    styles,
    cells,
    merges,
    validations,
    columnWidths: columns.map(pointsOfPixels),
    rowHeights: rowHeights(rows, columns, styles),
  };
}

function cellOf({ value, verbatim, style, link }: Block): CellModel {
  return {
    style,
    ...(value === undefined
      ? {}
      : { value: typeof value === "string" && verbatim !== true ? value.normalize("NFC") : value }),
    ...(link === undefined ? {} : { link }),
  };
}
