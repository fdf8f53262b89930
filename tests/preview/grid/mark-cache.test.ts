import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";
import { markCache } from "../../../src/preview/grid/mark-cache";

it("draws the marks as the host computes them, and asks only for the rows that are looked at", async () => {
  const host = await openHost(null, { now: () => new Date(2024, 6, 2) });
  const { Excel } = loadOffice(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["▲ Quá hạn"], ["✓"], ["▲"]];
    const format = sheet.getRange("A1:A1000").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=LEFT($A1,1)="▲"';
    format.custom.format.fill.color = "#F8D7DA";
    await context.sync();
  });
  const [tab] = host.tabs().sheets;
  const id = tab?.id ?? "";
  const paintMarks = jest.fn((...asked: Parameters<typeof host.paintMarks>) => host.paintMarks(...asked));
  const marks = markCache({ paintMarks }, (asked) => (asked === id ? { name: "Sheet1", columns: 5 } : null));
  const fills = () => [0, 1, 2].map((row) => marks.at(id, row, 0)?.fill ?? null);
  expect(fills()).toEqual(["#F8D7DA", null, "#F8D7DA"]);
  expect(paintMarks).toHaveBeenCalledTimes(1);
  expect(marks.at("khác", 0, 0)).toBeNull();
  host.user.edit("Sheet1", 1, 1, "xong");
  marks.forget();
  expect(fills()).toEqual([null, null, "#F8D7DA"]);
  expect(marks.at(id, 900, 0)).toBeNull();
  expect(paintMarks).toHaveBeenCalledTimes(3);
});
