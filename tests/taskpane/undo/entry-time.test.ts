import { entryTime, isSameDay } from "../../../src/taskpane/undo/entry-time";

/** Moments by the machine's own clock, whatever its zone. */
const at = (day: number, hour: number, minute: number): number => new Date(2024, 6, day, hour, minute).getTime();

describe("when something was done", () => {
  it("is a time today and a day before", () => {
    expect(entryTime(at(2, 9, 5), at(2, 23, 59), "vi")).toBe("09:05");
    expect(entryTime(at(1, 23, 59), at(2, 0, 1), "vi")).toBe("01/7/2024");
    expect(entryTime(at(1, 23, 59), at(2, 0, 1), "en")).toBe("1 Jul 2024");
  });

  it("tells two days apart", () => {
    expect(isSameDay(at(2, 0, 0), at(2, 23, 59))).toBe(true);
    expect(isSameDay(at(1, 23, 59), at(2, 0, 0))).toBe(false);
  });
});
