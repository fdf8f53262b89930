import { dateFormatKind, fromSerial, toSerial } from "../../../src/domain/calendar/excel-serial";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";

describe("serials", () => {
  it.each<[number, PlainDate]>([
    [45383, "2024-04-01"],
    [45473, "2024-06-30"],
    [61, "1900-03-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(fromSerial(serial)).toBe(date);
    expect(toSerial(date)).toBe(serial);
  });

  it.each<[number, PlainDate | null]>([
    [45473.75, "2024-06-30"],
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, null],
    [0.5, null],
    [0, null],
    [-1, null],
    [2_958_466, null],
    [NaN, null],
    [Infinity, null],
  ])("%d is %s", (serial, date) => {
    expect(fromSerial(serial)).toBe(date);
  });
});

describe("number formats", () => {
  it.each([
    ["dd/mm/yyyy", "day"],
    ["m/d/yyyy", "day"],
    ["d-mmm", "day"],
    ["[$-42A]dd mmmm yyyy;@", "day"],
    ["[$-F800]dddd, mmmm dd, yyyy", "day"],
    ["dd/mm/yyyy hh:mm:ss.000", "day"],
    ["DD/MM/YYYY h:mm AM/PM", "day"],
    ["mmm-yy", "month"],
    ["mm/yyyy", "month"],
    ['"Tháng "m/yyyy', "month"],
    ["\\T\\h\\á\\n\\g m/yyyy", "month"],
    ["[Red]mmm-yy;@", "month"],
    ["yyyy", "year"],
    ['"Năm "yyyy', "year"],
    ["General", null],
    ["@", null],
    ["0", null],
    ["0.00E+00", null],
    ["#,##0", null],
    ['#,##0 "đồng/năm"', null],
    ["h:mm", null],
    ["h:mm AM/PM", null],
    ["[h]:mm:ss", null],
    ["[mm]:ss", null],
    ["mm:ss.0", null],
    ['"Tháng dm"', null],
    ["", null],
  ])("%s shows %s", (format, kind) => {
    expect(dateFormatKind(format)).toBe(kind);
  });
});
