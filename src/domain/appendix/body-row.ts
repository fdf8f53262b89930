import type { Field } from "./appendix";
import { fieldEntries, type FieldColumns } from "./header-columns";
import type { MergeMap } from "./merge-map";
import { stripMarkup } from "./markup";
import { parseOrdinal, type Ordinal } from "./ordinal";
import type { RowCells } from "./realign";
import type { Piece } from "./sheet-rows";

/** A row of the table that is neither header nor closing words, its cells told apart by field. */
export interface BodyRow {
  readonly row: number;
  /** What the row itself says, by field; two pieces where a cell was cut in two. */
  readonly own: ReadonlyMap<Field, readonly Piece[]>;
  /** What a merged cell that began above says for it. */
  readonly inherited: ReadonlyMap<Field, Piece>;
  /** Fields whose cell is merged down over rows below. */
  readonly downward: ReadonlySet<Field>;
  readonly ordinal: Ordinal | null;
  readonly subOrdinal: Ordinal | null;
  /** Cells of columns with a heading that is no field. */
  readonly others: readonly Piece[];
  /** Cells beside the columns of the table. */
  readonly stray: readonly Piece[];
  /** Whether a cell of another field is merged across the column of the content. */
  readonly coversContent: boolean;
  /** Whether the cell of the content is merged across the column of another field, as titles are. */
  readonly spansFields: boolean;
}

/** What the table is like, for reading its rows. */
export interface TableShape {
  readonly columns: FieldColumns;
  readonly subOrdinal: number | null;
  readonly otherColumns: ReadonlySet<number>;
  readonly merges: MergeMap;
  /** First sheet row below the header. */
  readonly firstRow: number;
  readonly pieceAt: (row: number, column: number) => Piece | null;
}

export function bodyRowOf(row: number, cells: RowCells, shape: TableShape): BodyRow {
  const own = new Map<Field, readonly Piece[]>();
  const inherited = new Map<Field, Piece>();
  const downward = new Set<Field>();
  const placed = new Set<number>();
  for (const [field, column] of fieldEntries(shape.columns)) {
    const pieces = cells.get(column);
    placed.add(column);
    if (pieces) own.set(field, pieces);
    else {
      const above = inheritedAt(row, column, shape);
      if (above) inherited.set(field, above);
    }
    const [first] = pieces ?? [];
    const area = first ? shape.merges.areaAt(first.row, first.column) : null;
    if (area && area.bottom > row) downward.add(field);
  }
  const rest = [...cells].filter(([column]) => !placed.has(column));
  const others = rest.filter(([column]) => shape.otherColumns.has(column)).flatMap(([, pieces]) => pieces);
  const stray = rest.filter(([column]) => !shape.otherColumns.has(column)).flatMap(([, pieces]) => pieces);
  return {
    row,
    own,
    inherited,
    downward,
    ordinal: ordinalIn(own.get("ordinal")),
    subOrdinal: ordinalIn(shape.subOrdinal === null ? undefined : cells.get(shape.subOrdinal)),
    others,
    stray,
    coversContent: coversContent(own, shape),
    spansFields: spansFields(own.get("content")?.[0], shape),
  };
}

/** The text that the row itself has in a field, as mended; "" where it has none. */
export function ownText({ own }: BodyRow, field: Field): string {
  return (own.get(field) ?? []).map(({ text }) => text).join(" ");
}

function coversContent(own: BodyRow["own"], { columns, merges }: TableShape): boolean {
  const { content } = columns;
  if (content === undefined) return false;
  return [...own.values()].flat().some(({ row, column }) => {
    const area = merges.areaAt(row, column);
    return area !== null && column < content && content <= area.right;
  });
}

function spansFields(title: Piece | undefined, { columns, merges }: TableShape): boolean {
  const area = title ? merges.areaAt(title.row, title.column) : null;
  return area !== null && fieldEntries(columns).some(([, column]) => area.left < column && column <= area.right);
}

function ordinalIn(pieces: readonly Piece[] | undefined): Ordinal | null {
  const [first] = pieces ?? [];
  return first ? parseOrdinal(stripMarkup(first.text)) : null;
}

/** The first cell of a merge that began above, in the same column and below the header. */
function inheritedAt(row: number, column: number, { merges, firstRow, pieceAt }: TableShape): Piece | null {
  const area = merges.areaAt(row, column);
  if (!area || area.top >= row || area.top < firstRow || area.left !== column) return null;
  return pieceAt(area.top, column);
}
