import Papa from "papaparse";

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** So many rows are looked at to tell the separator. */
const LOOKED_AT = 200;

/** Rows of a delimited text, and what it is separated by; `null` where no separator cuts its rows evenly. */
export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

/**
 * Cuts a delimited text. The separator is the one by which most rows have the same number of fields, two or more; the one that
 * `sep=` names in the first line, as Excel writes it, wins. Quotes, and line breaks inside quotes, are Papa Parse's work.
 */
export function parseDelimited(text: string): Delimited | null {
  const named = /^sep=([,;\t|])\r?\n/iu.exec(text);
  if (named) return { rows: cut(text.slice(named[0].length), named[1] ?? ","), separator: named[1] ?? "," };
  const ranked = SEPARATORS.map((separator) => ({ separator, even: evenness(cut(text, separator, LOOKED_AT)) }));
  const [best, next] = ranked.sort((one, other) => other.even - one.even);
  if (best === undefined || best.even === 0 || best.even === next?.even) return null;
  return { rows: cut(text, best.separator), separator: best.separator };
}

function cut(text: string, separator: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter: separator, preview, header: false, dynamicTyping: false }).data;
}

/** How many rows have the most usual number of fields, times that number, where it is two or more. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, times]) => (times > 1 || rows.length <= 2 ? times * Math.min(length, 8) : 0)));
}
