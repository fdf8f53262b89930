import { cellWords, type Word } from "./cell-words";

/** Where a phrase was found, and what it means. */
export interface Hit<V> {
  readonly value: V;
  /** Index after its last word. */
  readonly end: number;
}

/** Phrases that can be looked up in a row of words. */
export interface PhraseTable<V> {
  /**
   * The longest phrase that begins at a word; `null` if none does. `before` is put before it: so "Tài chính" is found as
   * "Sở Tài chính" in "Các sở: Tài chính, Nội vụ".
   */
  longest(words: readonly Word[], at: number, plain: boolean, before?: string): Hit<V> | null;
}

interface Looks<V> {
  readonly values: Map<string, V | null>;
  readonly starts: Set<string>;
  longest: number;
}

// Sở Lao động - Thương binh và Xã hội | Sở LĐ-TB&XH: comma, dash and "và" inside a name, a line break beside them
const JOINT = /^\n?[,&/-]{1,2}\n?$/u;
const MOST_WORDS = 16;

/**
 * Builds a table. Blanks do not count (NN&PTNT = NN & PTNT, Ytế = Y tế); a comma, a dash or "và" may stand where the
 * phrase has one of them, any one or none. Of two phrases with the same key the first counts; where two phrases with
 * different values differ in diacritics alone, a cell without diacritics finds neither.
 */
export function phraseTable<V>(phrases: Iterable<readonly [phrase: string, value: V]>): PhraseTable<V> {
  const byKey: Looks<V> = { values: new Map(), starts: new Set(), longest: 0 };
  const byFold: Looks<V> = { values: new Map(), starts: new Set(), longest: 0 };
  for (const [phrase, value] of phrases) {
    const { words } = cellWords(phrase);
    for (const look of looksOf(words)) {
      if (!byKey.values.has(look)) add(byKey, look, value);
      const folded = foldLook(look);
      const other = byFold.values.get(folded);
      add(byFold, folded, other === undefined || other === value ? value : null);
    }
  }
  return {
    longest: (words, at, plain, before = "") => find(plain ? byFold : byKey, words, at, before),
  };
}

/** A table of phrases that all mean the same. */
export function phrases(list: readonly string[]): PhraseTable<true> {
  return phraseTable(list.map((phrase) => [phrase, true] as const));
}

/** The words as one look, without gaps: what phrases are compared by. */
export function lookOf(words: readonly Word[]): string {
  return words.map(({ look }) => look).join("");
}

/** A look without diacritics. */
export function foldLook(look: string): string {
  return look.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

function find<V>(looks: Looks<V>, words: readonly Word[], at: number, before: string): Hit<V> | null {
  let look = before;
  let hit: Hit<V> | null = null;
  const last = Math.min(words.length, at + MOST_WORDS);
  for (let index = at; index < last; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index > at) {
      if (JOINT.test(word.gap)) look += "|";
      else if (word.gap !== "" && word.gap !== "\n") break;
    }
    look += word.look;
    if (index === at && !looks.starts.has(look.slice(0, 2))) break;
    if (look.length > looks.longest) break;
    const value = looks.values.get(look);
    if (value !== undefined && value !== null) hit = { value, end: index + 1 };
  }
  return hit;
}

function add<V>(looks: Looks<V>, look: string, value: V | null): void {
  looks.values.set(look, value);
  looks.starts.add(look.slice(0, 1)).add(look.slice(0, 2));
  looks.longest = Math.max(looks.longest, look.length);
}

/** Every way in which the joints of a phrase can be left out. */
function looksOf(words: readonly Word[]): readonly string[] {
  let looks = [""];
  for (const [index, word] of words.entries()) {
    const joint = index > 0 && word.gap !== "";
    looks = looks.flatMap((look) => (joint ? [look + word.look, `${look}|${word.look}`] : [look + word.look]));
  }
  return looks;
}
