/** One thing that the careful reader has, or that the program has beside it, and whether the two agree. */
export interface Item {
  readonly right: boolean;
  readonly row: number | null;
  readonly expected: string;
  readonly read: string;
}

/** So many of so many, and what was missed. */
export interface Scored {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly Item[];
}

export function scored(items: readonly Item[]): Scored {
  const misses = items.filter(({ right }) => !right);
  return { right: items.length - misses.length, of: items.length, misses };
}

/** Things that either are in both lists or are a miss on one side. */
export function bothHave(
  expected: readonly string[],
  read: readonly string[],
  rowOf: (item: string) => number | null = () => null,
): Scored {
  const all = [...new Set([...expected, ...read])];
  return scored(
    all.map((item) => {
      const [wanted, had] = [expected.includes(item), read.includes(item)];
      return { right: wanted && had, row: rowOf(item), expected: wanted ? item : "-", read: had ? item : "-" };
    }),
  );
}
