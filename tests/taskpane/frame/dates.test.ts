import { percent, shownDate, typedDate } from "../../../src/taskpane/frame/dates";

describe("shownDate", () => {
  it.each([
    ["2024-07-02", "02/7/2024", "2 Jul 2024"],
    ["2024-02-05", "05/02/2024", "5 Feb 2024"],
    ["2024-01-31", "31/01/2024", "31 Jan 2024"],
    ["2025-12-01", "01/12/2025", "1 Dec 2025"],
  ] as const)("%s", (date, vi, en) => {
    expect(shownDate(date, "vi")).toBe(vi);
    expect(shownDate(date, "en")).toBe(en);
  });
});

describe("typedDate", () => {
  it.each([
    ["2/7/2024", "2024-07-02"],
    [" 02/07/2024 ", "2024-07-02"],
    ["02-7-2024", "2024-07-02"],
    ["2.7.2024", "2024-07-02"],
    ["29/2/2024", "2024-02-29"],
  ])("reads %s", (typed, date) => expect(typedDate(typed)).toBe(date));

  it.each(["", "2/7", "2/7/24", "29/2/2023", "31/6/2024", "7/13/2024", "2024-07-02", "hôm nay", "2/7/2024 sáng"])(
    "does not guess at %j",
    (typed) => expect(typedDate(typed)).toBeNull(),
  );
});

describe("percent", () => {
  it("has one decimal and the comma of the language", () => {
    expect(percent(1 / 7, "vi")).toBe("14,3%");
    expect(percent(2 / 3, "en")).toBe("66.7%");
    expect(percent(0, "vi")).toBe("0,0%");
  });
});
