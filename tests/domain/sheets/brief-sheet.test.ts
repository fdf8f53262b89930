import { briefSheet } from "../../../src/domain/sheets/brief-sheet";
import { parseArea } from "../../../src/domain/address";
import type { CellValue, Grid } from "../../../src/domain/grid";
import {
  isFormula,
  linesOf,
  readBack,
  readSeed,
  rowWith,
  seedGrid,
  sheetContext,
  textsOfRow,
} from "./support/seed-sheets";

/** Status and completion date beside the tasks of the seed, by sheet row, under headings that the program knows. */
const HEADINGS: readonly CellValue[] = ["Tình trạng", "Ngày hoàn thành"];
const seed = (more: Readonly<Record<number, readonly CellValue[]>> = {}) =>
  readSeed(seedGrid(Object.keys(more).length === 0 ? {} : { 5: HEADINGS, ...more }));
const sheetOf = (appendix = seed(), locale: "vi" | "en" = "vi") =>
  briefSheet(sheetContext(appendix, "2024-07-02", { locale }), null, 7);

/** A sheet with so many more empty rows and columns, and what was typed into its cells. */
function withRoom(sheet: Grid, more: number, typed: Readonly<Record<string, CellValue>>): Grid {
  const width = (sheet.values[0]?.length ?? 0) + more;
  const table = <Value>(empty: Value, rows: readonly (readonly Value[])[]): Value[][] =>
    [...rows, ...Array.from({ length: more }, (): readonly Value[] => [])].map((row) =>
      Array.from({ length: width }, (_, at) => row[at] ?? empty),
    );
  const values = table<CellValue>(null, sheet.values);
  for (const [address, value] of Object.entries(typed)) {
    const { top, left } = parseArea(address) ?? { top: 0, left: 0 };
    values[top - 1]?.splice(left - 1, 1, value);
  }
  const [numberFormats, formulas] = [table("General", sheet.numberFormats), table<string | null>(null, sheet.formulas)];
  return { ...sheet, values, numberFormats, formulas };
}

