import type { FoundHeader, ReadSheet } from "./find-header";
import { fieldEntries } from "./header-columns";
import type { SheetRow } from "./sheet-rows";
import { titleBlockOf } from "./table-bounds";
import { titleFactsOf } from "./title-lines";

/** A further table that is read as a part of the appendix, and the rows of its title; none where it has no title. */
export interface FurtherTable {
  readonly header: FoundHeader;
  readonly titles: readonly SheetRow[];
}

/** Tables below each other that are read together. */
export interface TableRun {
  readonly first: FoundHeader;
  readonly further: readonly FurtherTable[];
}

/**
 * The tables around the chosen one whose fields stand in the same columns, without another kind of table between them: an
 * annex of an office is often cut into several by theme or by who is to act. `fixed`: the chosen one is the first, as the
 * user said. A table with another year or decision in its title is another appendix.
 */
export function tableRunOf(
  sheet: ReadSheet,
  headers: readonly FoundHeader[],
  chosen: FoundHeader,
  fixed: boolean,
): TableRun {
  const at = headers.findIndex(({ index }) => index === chosen.index);
  if (at < 0) return { first: chosen, further: [] };
  let start = at;
  for (let above = at - 1; !fixed && above >= 0; above -= 1) {
    const [upper, lower] = [headers[above], headers[above + 1]];
    if (!upper || !lower || !goesOnWith(sheet, upper, lower)) break;
    start = above;
  }
  const first = headers[start] ?? chosen;
  const further: FurtherTable[] = [];
  for (const header of headers.slice(start + 1)) {
    if (!goesOnWith(sheet, first, header)) break;
    further.push({ header, titles: titleBlockOf(sheet.rows, header) });
  }
  return { first, further };
}

function goesOnWith(sheet: ReadSheet, first: FoundHeader, next: FoundHeader): boolean {
  const [mine, theirs] = [new Map(fieldEntries(first.fields)), new Map(fieldEntries(next.fields))];
  const ownColumns = new Set(first.headings.map(({ column }) => column));
  // A column for notes or for the number may be missing below; without any of the others tasks would seem to lack it.
  const same = [...new Set([...mine.keys(), ...theirs.keys()])].every((field) =>
    field === "note" || field === "ordinal"
      ? !theirs.has(field) || theirs.get(field) === mine.get(field)
      : mine.get(field) === theirs.get(field),
  );
  if (!same || !next.headings.every(({ column }) => ownColumns.has(column))) return false;
  const [above, below] = [titleFactsOf(titleBlockOf(sheet.rows, first)), titleFactsOf(titleBlockOf(sheet.rows, next))];
  const agree = (one: unknown, other: unknown): boolean => one === undefined || other === undefined || one === other;
  return (
    agree(above.programmeYear ?? undefined, below.programmeYear ?? undefined) &&
    agree(above.decision?.number, below.decision?.number)
  );
}
