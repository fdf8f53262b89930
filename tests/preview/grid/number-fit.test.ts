import { fittedNumber } from "../../../src/preview/grid/number-fit";

/** Every letter half as wide as it is high. */
const measure = (text: string, font: string): number => {
  const [, pixels = "0"] = /([\d.]+)px/u.exec(font) ?? [];
  return (text.length * Number(pixels)) / 2;
};
const style = { ff: "Times New Roman", fs: 12 };

it.each([
  ["14964", 44, "14964"],
  ["14964", 43, "####"],
  ["01/07/2024", 84, "01/07/2024"],
  ["01/07/2024", 60, "#######"],
  ["14964", 3, "#"],
])("%s in %i pixels shows %s", (text, width, shown) => expect(fittedNumber(text, style, width, measure)).toBe(shown));

it("measures in the font that is drawn", () => {
  const fonts: string[] = [];
  fittedNumber("1", { ...style, bl: 1, it: 1 }, 50, (text, font) => (fonts.push(font), text.length));
  expect(fonts[0]).toBe('italic bold 16px "Times New Roman"');
});
