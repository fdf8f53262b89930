import type { StylePicture } from "../../../src/host/picture";
import { markDataOf, styleDataOf } from "../../../src/preview/grid/style-data";

const plain: StylePicture = {
  ...{ font: "Times New Roman", size: 12, bold: false, italic: false, underline: false, strikethrough: false },
  ...{ color: "#000000", fill: null, borders: {}, horizontal: "General", vertical: "Bottom", wrap: false },
  ...{ indent: 0, rotation: 0, numberFormat: "General", locked: true },
};

it.each<[string, Partial<StylePicture>, object]>([
  ["bold and italic", { bold: true, italic: true }, { bl: 1, it: 1 }],
  ["a fill", { fill: "#FFF2CC" }, { bg: { rgb: "#FFF2CC" } }],
  [
    "lines",
    { borders: { top: { style: "dashed", color: "#C00000" } } },
    { bd: { t: { s: 4, cl: { rgb: "#C00000" } } } },
  ],
  ["wrapped and centred", { wrap: true, horizontal: "Center", vertical: "Center" }, { tb: 3, ht: 2, vt: 2 }],
  ["turned up in Excel is turned down in the grid", { rotation: 90 }, { tr: { a: -90 } }],
  ["set upright", { rotation: 180 }, { tr: { a: 0, v: 1 } }],
])("%s", (_, change, look) => expect(styleDataOf({ ...plain, ...change })).toMatchObject(look));

it("leaves alignment to the kind of content where Excel does", () => {
  expect(styleDataOf(plain)).toEqual({ ff: "Times New Roman", fs: 12, cl: { rgb: "#000000" }, vt: 3 });
});

it("a mark keeps the lines that it does not name", () => {
  const none = { fill: null, color: null, bold: null, italic: null, underline: null, strikethrough: null, borders: {} };
  const base = styleDataOf({ ...plain, borders: { left: { style: "thin", color: "#000000" } } });
  const mark = { ...none, bold: true, borders: { top: { style: "thin", color: "#C00000" } } };
  expect(markDataOf(mark, base)).toEqual({
    bl: 1,
    bd: { l: { s: 1, cl: { rgb: "#000000" } }, t: { s: 1, cl: { rgb: "#C00000" } } },
  });
  expect(markDataOf(none, base)).toEqual({});
});
