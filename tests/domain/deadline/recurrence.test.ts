import { ALL_MONTHS, dayOfMonths, periodEnds, weekdaysOf } from "../../../src/domain/deadline/recurrence";

describe("periodEnds", () => {
  it.each([
    [12, ["2024-12-31"]],
    [6, ["2024-06-30", "2024-12-31"]],
    [3, ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]],
  ] as const)("every %d months", (months, ends) => {
    expect(periodEnds(2024, months)).toEqual(ends);
  });

  it("has the leap day", () => {
    expect(periodEnds(2024, 1)[1]).toBe("2024-02-29");
    expect(periodEnds(2025, 1)[1]).toBe("2025-02-28");
  });
});

describe("weekdaysOf", () => {
  it.each([
    [2024, 5, 52, "2024-01-05", "2024-12-27"],
    [2024, 1, 53, "2024-01-01", "2024-12-30"],
    [2024, 7, 52, "2024-01-07", "2024-12-29"],
  ])("of %d, weekday %d", (year, number, count, first, last) => {
    const days = weekdaysOf(year, number);
    expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last]);
  });
});

describe("dayOfMonths", () => {
  it("takes the last day of shorter months", () => {
    expect(dayOfMonths(2025, ALL_MONTHS, 31).slice(0, 4)).toEqual([
      "2025-01-31",
      "2025-02-28",
      "2025-03-31",
      "2025-04-30",
    ]);
  });
});
