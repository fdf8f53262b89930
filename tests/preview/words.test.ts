import { ExcelError } from "../../src/host/excel-error";
import { HostError } from "../../src/host/host-error";
import { openHost } from "../../src/host/open-host";
import { isWorthSaving } from "../../src/preview/open-book";
import { openErrorText, SampleError } from "../../src/preview/open-errors";
import { refusalText } from "../../src/preview/refusals";

it.each(["not-a-workbook", "encrypted", "too-large", "corrupt"] as const)("says why a file is %s", (code) => {
  expect(openErrorText(new HostError(code, "…"), "QĐ.xlsx")?.vi).toContain("“QĐ.xlsx”");
});

it("says that a sample is missing, and takes no other error for one about the file", () => {
  expect(openErrorText(new SampleError("a.xlsx", 404), "a.xlsx")?.en).toContain("“a.xlsx”");
  expect(openErrorText(new TypeError("ours"), "a.xlsx")).toBeNull();
});

it("says what Excel refused, and takes no other error for a refusal", () => {
  expect(refusalText(new ExcelError("AccessDenied", "…"))?.vi).toContain("bảo vệ");
  expect(refusalText(new ExcelError("Weird", "…"))?.vi).toContain("Weird");
  expect(refusalText(new ExcelError("NotImplemented", "…"))).toEqual(refusalText(null));
  expect(refusalText(new TypeError("ours"))).toBeNull();
});

it("asks to save after a change, not after looking around", async () => {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
  const told: boolean[] = [];
  host.onChange((change) => void told.push(isWorthSaving(change)));
  host.user.select("Sheet1", { top: 4, left: 2, bottom: 4, right: 2 });
  host.user.edit("Sheet1", 1, 1, "x");
  host.user.insertRows("Sheet1", 1, 1);
  expect(told).toEqual([false, true, true]);
});
