import type { CellsSet, JournalEntry } from "../actions/journal";
import type { Slice } from "./ask-in-slices";
import { fontsOf } from "./cell-fonts";
import { rowStatesOf, type Patch } from "./cell-states";
import { fontAtOf, fontSlices } from "./font-at";
import type { SheetFacts } from "./list-sheets";
import { slicesOf } from "./look-at-cells";
import { hull } from "./rectangles";
import { isSameRow, rowsAgain } from "./row-signs";
import type { Placed } from "./undo-places";
import { chooseSetCells, type SetCellsChoice } from "./undo-set-cells";

/** Single cells that an undo puts back. */
export interface SetCellsBack {
  readonly entry: JournalEntry;
  readonly choice: SetCellsChoice;
}

interface Asked {
  readonly of: JournalEntry;
  readonly entry: CellsSet;
  readonly facts: SheetFacts;
  readonly slices: readonly Slice[];
}

/**
 * Finds the cells that entries have set, first where they were, and those whose row is another one by now in the whole of the sheet:
 * rows may have been put in above them, or the table sorted.
 */
export async function findSetCells(
  context: Excel.RequestContext,
  placed: readonly Placed[],
): Promise<readonly SetCellsBack[]> {
  const asked = placed.flatMap(({ entry, facts }): Asked[] =>
    entry.kind === "cells-set" ? [{ of: entry, entry, facts, slices: slicesOf(facts, entry.cells) }] : [],
  );
  const patches = await read(context, asked);
  const lost = asked.filter((one) => one.entry.signs.some((sign) => !isSameRow(sign, patches(one))));
  const moved = lost.map((one): Asked => ({ ...one, slices: [wholeOf(one)] }));
  const wholes = await read(context, moved);
  const chosen = asked.map((one) => {
    const whole = moved.find(({ of }) => of === one.of);
    const seen = whole ? wholes(whole) : patches(one);
    const entry = whole ? rowsAgain(one.entry, seen) : one.entry;
    const choice = chooseSetCells(entry, one.facts.name, seen);
    const lettered = choice.back.filter(({ before, after }) => (before.font ?? after?.font) !== undefined);
    return { entry: one.of, choice, slices: fontSlices(one.facts.name, lettered) };
  });
  const fonts = await fontsOf(
    context,
    chosen.flatMap(({ slices }) => slices),
  );
  return chosen.map(({ entry, choice, slices }) => ({ entry, choice: { ...choice, fontAt: fontAtOf(slices, fonts) } }));
}

async function read(context: Excel.RequestContext, asked: readonly Asked[]): Promise<(one: Asked) => readonly Patch[]> {
  const states = await rowStatesOf(
    context,
    asked.flatMap(({ slices }) => slices),
  );
  return ({ slices }) => slices.map((slice) => ({ area: slice.area, rows: states(slice) }));
}

/** All that the sheet uses, and where the cells were. */
function wholeOf({ facts, slices }: Asked): Slice {
  const areas = slices.map(({ area }) => area);
  const [first, ...others] = facts.used === null ? areas : [facts.used, ...areas];
  if (first === undefined) throw new Error("No cell was set.");
  return { sheet: facts.name, area: others.reduce(hull, first) };
}
