import { WorkbookError } from "../../src/actions/workbook-error";
import type { Fault } from "../../src/host/host";
import { bench, type Bench } from "./on-host";

/** Two sheets, and a fault that can be switched on. */
async function twoSheets(): Promise<Bench & { readonly fail: (fault: Fault) => void }> {
  let fault: Fault = {};
  const made = await bench(null, {
    name: "QD645.xlsx",
    fault: { request: (n) => fault.request?.(n) ?? null, action: (action) => fault.action?.(action) ?? null },
  });
  await made.run(async (context) => {
    context.workbook.worksheets.add("Phụ lục");
    context.workbook.worksheets.add("Ẩn").visibility = "Hidden";
    await context.sync();
  });
  return { ...made, fail: (given) => void (fault = given) };
}
/** Code and words of what was thrown. */
async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof WorkbookError ? [error.code, error.text.vi] : [];
}
const INVALID = { code: "InvalidSelection", message: "library's words" };

it("the workbook says its name", async () => expect(await (await twoSheets()).workbook.name()).toBe("QD645.xlsx"));

it("cells are shown and are then selected", async () => {
  const { workbook, host } = await twoSheets();
  await workbook.show({ sheet: "Phụ lục", address: "B3:D7" });
  expect(host.book.active.inner.name).toBe("Phụ lục");
  expect(await workbook.selection()).toEqual({ sheet: "Phụ lục", address: "B3:D7" });
});

it("a whole column is selected as an area of cells", async () => {
  const { workbook, host } = await twoSheets();
  host.user.select("Sheet1", { top: 1, left: 2, bottom: 1_048_576, right: 3 });
  expect(await workbook.selection()).toEqual({ sheet: "Sheet1", address: "B1:C1048576" });
});

it.each([
  ["Khác", "no-such-sheet", "“Khác”"],
  ["Ẩn", "sheet-hidden", "đang ẩn"],
])("a sheet that is gone or hidden cannot be shown: %s", async (sheet, code, words) => {
  const { workbook, host } = await twoSheets();
  expect(await refusal(workbook.show({ sheet, address: "A1" }))).toEqual([code, expect.stringContaining(words)]);
  expect(host.book.active.inner.name).toBe("Sheet1");
});

it("several areas are no place: Excel refuses the selection, and there still is an active cell", async () => {
  const { workbook, fail } = await twoSheets();
  let count = 0;
  fail({ request: () => (count++ === 0 ? INVALID : null) });
  expect(await workbook.selection()).toBeNull();
});

it("with another workbook in front there is no active cell either, and it is said", async () => {
  const { workbook, fail } = await twoSheets();
  fail({ request: () => INVALID });
  const said = ["InvalidSelection", expect.stringContaining("khác đang ở phía trước")];
  expect(await refusal(workbook.selection())).toEqual(said);
  expect(await refusal(workbook.show({ sheet: "Sheet1", address: "A1" }))).toEqual(said);
});

it.each(["InactiveWorkbook", "InvalidOperationInCellEditMode"])("says in plain words what %s means", async (code) => {
  const { workbook, fail } = await twoSheets();
  fail({ request: () => ({ code, message: "library's words" }) });
  for (const work of [workbook.name(), workbook.selection(), workbook.show({ sheet: "Sheet1", address: "A1" })]) {
    expect(await refusal(work)).toEqual([code, expect.not.stringContaining("library")]);
  }
});
