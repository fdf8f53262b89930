import { FIELDS, type Field } from "./appendix";
import { isTimePhrase } from "../deadline/is-time-phrase";
import { claimsOf, isOtherHeading, type Claim } from "./heading-field";
import type { Heading } from "./header-tiers";
import type { TrackingColumns } from "./tracking-block";

/** Which column is which field. */
export type FieldColumns = Readonly<Partial<Record<Field, number>>>;

/** What the headings tell of the columns. */
export interface HeaderColumns {
  /** The office's own: what stood in them before ours did decides what they are. */
  readonly fields: FieldColumns;
  readonly tracking: TrackingColumns;
  /** The second column under a heading "STT" merged over two, where groups are numbered apart from tasks. */
  readonly subOrdinal: number | null;
  /** How surely the headings are those of an appendix: the weights of the fields found, added up. */
  readonly score: number;
}

interface Bid extends Claim {
  readonly column: number;
}

/** Gives each field to the column whose heading names it most surely, the leftmost of equals. */
export function headerColumnsOf(headings: readonly Heading[], tracking: TrackingColumns): HeaderColumns {
  const bids = headings
    .flatMap((heading) => claimsOfHeading(heading).map((claim): Bid => ({ ...claim, column: heading.column })))
    .sort((one, other) => other.weight - one.weight || one.column - other.column);
  const fields: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { field, column, weight } of bids) {
    if (fields[field] !== undefined || taken.has(column)) continue;
    fields[field] = column;
    taken.add(column);
    score += weight;
  }
  return { fields, tracking, subOrdinal: subOrdinalOf(headings, taken), score };
}

/**
 * The lower heading speaks first; the two together only where it says nothing alone ("Thời gian" over "Kết thúc"), and is
 * neither certainly something else ("Bắt đầu") nor one of many columns to be ticked ("Quý I", "Quý II").
 */
function claimsOfHeading({ text, above }: Heading): readonly Claim[] {
  const own = claimsOf(text);
  if (own.length > 0 || above === null || isOtherHeading(text) || isTimePhrase(text)) return own;
  return claimsOf(`${above} ${text}`).map(({ field, weight }) => ({ field, weight: weight - 1 }));
}

function subOrdinalOf(headings: readonly Heading[], taken: ReadonlySet<number>): number | null {
  const second = headings.find(
    ({ column, above }) => !taken.has(column) && above !== null && claimsOf(above)[0]?.field === "ordinal",
  );
  return second?.column ?? null;
}

/** The fields found, in the order of FIELDS, with their columns. */
export function fieldEntries(columns: FieldColumns): readonly (readonly [Field, number])[] {
  return FIELDS.flatMap((field): readonly (readonly [Field, number])[] => {
    const column = columns[field];
    return column === undefined ? [] : [[field, column]];
  });
}
