import { onHost } from "../on-host";

const area = { top: 1, left: 1, bottom: 20, right: 10 };

/** A conditional format by formula with a fill. */
function mark(range: Excel.Range, formula: string, fill: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

describe("marks of conditional formats", () => {
  test("are computed for each cell, with names and other sheets", () =>
    onHost(async ({ host, context, sheet }) => {
      const other = context.workbook.worksheets.add("Thiết lập");
      other.getRange("A1").values = [[45475]];
      other.getRange("A2").formulas = [["=A1+1"]];
      context.workbook.names.add("PL_NgayChot", "='Thiết lập'!$A$2");
      sheet.getRange("A1:B3").values = [
        [45400, ""],
        [45475, "Xong"],
        [45500, ""],
      ];
      mark(sheet.getRange("A1:B3"), '=AND($A1<PL_NgayChot,$B1="")', "#FF0000");
      await context.sync();
      const marked = host.paintMarks("Sheet1", area);
      expect(marked.map(({ row, column, mark: { fill } }) => [row, column, fill])).toEqual([
        [1, 1, "#FF0000"],
        [1, 2, "#FF0000"],
      ]);
      host.user.edit("Thiết lập", 1, 1, "1/9/2024");
      expect(host.paintMarks("Sheet1", area).map(({ row, column }) => [row, column])).toEqual([
        [1, 1],
        [1, 2],
        [3, 1],
        [3, 2],
      ]);
      expect(host.paintMarks("Sheet1", { top: 3, left: 2, bottom: 3, right: 2 })).toHaveLength(1);
    }));

  test("lie over one another by priority, until one stops", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1").values = [[1]];
      const range = sheet.getRange("A1:A2");
      const lowest = mark(range, "=TRUE", "#111111");
      lowest.custom.format.font.bold = true;
      const middle = mark(range, "=$A1=1", "#222222");
      middle.custom.format.font.color = "#0000FF";
      await context.sync();
      const painted = () =>
        host.paintMarks("Sheet1", area).map(({ row, mark: { fill, bold, color } }) => [row, fill, bold, color]);
      expect(painted()).toEqual([
        [1, "#222222", true, "#0000FF"],
        [2, "#111111", true, null],
      ]);
      middle.stopIfTrue = true;
      await context.sync();
      expect(painted()).toEqual([
        [1, "#222222", null, "#0000FF"],
        [2, "#111111", true, null],
      ]);
    }));

  test("follow the row they are in, and today as the host has it", () =>
    onHost(async ({ host, context, sheet }) => {
      mark(sheet.getRange("B2:B6"), "=MOD(ROW(),2)=0", "#EEEEEE");
      mark(sheet.getRange("D1"), "=TODAY()=DATE(2024,7,2)", "#FFFF00");
      await context.sync();
      expect(host.paintMarks("Sheet1", area).map(({ row, column }) => [row, column])).toEqual([
        [1, 4],
        [2, 2],
        [4, 2],
        [6, 2],
      ]);
    }));

  test("a formula that fails marks nothing, and nothing is written", () =>
    onHost(async ({ host, context, sheet }) => {
      sheet.getRange("A1:A2").formulas = [["=1/0"], ["=A1+1"]];
      mark(sheet.getRange("A1:A3"), "=A1>0", "#FF0000");
      await context.sync();
      const before = host.paint("Sheet1");
      expect(host.paintMarks("Sheet1", area)).toEqual([]);
      expect(host.paint("Sheet1")).toEqual(before);
    }));
});
