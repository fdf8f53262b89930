import { codeOf, inSheet } from "./in-excel";

const typed = (value: unknown, numberFormat = "General") =>
  inSheet(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,text,valueTypes");
    await context.sync();
    const first = (grid: readonly (readonly unknown[])[]): unknown => grid[0]?.[0];
    return {
      value: first(cell.values),
      formula: first(cell.formulas),
      format: first(cell.numberFormat),
      text: first(cell.text),
      type: first(cell.valueTypes),
    };
  });

describe("a value that is written is read as if typed under en-US", () => {
  test.each([
    ["Sở Xây dựng", "Sở Xây dựng", "General", "String"],
    ["'=1+1", "=1+1", "General", "String"],
    ["'", "", "General", "Empty"],
    ["12", 12, "General", "Double"],
    [12.5, 12.5, "General", "Double"],
    ["1,234", 1234, "#,##0", "Double"],
    ["12%", 0.12, "0%", "Double"],
    ["1e5", 100_000, "0.00E+00", "Double"],
    ["TRUE", true, "General", "Boolean"],
    ["1/5", 45_296, "d-mmm", "Double"],
    ["6/15/2024", 45_458, "m/d/yyyy", "Double"],
    ["15/6/2024", "15/6/2024", "General", "String"],
    ["19-8-2025", "19-8-2025", "General", "String"],
    ["2024-06-15", 45_458, "m/d/yyyy", "Double"],
    ["6/2024", 45_444, "mmm-yy", "Double"],
    ["30/6", "30/6", "General", "String"],
    ["Quý II/2024", "Quý II/2024", "General", "String"],
    ["#N/A", "#N/A", "General", "Error"],
    ["", "", "General", "Empty"],
  ])("%j → %j, format %s, type %s", async (given, value, format, type) => {
    expect(await typed(given)).toMatchObject({ value, format, type });
  });

  test.each([["=1+1"], ["1/5"], ["12"], ["-5"], ["TRUE"], ["@x"], ["- Sở Tài chính"]])(
    "%j stays text under the format @",
    async (given) => {
      expect(await typed(given, "@")).toMatchObject({ value: given, formula: given, type: "String" });
    },
  );

  test("a formula is computed, and told as it was written", async () => {
    expect(await typed('=IF(1<2,"▲ Quá hạn","")')).toMatchObject({
      value: "▲ Quá hạn",
      formula: '=IF(1<2,"▲ Quá hạn","")',
    });
  });

  test("a serial number under a date format shows as a date", async () => {
    expect(await typed(45_473, "dd/mm/yyyy")).toMatchObject({ value: 45_473, text: "30/06/2024" });
  });

  test.each([["=1+"], ["=SUM("], ["- Sở Tài chính, Sở Xây dựng"], ["@@"]])(
    "%j is refused as a formula",
    async (given) => {
      expect(await codeOf(typed(given))).toBe("InvalidArgument");
    },
  );

  test("a text over 32,767 characters is refused", async () => {
    expect(await codeOf(typed("a".repeat(32_768)))).toBe("InvalidArgument");
    expect(await codeOf(typed("a".repeat(32_767)))).toBe("");
  });
});

describe("arrays of values", () => {
  test("null leaves a cell alone, an empty text clears it", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["một", "hai", "ba"]];
      range.values = [[null, "", "bốn"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["một", "", "bốn"]]);
    }));

  test("one value stands for all cells", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    }));

  test.each([[[["a", "b"]]], [[["a"], ["b"], ["c"]]], [[["a", "b"], ["c"]]]])(
    "%j has another shape than A1:A2",
    async (values) => {
      const write = inSheet(async (context, sheet) => {
        sheet.getRange("A1:A2").values = values;
        await context.sync();
      });
      expect(await codeOf(write)).toBe("InvalidArgument");
    },
  );

  test("nothing of an array is written where one formula of it is bad", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["a", "=1+"]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
    }));

  test("large arrays arrive whole, though the library cuts them", () =>
    inSheet(async (context, sheet) => {
      const values = Array.from({ length: 2_000 }, (_, row) => [row, `Nhiệm vụ ${row}`]);
      sheet.getRange("A1:B2000").values = values;
      const used = sheet.getUsedRange(true);
      used.load("values,address");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:B2000");
      expect(used.values).toEqual(values);
    }));
});

describe("formulas", () => {
  test("follow their cells, and a change is seen at the next read", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(A1:A2)"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[5]]);
      sheet.getRange("A2").values = [[40]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[42]]);
    }));

  test("an error is told as its text", async () => {
    expect(await typed("=1/0")).toMatchObject({ value: "#DIV/0!", type: "Error" });
  });

  test("newer functions are told without their prefix", async () => {
    expect(await typed('=TEXTJOIN(";",TRUE,"a","b")')).toMatchObject({
      value: "a;b",
      formula: '=TEXTJOIN(";",TRUE,"a","b")',
    });
  });

  test("TODAY() is the host's day", async () => {
    expect(await typed("=TODAY()")).toMatchObject({ value: 45_475 });
  });
});
