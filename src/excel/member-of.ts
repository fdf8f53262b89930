/** A guard for one of Excel's lists of words. */
export function memberOf<const T extends string>(words: readonly T[]): (word: unknown) => word is T {
  return (word): word is T => words.some((known) => known === word);
}
