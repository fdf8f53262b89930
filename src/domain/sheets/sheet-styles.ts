import type { CellStyle } from "./sheet-model";

/** Pale behind text, so that a harsh photocopy does not eat the marks of Vietnamese letters; see the design's table of greys. */
export const FILLS = {
  header: "#F2F2F2",
  toFill: "#FFF9E5",
  overdueNumber: "#9C0006",
  overdue: "#FFD9D9",
  dueSoon: "#FFF2CC",
  doneLate: "#FBE5D6",
  done: "#E2EFDA",
  stopped: "#F2F2F2",
} as const;

/** A day is always written so, whatever the machine's region. */
export const DATE_FORMAT = "dd/mm/yyyy";
export const ROLLED_DATE_FORMAT = 'dd/mm/yyyy"*"';
export const APPROXIMATE_DATE_FORMAT = '"≈ "dd/mm/yyyy';
/** Counts: a zero is a dash. */
export const COUNT_FORMAT = '#,##0;-#,##0;"-"';

const middle: CellStyle = { color: "#000000", vertical: "center", wrap: true };
const centred: CellStyle = { ...middle, horizontal: "center" };
const left: CellStyle = { ...middle, horizontal: "left" };

/** A style in the middle of its cell, wrapped, black; the size in points. */
export function centre(size: number, more: CellStyle = {}): CellStyle {
  return { ...centred, size, ...more };
}

export function flushLeft(size: number, more: CellStyle = {}): CellStyle {
  return { ...left, size, ...more };
}

/** The same with the table's thin lines all round. */
export function boxed(style: CellStyle): CellStyle {
  return { ...style, border: "thin" };
}

/** What every printed sheet of ours uses outside its table. */
export const PAGE_STYLES = {
  superior: centre(12),
  office: centre(12, { bold: true }),
  motto: centre(13, { bold: true }),
  rule: centre(8, { bold: true, vertical: "top" }),
  title: centre(14, { bold: true }),
  subtitle: centre(13, { bold: true }),
  asOf: centre(13, { italic: true }),
  unit: centre(11, { italic: true, horizontal: "right" }),
  numbering: boxed(centre(9, { italic: true })),
  note: flushLeft(11, { italic: true }),
  smallNote: flushLeft(10, { italic: true }),
  dateLine: centre(13, { italic: true }),
  signature: centre(13, { bold: true, vertical: "top" }),
} as const satisfies Readonly<Record<string, CellStyle>>;
