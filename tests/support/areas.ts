/** Rows and columns count from 1. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Pairs of addresses that share a cell: "A1:B2 B2". */
export function overlaps(addresses: readonly string[]): readonly string[] {
  const areas = addresses.flatMap((address) => {
    const area = areaOf(address);
    return area === null ? [] : [{ address, area }];
  });
  return areas.flatMap((one, at) =>
    areas
      .slice(at + 1)
      .filter(({ area }) => meet(one.area, area))
      .map(({ address }) => `${one.address} ${address}`),
  );
}

function meet(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** areaOf("B6:G6") //=> { top: 6, left: 2, bottom: 6, right: 7 } */
export function areaOf(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
