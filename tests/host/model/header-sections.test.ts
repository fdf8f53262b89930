import { joinSections, splitSections } from "../../../src/host/model/header-sections";

test.each([
  ["&LTrái&CGiữa&RPhải", { left: "Trái", center: "Giữa", right: "Phải" }],
  ["&P/&N", { left: "", center: "&P/&N", right: "" }],
  ['&C&"Times New Roman,Regular"&13&P', { left: "", center: '&"Times New Roman,Regular"&13&P', right: "" }],
  ["&La && b&R&D", { left: "a && b", center: "", right: "&D" }],
  ['&L&"&R,Bold"x', { left: '&"&R,Bold"x', center: "", right: "" }],
  ["", { left: "", center: "", right: "" }],
])("%s", (code, sections) => {
  expect(splitSections(code)).toEqual(sections);
  expect(splitSections(joinSections(sections))).toEqual(sections);
});
