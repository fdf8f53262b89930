import { readFileSync } from "node:fs";
import path from "node:path";
import { daysOffOf, lastWorkingDayBefore, nextWorkingDay } from "../../../src/domain/calendar/days-off";
import { HOLIDAYS_VN } from "../../../src/domain/calendar/holidays-vn";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";

const daysOff = daysOffOf(HOLIDAYS_VN);

describe("the holiday table", () => {
  it("is in order, each day once", () => {
    const dates = HOLIDAYS_VN.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it("covers four years", () => {
    expect([...new Set(HOLIDAYS_VN.map(({ date }) => date.slice(0, 4)))]).toEqual(["2024", "2025", "2026", "2027"]);
  });

  it("is written in composed Vietnamese", () => {
    const file = readFileSync(path.join(__dirname, "../../../src/domain/calendar/holidays-vn.ts"), "utf8");
    expect(file).toBe(file.normalize("NFC"));
  });
});

describe("days off", () => {
  it.each<[PlainDate, boolean, string | null]>([
    ["2024-04-29", true, "Hoán đổi sang thứ Bảy 04/5/2024"],
    ["2024-04-30", true, "Ngày Chiến thắng"],
    ["2024-05-04", false, null],
    ["2024-06-29", true, null],
    ["2024-06-30", true, null],
    ["2024-07-01", false, null],
    ["2024-02-10", true, "Mùng 1 Tết"],
    ["2026-11-24", false, null],
    ["2028-04-30", true, "Ngày Chiến thắng"],
    ["2028-09-02", true, "Quốc khánh"],
    ["2028-09-05", false, null],
  ])("%s", (date, off, name) => {
    expect(daysOff.isDayOff(date)).toBe(off);
    expect(daysOff.holidayName(date)).toBe(name);
  });

  it.each<[PlainDate, boolean]>([
    ["2024-04-30", false],
    ["2024-05-04", false],
    ["2027-02-10", true],
    ["2027-01-01", true],
    ["2027-06-27", false],
    ["2028-06-30", true],
  ])("%s uncertain: %s", (date, uncertain) => {
    expect(daysOff.isUncertain?.(date)).toBe(uncertain);
  });

  it("counts a pending holiday once it is confirmed", () => {
    const confirmed = HOLIDAYS_VN.map((row) =>
      row.status === "pending" ? { ...row, status: "official" as const } : row,
    );
    expect(daysOffOf(confirmed).isDayOff("2026-11-24")).toBe(true);
  });
});

describe("working days", () => {
  it.each<[PlainDate, PlainDate]>([
    ["2024-04-30", "2024-05-02"],
    ["2024-05-04", "2024-05-04"],
    ["2024-06-30", "2024-07-01"],
    ["2024-07-01", "2024-07-01"],
    ["2024-02-08", "2024-02-15"],
    ["2028-12-31", "2029-01-02"],
  ])("the next from %s is %s", (date, next) => {
    expect(nextWorkingDay(date, daysOff)).toBe(next);
  });

  it.each<[PlainDate, PlainDate]>([
    ["2025-01-29", "2025-01-24"],
    ["2024-07-01", "2024-06-28"],
    ["2024-05-05", "2024-05-04"],
  ])("the last before %s is %s", (date, last) => {
    expect(lastWorkingDayBefore(date, daysOff)).toBe(last);
  });

  it("gives up on a table that closes every day", () => {
    expect(() => nextWorkingDay("2024-01-01", { isDayOff: () => true, holidayName: () => null })).toThrow(RangeError);
  });
});
