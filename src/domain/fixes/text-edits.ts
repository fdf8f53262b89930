import type { Edit } from "../rules/edits";
import { clean } from "../text/normalise";

/** A word, or the blanks between two; `key` is the same where a reader sees the same. */
interface Token {
  readonly at: number;
  readonly raw: string;
  readonly key: string;
}

/** Beyond this many comparisons the middle counts as one change. */
const MOST_COMPARISONS = 1_000_000;
const TOKEN = /\s+|\S+/gu;

/**
 * What makes one text of another, in whole words, in order: never inside a letter and its marks. Blanks at the ends, the way
 * in which a letter is encoded and the width of a blank are no differences: there the first text stays as it is.
 */
export function textEdits(before: string, after: string): readonly Edit[] {
  const [olds, news] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < olds.length && start < news.length && olds[start]?.key === news[start]?.key) start += 1;
  let end = 0;
  while (
    end < olds.length - start &&
    end < news.length - start &&
    olds[olds.length - 1 - end]?.key === news[news.length - 1 - end]?.key
  )
    end += 1;
  const [oldMiddle, newMiddle] = [olds.slice(start, olds.length - end), news.slice(start, news.length - end)];
  const next = olds[olds.length - end];
  const last = olds.at(-1);
  const behind = next?.at ?? (last ? last.at + last.raw.length : before.length);
  return hunksOf(oldMiddle, newMiddle, behind);
}

function tokensOf(text: string): readonly Token[] {
  const tokens = Array.from(text.matchAll(TOKEN), ({ 0: raw, index }): Token => ({ at: index, raw, key: keyOf(raw) }));
  const inner = (edge: Token | undefined): boolean => edge !== undefined && edge.raw.trim() === "";
  return tokens.slice(inner(tokens[0]) ? 1 : 0, inner(tokens.at(-1)) ? -1 : undefined);
}

function keyOf(raw: string): string {
  if (raw.trim() !== "") return clean(raw);
  return "\n".repeat(clean(`.${raw}.`).split("\n").length - 1) || " ";
}

/** The changes between the words that both have, found as the longest such row of words. */
function hunksOf(olds: readonly Token[], news: readonly Token[], behind: number): readonly Edit[] {
  const edits: Edit[] = [];
  const change = (from: number, to: number, right: readonly Token[]): void => {
    const at = olds[from]?.at ?? behind;
    const stop = olds[to - 1];
    const length = stop === undefined || to <= from ? 0 : stop.at + stop.raw.length - at;
    const text = right.map(({ raw }) => raw).join("");
    if (length > 0 || text !== "") edits.push({ at, length, right: text });
  };
  let [oldAt, newAt] = [0, 0];
  for (const [oldNext, newNext] of commonOf(olds, news)) {
    change(oldAt, oldNext, news.slice(newAt, newNext));
    [oldAt, newAt] = [oldNext + 1, newNext + 1];
  }
  change(oldAt, olds.length, news.slice(newAt));
  return edits;
}

/** Places of the words that both have, as pairs in order. */
function commonOf(olds: readonly Token[], news: readonly Token[]): readonly (readonly [number, number])[] {
  if (olds.length * news.length > MOST_COMPARISONS) return [];
  const width = news.length + 1;
  const longest = new Uint32Array((olds.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = olds.length - 1; i >= 0; i -= 1) {
    for (let j = news.length - 1; j >= 0; j -= 1) {
      const same = olds[i]?.key === news[j]?.key;
      longest[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < olds.length && j < news.length) {
    if (olds[i]?.key === news[j]?.key) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
