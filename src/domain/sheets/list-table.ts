import type { Grid } from "../grid";
import { key } from "../text/keys";
import { LOCALES, type Text } from "../../i18n/text";
import { lastColumnOf, lastRowOf, textAt } from "./grid-cell";

/** Where a table of officials stands on a sheet: its header row, and the column of each heading that was found. */
export interface ListTable<Column extends string> {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/** Finds the table by its headings in either language, wherever it was moved; `needed` must be there. `null`: it is gone. */
export function findListTable<Column extends string>(
  sheet: Grid,
  headings: Readonly<Record<Column, Text>>,
  needed: NoInfer<Column>,
): ListTable<Column> | null {
  const keys = new Map<string, Column>();
  for (const column of columnsOf(headings))
    for (const locale of LOCALES) keys.set(key(headings[column][locale]), column);
  const lastRow = lastRowOf(sheet);
  for (let row = sheet.top; row <= lastRow; row += 1) {
    const columns: Partial<Record<Column, number>> = {};
    for (let column = sheet.left; column <= lastColumnOf(sheet); column += 1) {
      const found = keys.get(key(textAt(sheet, row, column)));
      if (found !== undefined) columns[found] ??= column;
    }
    if (columns[needed] !== undefined && Object.keys(columns).length > 1) return { headerRow: row, lastRow, columns };
  }
  return null;
}

/** The entry of a table of words that is written so in either language, case and tone places aside; `null`: none is. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, Text>>, text: string): Word | null {
  const wanted = key(text);
  return columnsOf(words).find((word) => LOCALES.some((locale) => key(words[word][locale]) === wanted)) ?? null;
}

function columnsOf<Column extends string>(headings: Readonly<Record<Column, Text>>): readonly Column[] {
  return Object.keys(headings).filter((name): name is Column => Object.hasOwn(headings, name));
}
