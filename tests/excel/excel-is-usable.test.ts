import { excelIsUsable } from "../../src/excel/excel-is-usable";
import { bench } from "./on-host";

it.each([
  ["1.8", false],
  ["1.9", true],
  ["1.14", true],
])("ExcelApi %s: %s", async (ExcelApi, expected) => {
  await bench(null, { apiSets: { ExcelApi } });
  expect(excelIsUsable()).toBe(expected);
});

it("nothing can be done where Microsoft's library is not loaded", () => {
  Reflect.deleteProperty(globalThis, "Excel");
  expect(excelIsUsable()).toBe(false);
});
