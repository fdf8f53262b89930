import { lookOf } from "./phrase-table";
import { chunkEnd, continues, nameEnd, type Scan } from "./scan";

// No official name has more.
const MOST_WORDS = 16;

/** Words that may be a slip for known names. */
export interface Slip {
  readonly end: number;
  readonly suggestions: readonly string[];
}

/**
 * The longest run of words from `at` that may be a slip, "Kế hoach và Đầu tư" rather than "Kế hoach"; `null` where none is.
 * `suggestionsFor` takes the run as a look.
 */
export function longestSlip(scan: Scan, at: number, suggestionsFor: (look: string) => readonly string[]): Slip | null {
  const most = Math.min(scan.words.length, at + MOST_WORDS);
  const longest = nameEnd(scan, Math.min(chunkEnd(scan, at), most), most);
  for (let end = longest; end > at; end -= 1) {
    if (end < longest && continues(scan, end)) continue;
    const suggestions = suggestionsFor(lookOf(scan.words.slice(at, end)));
    if (suggestions.length > 0) return { end, suggestions };
  }
  return null;
}
