import type { CellPicture } from "../../../src/host/picture";
import { openHost } from "../../../src/host/open-host";
import { exactInputOf, inputOf, localFormula } from "../../../src/preview/grid/cell-input";

const cell = (value: CellPicture["value"], formula: string | null = null) => ({ value, formula, text: "" });

it.each([
  [cell("chữ"), "General", "chữ"],
  [cell(1234.5), "#,##0.00", "1234,5"],
  [cell(0.125), "0.0%", "12,5%"],
  [cell(0.07), "0%", "7%"],
  [cell(45_473), "dd/mm/yyyy", "30/06/2024"],
  [cell(45_473.75), "dd/mm/yyyy hh:mm", "30/06/2024 18:00:00"],
  [cell(true), "General", "TRUE"],
  [cell(3, "=A1*1.5"), "General", "=A1*1,5"],
  [cell(""), "General", ""],
])("opens the editor of %j (%s) with %s", (content, format, input) => {
  expect(inputOf(content, format)).toBe(input);
});

it.each([
  ['=IF(A1>1.5,"a,b.5",2)', '=IF(A1>1,5;"a,b.5";2)'],
  ["=SUM('Tờ 1,5'!A1,B2)", "=SUM('Tờ 1,5'!A1;B2)"],
  ['="nói ""a,b"""&C1', '="nói ""a,b"""&C1'],
])("shows %s as %s", (formula, shown) => expect(localFormula(formula)).toBe(shown));

describe("what must be typed to get the same again", () => {
  it.each([
    ["'007"],
    ["chữ thường"],
    ["'=không phải công thức"],
    ["1.234,5"],
    ["30/6/2024"],
    ["12,5%"],
    ["-3,25"],
    ["TRUE"],
    ['=IF(B9>1,5;"a,b";2,5)'],
    ['=TEXT(TODAY();"dd/mm")'],
  ])("%s", async (typed) => {
    const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
    const read = () => {
      const { cells, styles } = host.paintCells("Sheet1", { top: 1, left: 1, bottom: 1, right: 1 });
      const [only] = cells;
      if (only === undefined) throw new Error("no cell");
      return { ...only, numberFormat: styles[only.style]?.numberFormat ?? "" };
    };
    host.user.edit("Sheet1", 1, 1, typed);
    const before = read();
    host.user.edit("Sheet1", 1, 1, "khác");
    host.user.edit("Sheet1", 1, 1, exactInputOf(before, before.numberFormat));
    const { value, formula, text } = read();
    expect({ value, formula, text }).toEqual({ value: before.value, formula: before.formula, text: before.text });
  });
});
