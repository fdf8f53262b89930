import type { RowKind } from "./sheet-rows";

/** Points of an A4 page in landscape with margins of 20 mm above and below, less two for rounding. */
export const LANDSCAPE_PAGE = 479.9;

/** What is to be cut into pages. */
export interface Pages {
  /** Points, one a row of the sheet, from row 1. */
  readonly heights: readonly number[];
  readonly kinds: readonly RowKind[];
  /** First and last row that stand again at the top of every later page; `null`: none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** What goes along when the signature would stand alone: the last row of the table, or its whole last block. */
  readonly closingWith: "row" | "block";
}

/**
 * Rows (from 1) before which a page must begin, so that no heading ends a page and notes and signature never stand
 * without a row of the table. Excel has no "keep with next": each break may push other rows over an edge, so this goes
 * on until nothing changes.
 */
export function pageBreaks(pages: Pages): readonly number[] {
  const breaks = new Set<number>();
  for (;;) {
    const wanted = lonelyHeading(pages, breaks) ?? lonelyClosing(pages, breaks);
    if (wanted !== null) breaks.add(wanted);
    else return settled(pages, breaks);
  }
}

/**
 * Where a page begins with a heading anyway, or is the last one and carries the closing, the break is set all the same: a
 * printer that scales a little would leave the heading behind, or the signature alone.
 */
function settled(pages: Pages, breaks: ReadonlySet<number>): readonly number[] {
  const { kinds } = pages;
  const starts = pageStarts(pages, breaks).slice(1);
  const closing = kinds.includes("closing") ? starts.at(-1) : undefined;
  return starts.filter((row) => {
    const kind = kinds[row - 1];
    return breaks.has(row) || kind === "heading" || (row === closing && kind === "table");
  });
}

/** First row of every page. */
function pageStarts({ heights, titleRows }: Pages, breaks: ReadonlySet<number>): readonly number[] {
  const repeated = titleRows
    ? heights.slice(titleRows[0] - 1, titleRows[1]).reduce((sum, height) => sum + height, 0)
    : 0;
  const starts: number[] = [1];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    const row = at + 1;
    const full = used > 0 && used + height > LANDSCAPE_PAGE;
    if (row > 1 && (full || breaks.has(row))) {
      starts.push(row);
      used = titleRows && row > titleRows[1] ? repeated : 0;
    }
    used += height;
  }
  return starts;
}

function lonelyHeading(pages: Pages, breaks: ReadonlySet<number>): number | null {
  const starts = pageStarts(pages, breaks);
  const lonely = starts.slice(1).map((start) => withHeadings(pages, start));
  return lonely.find((row, at) => row !== starts[at + 1] && !starts.includes(row)) ?? null;
}

function lonelyClosing(pages: Pages, breaks: ReadonlySet<number>): number | null {
  const closing = pages.kinds.indexOf("closing") + 1;
  const starts = pageStarts(pages, breaks);
  const lastTable = pages.kinds.lastIndexOf("table") + 1;
  if (closing === 0 || lastTable === 0 || !starts.some((start) => start >= closing)) return null;
  const block = pages.kinds.lastIndexOf("heading") + 1;
  const candidates = pages.closingWith === "block" && block > 0 ? [block, lastTable] : [lastTable];
  return candidates.map((row) => withHeadings(pages, row)).find((row) => !starts.includes(row)) ?? null;
}

/** The row, or the first of the headings right above it. */
function withHeadings({ kinds }: Pages, row: number): number {
  let first = row;
  while (kinds[first - 2] === "heading") first -= 1;
  return first;
}
