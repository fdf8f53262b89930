/**
 * Of several changes as many as hold together, in their order: all at once where that holds, else halves, so that one that
 * does not hold costs few trials. `holds` is asked of a list that begins with those already taken.
 */
export function largestSure<Item>(items: readonly Item[], holds: (items: readonly Item[]) => boolean): readonly Item[] {
  const sureOf = (some: readonly Item[], taken: readonly Item[]): readonly Item[] => {
    if (some.length === 0) return [];
    if (holds([...taken, ...some])) return some;
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    const first = sureOf(some.slice(0, half), taken);
    return [...first, ...sureOf(some.slice(half), [...taken, ...first])];
  };
  return sureOf(items, []);
}
