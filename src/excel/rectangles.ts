import { areaAddress } from "../domain/address";
import type { Area } from "../domain/grid";

/** How far a rectangle may grow; a border that differs from its opposite must stay one cell wide or high. */
export interface Growth {
  readonly wide: boolean;
  readonly high: boolean;
}
const FREE: Growth = { wide: true, high: true };

/**
 * Few rectangles that together cover the cells exactly: runs of a row first, then equal runs of neighbouring rows.
 * `rows` maps a row number to its columns in rising order.
 */
export function rectanglesOf(
  rows: ReadonlyMap<number, readonly number[]>,
  { wide, high }: Growth = FREE,
): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Area>();
    for (const [left, right] of runsOf(rows.get(row) ?? [], wide)) {
      const id = `${left}:${right}`;
      const above = high ? open.get(id) : undefined;
      const joined = above !== undefined && above.bottom === row - 1;
      next.set(id, joined ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      if (joined) open.delete(id);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Runs of numbers that follow one another: [1, 2, 3, 7] //=> [[1, 3], [7, 7]] */
export function runsOf(numbers: readonly number[], joining = true): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (joining && last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Excel takes 8,192 characters of addresses, and has failed above 512 areas; it puts the sheet's name before each. */
const LONGEST = 8000;
const MOST = 500;

/** The rectangles as strings for `worksheet.getRanges`, each short enough for Excel. */
export function addressChunks(areas: readonly Area[], sheet: string): readonly string[] {
  const chunks: string[][] = [];
  const prefix = sheet.length + 3;
  let length = 0;
  for (const area of areas) {
    const address = areaAddress(area);
    const cost = address.length + 1 + prefix;
    const last = chunks.at(-1);
    if (last !== undefined && last.length < MOST && length + cost <= LONGEST) {
      last.push(address);
      length += cost;
    } else {
      chunks.push([address]);
      length = cost;
    }
  }
  return chunks.map((chunk) => chunk.join(","));
}

/** The common part of two areas, `null` where they have none. */
export function intersection(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest area that holds both. */
export function hull(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
