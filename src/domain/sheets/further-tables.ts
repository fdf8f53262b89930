import type { Appendix } from "../appendix/appendix";

/** Rows that belong to further tables of the appendix rather than to tasks. */
export interface FurtherTableRows {
  /** The uppermost header row of each further table below its own title. */
  readonly headers: ReadonlySet<number>;
  /** The other rows of those headers. */
  readonly lowerHeaders: ReadonlySet<number>;
  /** Titles, what signs the table above them, and blank rows about them: no part of any table. */
  readonly between: ReadonlySet<number>;
}

/** Where the tables below the first begin, by the titles that are headings of the appendix. */
export function furtherTableRows({ sections, tasks, repeatedHeaderRows, mends }: Appendix): FurtherTableRows {
  const titles = sections.filter(({ rows }) => rows !== undefined);
  const headers = new Set<number>();
  const lowerHeaders = new Set<number>();
  const between = new Set<number>();
  if (titles.length === 0) return { headers, lowerHeaders, between };
  const repeated = new Set(repeatedHeaderRows);
  const filled = new Set([
    ...tasks.flatMap(({ rows }) => rows),
    ...sections.flatMap(({ row, rows }) => (rows === undefined ? [row] : [])),
    ...repeated,
    ...mends.map(({ row }) => row),
  ]);
  const first = Math.min(...filled);
  for (const { row, rows = [row] } of titles) {
    for (let above = row; above > first && !filled.has(above); above -= 1) between.add(above);
    const top = repeatedHeaderRows.find((each) => each > row);
    if (top === undefined) continue;
    for (let below = Math.min(...rows); below < top; below += 1) between.add(below);
    headers.add(top);
    for (let lower = top + 1; repeated.has(lower); lower += 1) lowerHeaders.add(lower);
  }
  return { headers, lowerHeaders, between };
}
