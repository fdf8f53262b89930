import type { Journal } from "../../src/actions/journal";
import { journalSchema } from "../../src/actions/journal-schema";
import type { CellChange } from "../../src/domain/fixes/cell-change";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, planOf } from "./plans";

const OLD = ".VnTime";
const NEW = "Times New Roman";
const WHAT = { vi: "Chuyển mã", en: "Re-encode" };

/** A sheet of `rows` tasks whose contents are typed in an old font; some cells are not. */
async function legacySheet(rows: number, words = "Lµm viÖc"): Promise<Bench> {
  const made = await bench(null, { platform: "web" });
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const values = Array.from({ length: rows }, (_, r) => [r + 1, `${words} ${r + 1}`, `Sở Y tế ${r}`]);
    sheet.getRangeByIndexes(0, 0, rows, 3).values = values;
    sheet.getRangeByIndexes(0, 0, rows, 3).format.font.name = NEW;
    sheet.getRangeByIndexes(0, 1, rows, 1).format.font.name = OLD;
    await context.sync();
  });
  return made;
}

/** Gives a cell letters of two fonts, as only a person can. */
function writeInTwoFonts({ host }: Bench, address: string, text: string): void {
  const cell = host.book.sheets[0]?.inner.getCell(address);
  if (cell === undefined) throw new Error("There is no such cell.");
  const runs = [text.slice(0, 2), text.slice(2)];
  cell.value = { richText: runs.map((run, index) => ({ text: run, font: { name: index === 0 ? OLD : NEW } })) };
}

async function fontOf({ run }: Bench, address: string): Promise<unknown> {
  return run(async (context) => {
    const { font } = context.workbook.worksheets.getFirst().getRange(address).format;
    font.load("name");
    await context.sync();
    return font.name;
  });
}

describe("the fonts of a sheet", () => {
  it("are not asked for where nothing may be in an old encoding", async () => {
    const made = await bench(sample("phu-luc-645.xlsx"));
    made.host.resetStatistics();
    const [grid] = await made.workbook.read([APPENDIX]);
    expect(grid).not.toHaveProperty("fonts");
    expect(made.host.statistics.requests).toBeLessThanOrEqual(4);
  });

  it("come with the text that may be, in the shape of the grid; a cell of two fonts has none", async () => {
    const made = await legacySheet(5);
    writeInTwoFonts(made, "B3", "Lµm viÖc 3");
    const [grid] = await made.workbook.read(["Sheet1"]);
    expect(grid?.fonts).toEqual([
      [null, OLD, NEW],
      [null, OLD, NEW],
      [null, null, NEW],
      [null, OLD, NEW],
      [null, OLD, NEW],
    ]);
    expect(grid?.values[2]?.[1]).toBe("Lµm viÖc 3");
  });

  it("take no more requests for long sheets of one font, and few for those of several", async () => {
    const requests = async (made: Bench): Promise<number> => {
      made.host.resetStatistics();
      await made.workbook.read(["Sheet1"]);
      expect(made.host.statistics.largestResponse).toBeLessThan(5_000_000);
      return made.host.statistics.requests;
    };
    const plain = await requests(await legacySheet(20_000, "Làm việc"));
    const long = await legacySheet(20_000);
    expect(await requests(long)).toBeLessThanOrEqual(plain + 3);
    await long.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1:C20000").format.font.name = OLD;
      await context.sync();
    });
    expect(await requests(long)).toBe(plain + 1);
  }, 60_000);
});

describe("a cell that is set with a font", () => {
  const plan = (...cells: readonly CellChange[]) => planOf({ kind: "set-cells", sheet: "Sheet1", cells, what: WHAT });
  const change = (row: number): CellChange => {
    return { row, column: 2, before: `Lµm viÖc ${row}`, after: `Làm việc ${row}`, font: NEW };
  };
  const kept = (journal: Journal): Journal => journalSchema.parse(JSON.parse(JSON.stringify(journal)));

  it("is shown in it, and undo puts text and font back", async () => {
    const made = await legacySheet(5);
    const before = bookState(made.host);
    const journal = await made.workbook.apply(plan(change(1), change(2), change(4)));
    expect([await fontOf(made, "B1"), await fontOf(made, "B2"), await fontOf(made, "B3")]).toEqual([NEW, NEW, OLD]);
    expect(journal.entries[0]).toMatchObject({
      cells: [
        { row: 1, before: { input: "'Lµm viÖc 1", font: OLD }, after: { input: "'Làm việc 1", font: NEW } },
        { row: 2, before: { font: OLD }, after: { font: NEW } },
        { row: 4, before: { font: OLD }, after: { font: NEW } },
      ],
    });
    expect((await made.workbook.undo(kept(journal))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("keeps the font that somebody chose since, and follows its row", async () => {
    const made = await legacySheet(5);
    const journal = await made.workbook.apply(plan(change(1), change(2)));
    await made.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").format.font.name = "Arial";
      await context.sync();
    });
    made.host.user.insertRows("Sheet1", 2, 1);
    expect((await made.workbook.undo(kept(journal))).restored).toBe(2);
    expect([await fontOf(made, "B1"), await fontOf(made, "B3")]).toEqual(["Arial", OLD]);
  });

  it("has one font afterwards where its letters had two; the journal does not pretend to know them", async () => {
    const made = await legacySheet(3);
    writeInTwoFonts(made, "B3", "Lµm viÖc 3");
    const journal = await made.workbook.apply(plan(change(3)));
    expect(await fontOf(made, "B3")).toBe(NEW);
    const [entry] = journal.entries;
    expect(entry?.kind === "cells-set" && entry.cells[0]?.before).toEqual({
      input: "'Lµm viÖc 3",
      numberFormat: "General",
    });
    expect((await made.workbook.undo(journal)).restored).toBe(1);
  });

  it("asks about no font where none is set", async () => {
    const made = await legacySheet(3);
    const { font: _, ...plain } = change(1);
    const requests = async (cell: CellChange): Promise<number> => {
      made.host.resetStatistics();
      const journal = await made.workbook.apply(plan(cell));
      const { requests: count } = made.host.statistics;
      await made.workbook.undo(journal);
      return count;
    };
    expect(await requests(change(1))).toBeLessThanOrEqual((await requests(plain)) + 2);
    expect(await fontOf(made, "B1")).toBe(OLD);
  });

  it("leaves text and font as they were where a request fails on the way", async () => {
    for (const failing of [5, 6, 7, 8, 9]) {
      let count = -Infinity;
      const refusal = { code: "ServiceNotAvailable", message: "no" };
      const made = await bench(null, { fault: { request: () => (count++ === failing ? refusal : null) } });
      await made.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B1").values = [["Lµm viÖc 1"]];
        sheet.getRange("B1").format.font.name = OLD;
        await context.sync();
      });
      const before = bookState(made.host);
      count = 0;
      const failed = await made.workbook.apply(plan(change(1))).then(
        () => false,
        () => true,
      );
      if (failed) expect([failing, bookState(made.host)]).toEqual([failing, before]);
      else expect([failing, await fontOf(made, "B1")]).toEqual([failing, NEW]);
    }
  });
});
