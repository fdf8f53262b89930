import { withReading, withSettings } from "../../src/actions/change-memory";
import { keepMemory } from "../../src/actions/keep-memory";
import { NO_MEMORY } from "../../src/actions/memory";
import { addAppendix, bookOf, HEADINGS, ROWS } from "../support/appendix-book";
import { deskOn } from "./check-here";

const SWAPPED = ["TT", "Nội dung", "Cơ quan phối hợp", "Cơ quan chủ trì", ...HEADINGS.slice(4)];

/** Two sheets with the same tasks; on the second lead and coordinators change places. */
async function twoSheets() {
  return deskOn(
    await bookOf((book) => {
      addAppendix(book, "Một");
      addAppendix(book, "Hai", ROWS, SWAPPED);
    }),
  );
}

describe("what the workbook remembers", () => {
  it("holds where the caller says nothing, and gives way where the caller does", async () => {
    const desk = await twoSheets();
    await expect(desk.check()).rejects.toMatchObject({ code: "several-appendices" });
    await keepMemory(
      desk.workbook,
      withReading(NO_MEMORY, { sheet: "Hai".normalize("NFD"), columns: { lead: 3, coordinators: 4 } }),
    );
    const remembered = await desk.check();
    expect([remembered.grid.sheet, remembered.appendix.columns.lead]).toEqual(["Hai", 3]);
    expect((await desk.check({ sheet: "Một" })).appendix.columns.lead).toBe(3);
    // The sheet that was named is the remembered one: how it is read is remembered too, unless that is said as well.
    expect((await desk.check({ sheet: "Hai" })).appendix.columns.lead).toBe(3);
    expect((await desk.check({ sheet: "Hai", columns: {} })).appendix.columns.lead).toBe(4);
  });

  it("gives the settings that the settings sheet does not show", async () => {
    const desk = await twoSheets();
    const settings = { dueSoonDays: 45, beforeIncludesDay: true, rollToWorkingDay: false };
    await keepMemory(desk.workbook, withSettings(NO_MEMORY, settings));
    expect((await desk.check({ sheet: "Một" })).settings).toEqual(settings);
    await desk.carryOut({ kind: "track" }, { sheet: "Một" });
    await desk.carryOut({ kind: "settings", settings: { ...settings, dueSoonDays: 5 } }, { sheet: "Một" });
    expect((await desk.check({ sheet: "Một" })).settings).toEqual({ ...settings, dueSoonDays: 5 });
  });
});
