import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import type { Grid } from "../../../src/domain/grid";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { NO_SETTINGS_INPUTS, readSettingsInputs } from "../../../src/domain/sheets/settings-inputs";
import { settingsSheet, type SettingsSource } from "../../../src/domain/sheets/settings-sheet";
import type { SheetModel } from "../../../src/domain/sheets/sheet-model";
import { makeTask } from "../../support/make-appendix";
import { readBack, textsOfRow } from "./support/seed-sheets";

const source: SettingsSource = {
  asOf: null,
  settings: DEFAULT_SETTINGS,
  inputs: NO_SETTINGS_INPUTS,
  tasks: [],
  locale: "vi",
};
const sheetOf = (more: Partial<SettingsSource> = {}) => settingsSheet({ ...source, ...more }, "Thiết lập");
const again = (typed: Grid, more: Partial<SettingsSource> = {}) =>
  sheetOf({ inputs: readSettingsInputs(typed), ...more });
const wordsOf = ({ region }: SheetModel) =>
  region.cells.slice(7, -1).map((row) => [row[0]?.value ?? null, row[1]?.value ?? null, row[0]?.style]);

describe("the settings sheet", () => {
  const model = sheetOf();

  it("asks for no day, so that today counts, unless a day was asked for", () => {
    expect(model.region.cells[2]?.[1]?.value).toBeNull();
    const asked: PlainDate = "2024-07-02";
    expect(sheetOf({ asOf: asked }).region.cells[2]?.[1]?.value).toBe(toSerial(asked));
    expect(textsOfRow(model, 4)[1]).toBe("=IF(ISNUMBER(B3),INT(B3),TODAY())");
    expect(model.region.cells[4]?.[1]?.value).toBe(7);
  });

  it("lists the five official words first, then others with their codes, then six rows to fill", () => {
    const words = wordsOf(model);
    expect(words.slice(0, 6)).toEqual([
      ["Chưa thực hiện", 1, "labelBold"],
      ["Đang thực hiện", 1, "labelBold"],
      ["Đã hoàn thành", 2, "labelBold"],
      ["Dừng thực hiện", 3, "labelBold"],
      ["Chuyển kỳ sau", 4, "labelBold"],
      ["Chưa triển khai", 1, "label"],
    ]);
    expect(words.slice(-6)).toEqual(Array.from({ length: 6 }, () => [null, null, "wordToFill"]));
    expect(words.every(([word, code]) => word === null || [1, 2, 3, 4].includes(Number(code)))).toBe(true);
  });

  it("names its cells for the formulas, spare rows included", () => {
    expect(Object.fromEntries(model.names.map(({ name, refersTo }) => [name, refersTo]))).toEqual({
      PL_NgayChotNhap: "='Thiết lập'!$B$3",
      PL_NgayChot: "='Thiết lập'!$B$4",
      PL_SapHan: "='Thiết lập'!$B$5",
      PL_TinhTrang: "='Thiết lập'!$A$8:$A$12",
      PL_TuTinhTrang: "='Thiết lập'!$A$8:$A$45",
      PL_MaTinhTrang: "='Thiết lập'!$B$8:$B$45",
    });
    expect(settingsSheet(source, "Sheet's").names[0]?.refersTo).toBe("='Sheet''s'!$B$3");
  });

  it("adds what is written in this appendix and understood, as the formula will compare it", () => {
    const statuses = [
      "Hoàn thành 100%",
      "đang thực hiện",
      "Đã trình",
      "  Đang   tham mưu ",
      "Đã xong.".normalize("NFD"),
    ];
    const tasks = statuses.map((status, at) => makeTask({ key: `I.${String(at + 1)}`, status }));
    const understood = tasks.filter(({ status }) => status.code !== "unknown").length;
    const met = wordsOf(sheetOf({ tasks })).filter(
      ([word, , style]) => style === "label" && !wordsOf(model).some(([known]) => known === word),
    );
    expect(met).toContainEqual(["Đang tham mưu", 1, "label"]);
    expect(met.map(([word]) => word)).not.toContain("Đã trình");
    expect(met.map(([word]) => word)).not.toContain("đang thực hiện");
    expect(met.length).toBe(understood - 1);
  });

  it("lists a known word once more in the decomposed letters of the cell, with its code, and no more in later runs", () => {
    const typed = "Đang thực hiện".normalize("NFD");
    const tasks = [makeTask({ key: "I.1", status: typed }), makeTask({ key: "I.2", status: typed.toUpperCase() })];
    const first = sheetOf({ tasks });
    const twins = (sheet: SheetModel) =>
      wordsOf(sheet).filter(([word]) => typeof word === "string" && word.normalize("NFC") === "Đang thực hiện");
    expect(twins(first)).toEqual([
      ["Đang thực hiện", 1, "labelBold"],
      [typed, 1, "label"],
    ]);
    expect(again(readBack(first), { tasks })).toEqual(first);
  });

  it("gives a word in decomposed letters the code that an official gave the same word", () => {
    const tasks = [makeTask({ key: "I.1", status: "đã trình".normalize("NFD") })];
    const inputs = { ...NO_SETTINGS_INPUTS, words: [{ word: "Đã trình", code: 2 }] };
    const words = wordsOf(sheetOf({ tasks, inputs }));
    expect(words).toContainEqual(["đã trình".normalize("NFD"), 2, "label"]);
    expect(words).toContainEqual(["Đã trình", 2, "wordToFill"]);
  });

  it("lists English words first in English, and understands the Vietnamese ones too", () => {
    const words = wordsOf(sheetOf({ locale: "en" }));
    expect(words.slice(0, 5).map(([word]) => word)).toEqual([
      "Not started",
      "In progress",
      "Completed",
      "Stopped",
      "Carried over",
    ]);
    expect(words).toContainEqual(["Đã hoàn thành", 2, "label"]);
  });
});

