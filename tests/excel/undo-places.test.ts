import type { JournalEntry } from "../../src/actions/journal";
import type { SheetFacts } from "../../src/excel/list-sheets";
import { placeEntries } from "../../src/excel/undo-places";

const ON = { sheet: "PL", sheetId: "{1}" };
const CELLS: JournalEntry = {
  ...ON,
  kind: "cells-written",
  area: { top: 5, left: 8, bottom: 9, right: 9 },
  touched: [{ top: 5, left: 8, bottom: 6, right: 9 }],
  before: [],
  looks: { list: [], cells: [] },
  links: { H5: { documentReference: "'X'!A1" } },
  after: [],
};
const ENTRIES: readonly JournalEntry[] = [
  { ...ON, kind: "name-set", scope: "sheet", name: "PL_Khoi", before: null, after: "='PL'!$H$5:$I$9" },
  { ...ON, kind: "formats-replaced", position: 0, before: [], after: [] },
  { ...ON, kind: "rows-resized", before: [{ row: 6, height: 20, standard: false }] },
  { ...ON, kind: "columns-resized", before: [{ column: 8, width: 20, standard: false }] },
  { ...ON, kind: "cells-merged", areas: ["H5:I5"] },
  CELLS,
];

function facts(more: Partial<SheetFacts>): SheetFacts {
  return {
    ...{ name: "PL", id: "{1}", visible: true, ours: null, protected: false, used: null },
    ...{ block: { top: 5, left: 8, bottom: 9, right: 9 }, blockFormula: null, labelFormula: null },
    ...more,
  };
}

it("finds a sheet by its id, else by its name", () => {
  expect(placeEntries(ENTRIES, [facts({ name: "Khác" })]).placed.map((one) => one.facts.name)).toContain("Khác");
  expect(placeEntries(ENTRIES, [facts({ id: "{9}" })]).placed.length).toBe(ENTRIES.length);
  const gone = placeEntries(ENTRIES, []);
  expect([gone.placed, gone.kept.map(({ sheet }) => sheet)]).toEqual([[], ["PL"]]);
});

it("moves along with rows and columns put in before the block", () => {
  const { placed, kept } = placeEntries(ENTRIES, [facts({ block: { top: 7, left: 9, bottom: 11, right: 10 } })]);
  const entries = placed.map(({ entry }) => entry);
  expect(kept).toEqual([]);
  expect(entries).toContainEqual({ ...ON, kind: "rows-resized", before: [{ row: 8, height: 20, standard: false }] });
  expect(entries).toContainEqual({
    ...ON,
    kind: "columns-resized",
    before: [{ column: 9, width: 20, standard: false }],
  });
  expect(entries).toContainEqual({ ...ON, kind: "cells-merged", areas: ["I7:J7"] });
  expect(entries.find(({ kind }) => kind === "cells-written")).toMatchObject({
    area: { top: 7, left: 9, bottom: 11, right: 10 },
    touched: [{ top: 7, left: 9, bottom: 8, right: 10 }],
    links: { I7: { documentReference: "'X'!A1" } },
  });
});

it("keeps everything where rows were put into the block or taken out of it", () => {
  const { placed, kept } = placeEntries(ENTRIES, [facts({ block: { top: 5, left: 8, bottom: 10, right: 9 } })]);
  expect(placed).toEqual([]);
  expect(kept.map(({ sheet, address }) => [sheet, address])).toEqual([["PL", "H5:I9"]]);
  expect(kept[0]?.reason.vi).toContain("giữ nguyên");
});
