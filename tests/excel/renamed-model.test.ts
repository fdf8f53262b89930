import { renamedModel } from "../../src/excel/renamed-model";
import { modelOf, regionOf } from "./plans";

const NAMES = new Map([
  ["Tổng hợp", "Tổng hợp (2)"],
  ["Tổng hợp (2)", "Tổng hợp (3)"],
  ["Sở 'A'", "Sở B"],
]);

it.each([
  ["='Tổng hợp'!A1+'Khác'!B2", "='Tổng hợp (2)'!A1+'Khác'!B2"],
  ["='Tổng hợp (2)'!A1", "='Tổng hợp (3)'!A1"],
  ["='Sở ''A'''!A1", "='Sở B'!A1"],
  ["=PL_NgayChot", "=PL_NgayChot"],
])("%s becomes %s, once", (formula, expected) => {
  const model = modelOf("x", "X", {
    region: regionOf(1, 1, [[{ value: { formula }, style: "plain" }]]),
    names: [{ name: "PL_X", refersTo: formula }],
  });
  const renamed = renamedModel(model, NAMES);
  expect(renamed.region.cells[0]?.[0]?.value).toEqual({ formula: expected });
  expect(renamed.names[0]?.refersTo).toBe(expected);
});

it("links follow, and without renames the model is the same", () => {
  const model = modelOf("x", "X", {
    region: regionOf(1, 1, [
      [{ value: "a", style: "link", link: { sheet: "Tổng hợp", address: "A1", tip: "" } }, null],
    ]),
  });
  expect(renamedModel(model, NAMES).region.cells[0]?.[0]?.link?.sheet).toBe("Tổng hợp (2)");
  expect(renamedModel(model, new Map())).toBe(model);
});