describe("the meeting brief", () => {
  const nothing = sheetOf();

  it("stands on one page across", () => {
    expect(nothing.print).toMatchObject({ orientation: "landscape", pagesTall: 1 });
    expect(nothing.print?.area).toMatch(/^A1:U\d+$/u);
    expect(nothing.id).toBe("brief");
  });

  it("accuses nobody while nothing is recorded: no rate, no ▲, and the list says so", () => {
    const lines = linesOf(nothing);
    expect(lines.some((line) => line.includes("1. Nhiệm vụ đã qua hạn, chưa ghi rõ tình trạng (04)"))).toBe(true);
    expect(textsOfRow(nothing, 8)).toEqual(expect.arrayContaining(["14", "0", "-"]));
    expect(nothing.region.cells.flat().filter((cell) => cell && isFormula(cell.value))).toEqual([]);
    expect(nothing.region.cells.flat().some((cell) => cell?.style === "overdue")).toBe(false);
    expect(lines.join("\n")).toContain("Chưa ghi tình trạng nhiệm vụ nào, nên chưa có tỷ lệ.");
  });

  it("lists past-due tasks by days, with phrase, day that counts, and a link to the row", () => {
    const row = rowWith(nothing, 1, "II.1");
    expect(textsOfRow(nothing, row).filter((text) => text !== "")).toEqual([
      "II.1",
      expect.stringContaining("Hoàn thành xét công nhận"),
      "Sở NN&PTNT",
      "Tháng 4/2024\n(02/05/2024*)",
      "61",
    ]);
    expect(nothing.region.cells[row - 1]?.[0]?.link?.sheet).toBe(seed().sheet);
  });

  it("says when the next date is where nothing is due soon, and names the tasks without a lead", () => {
    const text = linesOf(nothing).join("\n");
    expect(text).toContain(
      "Từ 02/07/2024 đến 09/07/2024 không có nhiệm vụ đến hạn. Hạn gần nhất tiếp theo: 31/12/2024",
    );
    const row = rowWith(nothing, 9, "3. Nhiệm vụ chưa rõ cơ quan đầu mối (02)");
    expect([row + 2, row + 3].map((at) => textsOfRow(nothing, at)[8])).toEqual(["I.5", "I.7"]);
  });

  it("counts months by lead and gives each task its sign", () => {
    const row = rowWith(nothing, 2, "Sở NN&PTNT");
    const texts = textsOfRow(nothing, row);
    expect(texts.slice(2, 6)).toEqual(["9", "0", "5", "4"]);
    expect(texts[6 + 3]).toBe("1");
    expect(texts[18]).toBe("◇◇◇◇  ○○○○○");
  });

  it("adds up over every lead: months and what lies outside them", () => {
    const first = rowWith(nothing, 2, "Cơ quan chủ trì") + 2;
    const totals = Array.from({ length: 10 }, (_, at) => Number(textsOfRow(nothing, first + at)[2] ?? 0));
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(18);
  });

  it("calls overdue what is recorded as open, and gives the rates with their denominators", () => {
    const plain = seed();
    const rowOf = (key: string): number => plain.tasks.find((task) => task.key === key)?.rows[0] ?? 0;
    const recorded = seed({ [rowOf("II.1")]: ["Đang thực hiện"], [rowOf("I.6")]: ["Đã hoàn thành", "30/6/2024"] });
    const model = sheetOf(recorded);
    expect(linesOf(model).join("\n")).toContain("1. Nhiệm vụ quá hạn (03, trong đó chưa ghi rõ tình trạng: 02)");
    const cells = model.region.cells[rowWith(model, 1, "II.1") - 1] ?? [];
    expect(cells[15]?.style).toBe("overdue");
    expect(model.region.cells[7]?.[18]?.value).toEqual({ formula: '=IF(A8=0,"-",C8/(A8))' });
    expect(model.region.cells[7]?.[20]?.value).toEqual({ formula: '=IF(C8+P8=0,"-",P8/(C8+P8))' });
    expect(
      textsOfRow(model, 8)
        .slice(0, 16)
        .filter((text) => text !== ""),
    ).toEqual(["14", "1", "1", "0", "13", "10", "3"]);
  });

  it.each(["vi", "en"] as const)("keeps the reasons that officials wrote, by task (%s)", (locale) => {
    const model = sheetOf(seed(), locale);
    const row = rowWith(model, 1, "II.1");
    const typed = readBack(model, { [`S${String(row)}`]: "Đang trình UBND tỉnh", A2: "VĂN PHÒNG A" });
    const again = briefSheet(sheetContext(seed(), "2024-08-01", { locale: "vi" }), typed, 7);
    expect(textsOfRow(again, rowWith(again, 1, "II.1"))[18]).toBe("Đang trình UBND tỉnh");
    expect(textsOfRow(again, 2)[0]).toBe("VĂN PHÒNG A");
  });

  it("loses no reason whose task is listed no more, nor what was written below or beside, however often it is built", () => {
    const model = sheetOf();
    const row = rowWith(model, 1, "II.1");
    const end = model.region.cells.length + 2;
    const typed = withRoom(readBack(model), 3, {
      [`S${row}`]: "Chờ trung ương",
      [`B${end}`]: "Họp lại ngày 15/7",
      X9: "Hỏi Sở Tài chính",
    });
    const plain = seed();
    const taskRow = plain.tasks.find((task) => task.key === "II.1")?.rows[0] ?? 0;
    const done = sheetContext(seed({ [taskRow]: ["Đã hoàn thành", "29/4/2024"] }), "2024-07-02");
    const once = briefSheet(done, typed, 7);
    const twice = briefSheet(done, readBack(once), 7);
    for (const next of [once, twice]) {
      const kept = linesOf(next).filter((line) => line.startsWith("Nội dung đã ghi ở lần trước:"));
      expect(kept).toHaveLength(3);
      for (const words of ["Chờ trung ương", "Họp lại ngày 15/7", "Hỏi Sở Tài chính"]) {
        expect(kept.filter((line) => line.includes(words))).toHaveLength(1);
      }
    }
  });
});