describe("what officials typed on it", () => {
  const first = sheetOf();
  const day = toSerial("2024-06-24");

  it("is read and carried over", () => {
    const typed = readBack(first, { B3: day, B5: 15, A40: "Đã ký", B40: 2, A41: "Chờ họp", B41: "?" });
    expect(readSettingsInputs(typed)).toEqual({
      asOfTyped: day,
      asOf: "2024-06-24",
      dueSoonTyped: 15,
      dueSoonDays: 15,
      words: [
        { word: "Đã ký", code: 2 },
        { word: "Chờ họp", code: "?" },
      ],
    });
    const second = again(typed);
    expect([second.region.cells[2]?.[1]?.value, second.region.cells[4]?.[1]?.value]).toEqual([day, 15]);
    expect(wordsOf(second).slice(32, 34)).toEqual([
      ["Đã ký", 2, "wordToFill"],
      ["Chờ họp", "?", "wordToFill"],
    ]);
    expect(wordsOf(second)).toHaveLength(wordsOf(first).length + 2);
    expect(second.names.find(({ name }) => name === "PL_TuTinhTrang")?.refersTo).toBe("='Thiết lập'!$A$8:$A$47");
  });

  it("gives way to a day that is asked for now", () => {
    const second = again(readBack(first, { B3: day }), { asOf: "2024-07-02" });
    expect(second.region.cells[2]?.[1]?.value).toBe(toSerial("2024-07-02"));
  });

  it("is kept as typed where it is no date and no number of days, and counts as none", () => {
    const typed = readBack(first, { B3: "hôm nay", B5: "một tuần" });
    expect(readSettingsInputs(typed)).toMatchObject({ asOf: null, dueSoonDays: null });
    const second = again(typed);
    expect([second.region.cells[2]?.[1]?.value, second.region.cells[4]?.[1]?.value]).toEqual(["hôm nay", "một tuần"]);
  });

  it("keeps another code given to a word of ours", () => {
    const typed = readBack(first, { B28: 4 });
    expect(readSettingsInputs(typed).words).toEqual([{ word: "Xin gia hạn", code: 4 }]);
    expect(wordsOf(again(typed))[20]).toEqual(["Xin gia hạn", 4, "label"]);
  });

  it("is nothing on a sheet that nobody touched, in either language", () => {
    expect(again(readBack(first))).toEqual(first);
    expect(readSettingsInputs(readBack(sheetOf({ locale: "en" }))).words).toEqual([]);
    expect(readSettingsInputs(null)).toEqual(NO_SETTINGS_INPUTS);
  });
});
