import { completionRate, doneWithoutDate, overdueRate } from "../../../src/taskpane/track/sums";
import type { Figures } from "../../../src/taskpane/view/view";

const FIGURES: Figures = {
  total: 14,
  done: 4,
  doneInTime: 2,
  doneLate: 1,
  open: 10,
  inTime: 6,
  overdue: 4,
  unrecorded: 1,
  dueSoon: 0,
  noDeadline: 2,
  stopped: 1,
  unassigned: 2,
  assignments: 18,
};

describe("sums of the 2×2", () => {
  it("tells those completed at an unknown time apart", () => expect(doneWithoutDate(FIGURES)).toBe(1));

  it("counts completed ones of all", () => expect(completionRate(FIGURES)).toEqual({ part: 4, whole: 14 }));

  it("counts overdue ones of those completed or overdue", () =>
    expect(overdueRate(FIGURES)).toEqual({ part: 4, whole: 8 }));
});
