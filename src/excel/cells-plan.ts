import type { Input, Look, Looks } from "../actions/journal";
import { cellAddress } from "../domain/address";
import type { Area } from "../domain/grid";
import type { CellModel, Region } from "../domain/sheets/sheet-model";
import { linkState, type Links } from "./cell-links";
import { lookTable } from "./cell-looks";
import type { LookPlan } from "./look-pieces";
import { hull } from "./rectangles";
import { styledLook } from "./style-look";
import { typedInput } from "./typed-input";

/** What the cells of an area are to be. `null` and `undefined`: the cell is left exactly as it is. */
export interface CellsPlan {
  readonly looks: LookPlan;
  readonly inputs: readonly (readonly (Input | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly links: Links;
  /** What each cell is to hold, to be compared with what Excel gives back. */
  readonly values: readonly (readonly CellModel["value"][])[];
}

export function regionArea({ top, left, cells }: Region): Area {
  const width = Math.max(1, ...cells.map((row) => row.length));
  return { top, left, bottom: top + Math.max(1, cells.length) - 1, right: left + width - 1 };
}

/** The region, and with it the cells of an earlier run that are to be emptied. */
export function writtenArea(region: Region, emptied: Area | null): Area {
  return emptied === null ? regionArea(region) : hull(regionArea(region), emptied);
}

/**
 * Works out what each cell of `area` becomes. `now` is how the area looks, `blank` how an untouched cell of the sheet
 * does; cells of `emptied` that the region leaves out are emptied and made to look like that. Where `keepEdges` is true
 * a border on the area's rim that the region does not draw stays: it belongs to the neighbour as well.
 */
export function cellsPlan(
  region: Region,
  area: Area,
  { now, blank, emptied, keepEdges }: { now: Looks; blank: Look; emptied: Area | null; keepEdges: boolean },
): CellsPlan {
  const table = lookTable();
  const known = new Map<string, number>();
  const links: Record<string, Links[string]> = {};
  const linked = new Set<string>();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => r);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, c) => c);
  const model = rows.map((r) => columns.map((c) => cellAt(region, emptied, area.top + r, area.left + c)));
  const wanted = model.map((row, r) =>
    row.map((cell, c) => {
      if (cell === null) return null;
      const place = now.cells[r]?.[c] ?? 0;
      const edges = keepEdges ? edgesOf(area, area.top + r, area.left + c) : "";
      const id = `${cell === EMPTIED ? "" : cell.style}|${formatKind(cell)}|${place}|${edges}`;
      const found = known.get(id);
      if (found !== undefined) return found;
      const before = now.list[place] ?? blank;
      const look =
        cell === EMPTIED ? blank : withEdges(styledLook(cell, styleOf(region, cell), blank, before), before, edges);
      const made = table.place(look);
      known.set(id, made);
      return made;
    }),
  );
  const list = table.list();
  for (const [r, row] of model.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!cell?.link) continue;
      links[cellAddress(area.top + r, area.left + c)] = linkState(cell.link);
      linked.add(`${area.top + r}:${area.left + c}`);
    }
  }
  const formatAt = (r: number, c: number): string => list[wanted[r]?.[c] ?? -1]?.numberFormat ?? "General";
  return {
    looks: { area, now, list, wanted, linked },
    links,
    values: model.map((row) => row.map((cell) => cell?.value)),
    inputs: model.map((row, r) => row.map((cell, c) => (cell === null ? null : typedInput(cell, formatAt(r, c))))),
    formats: changedFormats(now, list, wanted),
  };
}

/** The number formats that differ from those of now; `null` where nothing changes. */
export function changedFormats(
  now: Looks,
  list: readonly Look[],
  wanted: LookPlan["wanted"],
): readonly (readonly (string | null)[])[] {
  return wanted.map((row, r) =>
    row.map((place, c) => {
      const format = place === null ? null : (list[place]?.numberFormat ?? null);
      return format === now.list[now.cells[r]?.[c] ?? 0]?.numberFormat ? null : format;
    }),
  );
}

/** A cell of an earlier run that this one no longer has. */
const EMPTIED: CellModel = { value: null, style: "" };

function cellAt(region: Region, emptied: Area | null, row: number, column: number): CellModel | null {
  const own = region.cells[row - region.top]?.[column - region.left];
  if (own) return own;
  const isEmptied =
    emptied !== null &&
    row >= emptied.top &&
    row <= emptied.bottom &&
    column >= emptied.left &&
    column <= emptied.right;
  return isEmptied ? EMPTIED : null;
}

function styleOf(region: Region, { style }: CellModel) {
  const found = region.styles[style];
  if (!found) throw new Error(`The region has no style named ${style}.`);
  return found;
}

function formatKind({ value }: CellModel): string {
  return value === null ? "null" : typeof value === "string" && value === "" ? "null" : typeof value;
}

function edgesOf(area: Area, row: number, column: number): string {
  return [
    row === area.top ? "t" : "",
    row === area.bottom ? "b" : "",
    column === area.left ? "l" : "",
    column === area.right ? "r" : "",
  ].join("");
}

function withEdges(look: Look, before: Look, edges: string): Look {
  return {
    ...look,
    top: look.top ?? (edges.includes("t") ? before.top : null),
    bottom: look.bottom ?? (edges.includes("b") ? before.bottom : null),
    left: look.left ?? (edges.includes("l") ? before.left : null),
    right: look.right ?? (edges.includes("r") ? before.right : null),
  };
}
