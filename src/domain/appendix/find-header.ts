import type { Grid } from "../grid";
import { headerColumnsOf, type HeaderColumns } from "./header-columns";
import { headerTiersAt, type HeaderTiers } from "./header-tiers";
import { claimsOf, headingKey } from "./heading-field";
import { mergeMapOf, type MergeMap } from "./merge-map";
import { parseOrdinal } from "./ordinal";
import { ownColumnsAt, withoutOwnColumns, type OwnBlock } from "./own-columns";
import { sheetRowsOf, type Piece, type SheetRow } from "./sheet-rows";
import { startsTable } from "./title-words";

/** A header as found: its rows and headings, and what they tell of the columns. */
export interface FoundHeader extends HeaderTiers, HeaderColumns {
  /** Place of its first row in the rows of the sheet. */
  readonly index: number;
  /** The headings of both tiers, for telling repeats of it. */
  readonly keys: ReadonlySet<string>;
}

/** A sheet as all of this room reads it. */
export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  readonly merges: MergeMap;
  /** The add-in's own columns of an earlier run: their cells are not in `rows`, but for what officials record there. */
  readonly blocks: readonly OwnBlock[];
}

export function readSheet(grid: Grid): ReadSheet {
  const { rows, merges, blocks } = withoutOwnColumns(sheetRowsOf(grid), grid);
  return { rows, merges: mergeMapOf({ ...grid, merges }), blocks };
}

/** Every header of the sheet from the top, but for those that only stand again at the top of a page of the same table. */
export function findHeaders(sheet: ReadSheet): readonly FoundHeader[] {
  const { rows, merges } = sheet;
  const found: FoundHeader[] = [];
  const known = new Map<string, boolean>();
  let next = 0;
  rows.forEach((row, index) => {
    if (index < next || !mayBeHeader(row, merges, known)) return;
    const last = found.at(-1);
    if (last && repeats(row, last.keys) && !startsTable(rows, index)) return;
    const header = headerAt(sheet, index);
    if (!isAppendixHeader(header)) return;
    found.push(header);
    next = index + header.rows.length;
  });
  return found;
}

/** The header that begins at `rows[index]`, whatever it is. */
export function headerAt({ rows, merges, blocks }: ReadSheet, index: number): FoundHeader {
  const tiers = headerTiersAt(rows, index, merges);
  const texts = tiers.headings.flatMap(({ text, above }) => (above === null ? [text] : [text, above]));
  const tracking = ownColumnsAt(blocks, tiers.rows);
  return { ...tiers, ...headerColumnsOf(tiers.headings, tracking), index, keys: new Set(texts.map(headingKey)) };
}

/** Whether the cells of a row are the headings again: at least 60 % of them, and two or more. */
export function repeats({ pieces }: SheetRow, keys: ReadonlySet<string>): boolean {
  if (pieces.length < 2) return false;
  const same = pieces.filter(({ text }) => text.length <= 200 && keys.has(headingKey(text))).length;
  return same >= 2 && same * 10 >= pieces.length * 6;
}

/** A table of tasks says what is to be done, who leads or by when, and one thing more. */
function isAppendixHeader({ fields }: FoundHeader): boolean {
  const { content, ordinal, lead, deadline } = fields;
  if (content === undefined && ordinal === undefined) return false;
  if (lead === undefined && deadline === undefined) return false;
  return Object.keys(fields).length >= 3;
}

/**
 * A cheap look before the careful one: three short cells, two of them with words of headings, or two of which one is merged
 * over others; and none where a number stands first, as in the row of a task.
 */
function mayBeHeader({ pieces }: SheetRow, merges: MergeMap, known: Map<string, boolean>): boolean {
  const [first] = pieces;
  if (!first || pieces.length < 2 || isTaskNumber(first)) return false;
  if (pieces.length === 2 && !pieces.some((piece) => isWide(piece, merges))) return false;
  let named = 0;
  for (const { text } of pieces) {
    if (text.length > 80) continue;
    let claims = known.get(text);
    if (claims === undefined) {
      claims = claimsOf(text).length > 0;
      known.set(text, claims);
    }
    if (claims) named += 1;
  }
  return named >= 2;
}

function isWide({ row, column }: Piece, merges: MergeMap): boolean {
  const area = merges.areaAt(row, column);
  return area !== null && area.right > column;
}

/** A bare number or letter is no heading; a year may be. */
export function isTaskNumber({ text }: Piece): boolean {
  const ordinal = parseOrdinal(text);
  return ordinal !== null && (ordinal.number === null || ordinal.number < 1000);
}
