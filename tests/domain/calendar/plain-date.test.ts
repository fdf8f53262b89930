import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  lastOfMonth,
  parseIsoDate,
  partsOf,
  plainDate,
  weekday,
} from "../../../src/domain/calendar/plain-date";

const days = fc.record({
  year: fc.integer({ min: 1, max: 9990 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

describe("plainDate", () => {
  it.each([
    [2024, 6, 30, "2024-06-30"],
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1, 1, 1, "0001-01-01"],
    [2023, 2, 29, null],
    [2100, 2, 29, null],
    [2024, 6, 31, null],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 1, 0, null],
    [0, 1, 1, null],
    [10_000, 1, 1, null],
    [2024, 1.5, 1, null],
    [NaN, 1, 1, null],
    [-2024, 1, 1, null],
  ])("%d-%d-%d is %s", (year, month, day, date) => {
    expect(plainDate(year, month, day)).toBe(date);
  });
});

describe("parseIsoDate", () => {
  it.each([
    ["2024-06-30", "2024-06-30"],
    [" 2024-06-30\n", "2024-06-30"],
    ["2024-06-31", null],
    ["2024-6-30", null],
    ["30/06/2024", null],
    ["2024-06-30T00:00:00", null],
    ["", null],
  ])("%s is %s", (text, date) => {
    expect(parseIsoDate(text)).toBe(date);
  });
});

describe("counting", () => {
  it("agrees with JavaScript's own calendar over 800 years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 292_193 }), fc.integer({ min: -400, max: 400 }), (number, step) => {
        const start = new Date(Date.UTC(1700, 0, 1 + number));
        const end = new Date(start.getTime() + step * 86_400_000);
        const [from, to] = [
          parseIsoDate(start.toISOString().slice(0, 10)),
          parseIsoDate(end.toISOString().slice(0, 10)),
        ];
        if (from === null || to === null) throw new Error("not a day");
        expect(addDays(from, step)).toBe(to);
        expect(daysBetween(from, to)).toBe(step);
        expect(weekday(from)).toBe(((start.getUTCDay() + 6) % 7) + 1);
      }),
    );
  });

  it("gives back the parts it was made of", () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const date = plainDate(year, month, day);
        if (date !== null) expect(partsOf(date)).toEqual({ year, month, day });
      }),
    );
  });

  it("refuses to leave the years 1 to 9999", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
  });

  it.each([
    [2024, 2, "2024-02-29"],
    [2023, 2, "2023-02-28"],
    [2024, 6, "2024-06-30"],
    [2024, 12, "2024-12-31"],
  ])("last of month %d/%d", (year, month, date) => {
    expect(lastOfMonth(year, month)).toBe(date);
  });

  it("has no 13th month", () => {
    expect(() => lastOfMonth(2024, 13)).toThrow(RangeError);
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-27", 6, "2024-09-27"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-03-31", -13, "2023-02-28"],
  ] as const)("%s and %d months", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

it("formats as officials write", () => {
  expect(formatDate("2024-06-30")).toBe("30/06/2024");
});
