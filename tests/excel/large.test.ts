import type { CellModel } from "../../src/domain/sheets/sheet-model";
import { bookState } from "./book-state";
import { bench } from "./on-host";
import { planOf, regionOf } from "./plans";

const ROWS = 20_000;
const FINDING =
  "• Hạn 30/06/2024 là Chủ nhật: tính đến hết ngày làm việc kế tiếp, 01/07/2024 (*). □ Chưa rõ cơ quan đầu mối.";

function rowOf(index: number): readonly (CellModel | null)[] {
  if (index % 7 === 0)
    return Array.from({ length: 5 }, (_, c) =>
      c === 0 ? { value: `Mục ${index}`, style: "head" } : { style: "head" },
    );
  return [
    { style: "first" },
    { style: "date" },
    { value: 45_000 + index, style: "date" },
    { value: { formula: `=IF(E${index + 2}>45000,"▲ Quá hạn","○ Trong hạn")` }, style: "plain" },
    { value: `- ${FINDING} ${index}`, style: "plain" },
  ];
}

test("twenty thousand rows: few requests, each of a size that Excel on the web takes, and all undone", async () => {
  const { workbook, host, run } = await bench(null, { platform: "web" });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["Nội dung", "Thời hạn"]];
    await context.sync();
  });
  const before = JSON.stringify(bookState(host));
  const rows = Array.from({ length: ROWS }, (_, index) => rowOf(index));
  const region = regionOf(2, 3, rows, { rowHeights: rows.map((_, index) => 30 + (index % 9) * 15) });
  host.resetStatistics();
  const shares: number[] = [];
  const plan = planOf({ kind: "write-region", sheet: "Sheet1", region, what: { vi: "", en: "" } });
  const journal = await workbook.apply(plan, (share) => shares.push(share));
  const applied = host.statistics;
  expect(applied.requests).toBeLessThan(35);
  expect(applied.largestRequest).toBeLessThan(1_500_000);
  expect(applied.largestResponse).toBeLessThan(5_000_000);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  host.resetStatistics();
  const report = await workbook.undo(journal);
  expect(report).toEqual({ restored: ROWS * 5, kept: [] });
  expect(host.statistics.largestRequest).toBeLessThan(1_500_000);
  expect(JSON.stringify(bookState(host))).toBe(before);
}, 120_000);
