import { cellAddress } from "../../../src/domain/address";
import { HOLIDAYS_VN } from "../../../src/domain/calendar/holidays-vn";
import type { CellValue, Grid } from "../../../src/domain/grid";
import { holidaysSheet } from "../../../src/domain/sheets/holidays-sheet";
import { readHolidaysSheet } from "../../../src/domain/sheets/read-holidays-sheet";
import { readBack } from "./support/seed-sheets";

const grid = (locale: "vi" | "en" = "vi", typed: Readonly<Record<string, CellValue>> = {}): Grid =>
  readBack(holidaysSheet(HOLIDAYS_VN, "Ngày nghỉ", locale), typed);
const read = (sheet: Grid) => readHolidaysSheet(sheet, HOLIDAYS_VN);
const spare = 4 + HOLIDAYS_VN.length;

describe("the sheet of days off", () => {
  it.each(["vi", "en"] as const)("reads back as what it was made of (%s)", (locale) => {
    expect(read(grid(locale))).toEqual({ holidays: HOLIDAYS_VN, problems: [] });
  });

  it.each<[CellValue, string]>([
    [48000, "2031-06-01"],
    ["1/6/2031", "2031-06-01"],
    ["ngày 01 tháng 6 năm 2031", "2031-06-01"],
  ])("takes a day that was added as %s", (value, date) => {
    const { holidays, problems } = read(grid("vi", { [cellAddress(spare, 1)]: value }));
    expect(problems).toEqual([]);
    expect(holidays.at(-1)).toEqual({ date, working: false, name: "", status: "official" });
  });

  it.each<[number, number, CellValue, string]>([
    [4, 1, "tháng 5", "Ô A4: “tháng 5” không phải một ngày dạng dd/mm/yyyy."],
    [4, 1, null, "Ô A4: “” không phải một ngày dạng dd/mm/yyyy."],
    [4, 2, "Học bù", "Ô B4: “Học bù” không phải “Nghỉ” hay “Làm bù”."],
    [4, 4, "chắc là", "Ô D4: chưa hiểu căn cứ “chắc là”."],
    [5, 1, 45292, "Ô A5: ngày 01/01/2024 đã có ở dòng trên."],
  ])("tells of row %i, column %i, %s, and leaves only that row out", (row, column, value, sentence) => {
    const { holidays, problems } = read(grid("vi", { [cellAddress(row, column)]: value }));
    expect(problems.map(({ vi }) => vi)).toEqual([sentence]);
    expect(holidays).toHaveLength(HOLIDAYS_VN.length - 1);
  });

  it("understands the words in the other language, and moved rows", () => {
    const sheet = grid("en");
    expect(read({ ...sheet, top: 9, left: 3 }).holidays).toEqual(HOLIDAYS_VN);
    expect(read(grid("en", { B4: "làm bù" })).holidays[0]?.working).toBe(true);
  });
});
