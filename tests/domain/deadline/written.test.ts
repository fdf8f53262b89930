import {
  resolve,
  resolveList,
  resolveRange,
  writtenAny,
  writtenDay,
  writtenMonth,
} from "../../../src/domain/deadline/written";
import { CONTEXT, NO_CONTEXT } from "./form-table";

describe("resolve", () => {
  it.each([
    ["quý ii/2024", "2024-04-01", "2024-06-30", []],
    ["quý ii", "2024-04-01", "2024-06-30", ["year"]],
    ["tháng mười một năm 2025", "2025-11-01", "2025-11-30", []],
    ["06/2024", "2024-06-01", "2024-06-30", []],
    ["năm 2026", "2026-01-01", "2026-12-31", []],
    ["15/6", "2024-06-15", "2024-06-15", ["year"]],
    ["2024-06-15", "2024-06-15", "2024-06-15", []],
    ["29/2", "2024-02-29", "2024-02-29", ["year"]],
  ])("%s", (text, start, end, assumed) => {
    expect(resolve(writtenAny(text), CONTEXT)).toEqual({ kind: "span", start, end, assumed });
  });

  it("knows an impossible day without a year", () => {
    expect(resolve(writtenDay("31/4"), NO_CONTEXT)).toEqual({ kind: "invalid" });
    expect(resolve(writtenDay("29/2"), NO_CONTEXT)).toEqual({ kind: "unreadable" });
    expect(resolve(writtenDay("29/2"), { ...CONTEXT, programmeYear: 2025 })).toEqual({ kind: "invalid" });
  });
});

describe("years lent by a neighbour", () => {
  it("are not assumed", () => {
    expect(resolveRange(writtenMonth("tháng 6"), writtenMonth("9/2025"), CONTEXT)).toEqual({
      kind: "span",
      start: "2025-06-01",
      end: "2025-09-30",
      assumed: [],
    });
  });

  it.each([
    ["tháng 9/2024", "tháng 6/2024", "invalid"],
    ["tháng 9", "tháng 6/2024", "unreadable"],
    ["tháng 13", "tháng 6/2024", "invalid"],
  ])("%s to %s is %s", (from, to, kind) => {
    expect(resolveRange(writtenMonth(from), writtenMonth(to), CONTEXT)).toEqual({ kind });
  });

  it("lists out of order are left to a person", () => {
    expect(resolveList(["tháng 9/2024", "tháng 6/2024"].map(writtenMonth), CONTEXT)).toEqual({ kind: "unreadable" });
  });
});
