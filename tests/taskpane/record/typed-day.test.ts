import { dayAsTyped, typedDay } from "../../../src/taskpane/record/typed-day";

const AS_OF = "2024-07-02";

describe("a day as it is typed", () => {
  it.each([
    ["29/4/2024", "2024-04-29"],
    [" 02/07/2024 ", "2024-07-02"],
    ["3.4.2024", "2024-04-03"],
    ["1-12-2025", "2025-12-01"],
  ])("%s is a day, day first", (text, date) => expect(typedDay(text, AS_OF)).toEqual({ kind: "day", date }));

  it.each([
    ["29/4", "2024-04-29"],
    ["5-6", "2024-06-05"],
    ["3.4.", "2024-04-03"],
  ])("%s lacks its year: it is never supplied, only shown as an example", (text, candidate) =>
    expect(typedDay(text, AS_OF)).toEqual({ kind: "no-year", candidate }),
  );

  it.each(["31/6/2024", "30/2", "29/4/24", "tháng 4", "4/2024", "giữa tháng 5", "45411"])("%s is asked back", (text) =>
    expect(typedDay(text, AS_OF)).toEqual({ kind: "unreadable" }),
  );

  it.each(["", "  "])("“%s” is no day at all", (text) => expect(typedDay(text, AS_OF)).toEqual({ kind: "none" }));

  it("reads back what it writes", () => {
    expect(dayAsTyped("2024-04-09")).toBe("9/4/2024");
    expect(typedDay(dayAsTyped("2024-04-09"), AS_OF)).toEqual({ kind: "day", date: "2024-04-09" });
  });
});
