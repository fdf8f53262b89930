import { parseArea } from "../address";
import type { Finding } from "../rules/rule";
import { hasFormulaAt } from "../sheets/grid-cell";
import type { Table } from "./row-contents";
import type { Unfixed } from "./unfixed";

/** Why words that could be proposed cannot be written into their cell. */
export function whyNoText({ cell }: Finding, { grid, merges }: Table): Unfixed {
  const place = cell === null ? null : parseArea(cell);
  if (place === null) return { unfixed: "person" };
  const { top, left } = place;
  if (hasFormulaAt(grid, top, left)) return { unfixed: "formula" };
  const area = merges.areaAt(top, left);
  return { unfixed: area !== null && (area.top !== top || area.left !== left) ? "merged" : "person" };
}
