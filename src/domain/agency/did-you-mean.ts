import { distance } from "fastest-levenshtein";
import type { Spelling } from "./name-index";
import { foldLook } from "./phrase-table";

const FEWEST_LETTERS = 5;
const MOST_SUGGESTIONS = 3;

/**
 * Official names that a look (see PhraseTable) may be a slip for, the nearest ones and at most three: up to two letters
 * wrong, one in a short name, diacritics not counted.
 */
export function nearest(spellings: readonly Spelling[], look: string, head = ""): readonly string[] {
  const folded = foldLook(look);
  const start = foldLook(head);
  if (folded.length < FEWEST_LETTERS) return [];
  const most = folded.length < 8 ? 1 : 2;
  const found = new Map<string, number>();
  for (const spelling of spellings) {
    if (!spelling.folded.startsWith(start)) continue;
    if (Math.abs(spelling.folded.length - folded.length) > most) continue;
    const wrong = distance(spelling.folded, folded);
    if (wrong <= most && wrong < (found.get(spelling.body.name) ?? Infinity)) found.set(spelling.body.name, wrong);
  }
  const least = Math.min(...found.values());
  return [...found]
    .filter(([, wrong]) => wrong === least)
    .slice(0, MOST_SUGGESTIONS)
    .map(([name]) => name);
}

/** Official names that begin with a look, whole or cut off: "Sở Văn hóa" for "Sở Văn hóa, Thể thao và Du lịch". */
export function beginningWith(spellings: readonly Spelling[], look: string): readonly string[] {
  return namesOf(spellings.filter((spelling) => spelling.look.startsWith(look)));
}

/** Official names that end with a look: "Hóa" for "Hướng Hóa". */
export function endingWith(spellings: readonly Spelling[], look: string): readonly string[] {
  return namesOf(spellings.filter((spelling) => spelling.look.endsWith(look)));
}

function namesOf(spellings: readonly Spelling[]): readonly string[] {
  return [...new Set(spellings.map(({ body }) => body.name))].slice(0, MOST_SUGGESTIONS);
}
