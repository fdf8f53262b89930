import { largestSure } from "../../src/actions/largest-sure";

describe("as many changes as hold together", () => {
  const holdsWithout = (...bad: readonly number[]) => {
    let asked = 0;
    const holds = (items: readonly number[]) => {
      asked += 1;
      return !items.some((item) => bad.includes(item));
    };
    return { holds, asked: () => asked };
  };
  const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

  it("takes all at once where that holds", () => {
    const trial = holdsWithout();
    expect(largestSure(HUNDRED, trial.holds)).toEqual(HUNDRED);
    expect(trial.asked()).toBe(1);
  });

  it("leaves out what does not hold, in few trials", () => {
    const trial = holdsWithout(3, 77);
    expect(largestSure(HUNDRED, trial.holds)).toEqual(HUNDRED.filter((item) => item !== 3 && item !== 77));
    expect(trial.asked()).toBeLessThan(40);
  });

  it("asks of a later one together with those taken before", () => {
    const holds = (items: readonly string[]): boolean => !items.includes("header") || items.includes("rest");
    expect(largestSure(["rest", "header"], holds)).toEqual(["rest", "header"]);
    expect(largestSure(["header"], holds)).toEqual([]);
  });
});
