import { isPageNumber } from "../../../src/domain/appendix/page-number";

describe("isPageNumber", () => {
  it.each(["12", "- 12 -", "Trang 12", "TRANG 2/5", "trang 2 / 5", " 3 ", "– 4 –", "Page 7"])(
    "%j numbers a page",
    (text) => {
      expect(isPageNumber(text)).toBe(true);
    },
  );
  it.each(["", "12.", "Trang", "Trang hai", "12345", "2/5/2024", "Sở Y tế 2"])("%j does not", (text) => {
    expect(isPageNumber(text)).toBe(false);
  });
});
