import { fittedText, LONGEST_CELL } from "../../../src/domain/sheets/fitted-text";

test("a text that fits stays as it is", () => {
  const text = "ố".repeat(LONGEST_CELL);
  expect(fittedText(text)).toBe(text);
  expect(fittedText("")).toBe("");
});

test.each([
  ["ố".repeat(40_000), LONGEST_CELL],
  // A letter outside of the basic plane is two characters: it is never cut in half.
  [`${"x".repeat(LONGEST_CELL - 2)}😀😀`, LONGEST_CELL - 1],
])("a longer one ends in … within the limit", (text, length) => {
  const fitted = fittedText(text);
  expect(fitted).toHaveLength(length);
  expect(fitted.endsWith("…")).toBe(true);
  expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
  expect(fitted).not.toMatch(/[\uD800-\uDBFF]…$/);
});
