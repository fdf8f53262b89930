import { WorkbookError } from "../../src/actions/workbook-error";
import { bench, sample, type Bench } from "./on-host";

async function made(work: (context: Excel.RequestContext) => void, options = {}): Promise<Bench> {
  const ready = await bench(null, options);
  await ready.run(async (context) => {
    work(context);
    await context.sync();
  });
  return ready;
}

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("sheets", () => {
  // The library itself sends one more at the end, to give back the ranges it held.
  it("are listed in two requests with all that a choice needs", async () => {
    const { workbook, host } = await made((context) => {
      sheet1(context).getRange("B2:D4").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet1(context).getRange("A9:Z99").format.fill.color = "#FF0000";
      const hidden = context.workbook.worksheets.add("Ẩn");
      hidden.visibility = "VeryHidden";
      hidden.protection.protect();
    });
    host.resetStatistics();
    expect(await workbook.sheets()).toEqual([
      { name: "Sheet1", visible: true, ours: null, protected: false, used: { top: 2, left: 2, bottom: 4, right: 4 } },
      { name: "Ẩn", visible: false, ours: null, protected: true, used: null },
    ]);
    expect(host.statistics.requests).toBe(2 + 1);
  });

  it.each([
    ["one of ours", [["Tổng hợp", "tally|Tổng hợp"]], { "Tổng hợp": "tally" }],
    ["renamed by the user", [["Biểu 1", "tally|Tổng hợp"]], { "Biểu 1": "tally" }],
    [
      "a copy made by the user",
      [
        ["Tổng hợp (2)", "tally|Tổng hợp"],
        ["Tổng hợp", "tally|Tổng hợp"],
      ],
      { "Tổng hợp": "tally", "Tổng hợp (2)": null },
    ],
    [
      "copied and renamed: nobody knows which",
      [
        ["A", "tally|Tổng hợp"],
        ["B", "tally|Tổng hợp"],
      ],
      { A: null, B: null },
    ],
    [
      "a name with quotation marks and strokes",
      [['Tổng "x"|y', 'agency:a|Tổng ""x""|y']],
      { 'Tổng "x"|y': "agency:a" },
    ],
    ["some other name", [["X", "nothing"]], { X: null }],
  ])("ours or not: %s", async (_, labels, expected) => {
    const { workbook } = await made((context) => {
      for (const [name = "", label] of labels) {
        context.workbook.worksheets.add(name).names.add("PL_Trang", `="${label}"`);
      }
    });
    const found = (await workbook.sheets()).filter(({ name }) => name !== "Sheet1");
    expect(Object.fromEntries(found.map(({ name, ours }) => [name, ours]))).toEqual(expected);
  });
});

describe("grids", () => {
  it("hold values, formulas, number formats and merges", async () => {
    const { workbook } = await made((context) => {
      const range = sheet1(context).getRange("B3:D4");
      range.numberFormat = [
        ["@", "dd/mm/yyyy", "General"],
        ["General", "0%", "General"],
      ];
      range.values = [
        ["'=không phải công thức", 45473, "=1+1"],
        ["", 0.5, true],
      ];
      sheet1(context).getRange("B5:C6").merge(false);
      sheet1(context).getRange("B5").values = [["gộp"]];
    });
    expect(await workbook.read(["Sheet1"])).toEqual([
      {
        sheet: "Sheet1",
        top: 3,
        left: 2,
        values: [
          ["=không phải công thức", 45473, 2],
          [null, 0.5, true],
          ["gộp", null, null],
        ],
        formulas: [
          [null, null, "=1+1"],
          [null, null, null],
          [null, null, null],
        ],
        numberFormats: [
          ["@", "dd/mm/yyyy", "General"],
          ["General", "0%", "General"],
          ["General", "General", "General"],
        ],
        merges: [{ top: 5, left: 2, bottom: 6, right: 3 }],
      },
    ]);
  });

  it("come in the order asked for, an empty sheet as an empty grid", async () => {
    const { workbook } = await made((context) => {
      context.workbook.worksheets.add("Trống");
      sheet1(context).getRange("A1").values = [["x"]];
    });
    const grids = await workbook.read(["Trống", "Sheet1"]);
    expect(grids.map(({ sheet, values }) => [sheet, values])).toEqual([
      ["Trống", []],
      ["Sheet1", [["x"]]],
    ]);
    expect(await workbook.read([])).toEqual([]);
  });

  it("of a sample need three requests", async () => {
    const { workbook, host } = await bench(sample("phu-luc-645.xlsx"));
    host.resetStatistics();
    const [grid] = await workbook.read(["Phụ lục"]);
    expect([grid?.values.length, grid?.merges.length, host.statistics.requests]).toEqual([22, 6, 3 + 1]);
  });

  it("find more merged areas than Excel gives at once", async () => {
    const { workbook } = await made((context) => {
      for (let row = 1; row <= 700; row += 1) sheet1(context).getRange(`A${row}:B${row}`).merge(false);
      sheet1(context).getRange("A1").values = [["đầu"]];
      sheet1(context).getRange("C700").values = [["cuối"]];
    });
    const [grid] = await workbook.read(["Sheet1"]);
    expect(grid?.merges.length).toBe(700);
    expect(new Set(grid?.merges.map(({ top }) => top)).size).toBe(700);
  });

  it("have no merges in an Excel that cannot tell", async () => {
    const { workbook } = await made((context) => sheet1(context).getRange("A1:B2").merge(false), {
      apiSets: { ExcelApi: "1.12" },
    });
    expect((await workbook.read(["Sheet1"]))[0]?.merges).toEqual([]);
  });

  it("stay under the limit of an answer of Excel on the web", async () => {
    const text =
      "Rà soát mục tiêu xây dựng nông thôn mới giai đoạn 2024-2025 đảm bảo phù hợp với tình hình thực tế. ".repeat(9);
    const { workbook, host } = await bench(null, { platform: "web" });
    for (let block = 0; block < 6; block += 1) {
      await Excel.run(async (context) => {
        const rows = Array.from({ length: 1000 }, (_, row) => [block * 1000 + row, text]);
        sheet1(context).getRange(`A${block * 1000 + 1}:B${(block + 1) * 1000}`).values = rows;
        await context.sync();
      });
    }
    host.resetStatistics();
    const [grid] = await workbook.read(["Sheet1"]);
    expect(grid?.values.map(([number]) => number)).toEqual(Array.from({ length: 6000 }, (_, row) => row));
    expect(host.statistics.largestResponse).toBeLessThan(5_000_000);
  }, 20_000);

  it("are refused above what Excel can give, with a way out", async () => {
    const { workbook } = await made((context) => {
      sheet1(context).getRange("A1").values = [["đầu"]];
      sheet1(context).getRange("Z400000").values = [["cuối"]];
    });
    const error: unknown = await workbook.read(["Sheet1"]).catch((thrown: unknown) => thrown);
    expect(error instanceof WorkbookError && [error.code, error.text.vi]).toEqual([
      "sheet-too-large",
      expect.stringContaining("“Sheet1”"),
    ]);
  });

  it("of a sheet that is gone are refused in plain words", async () => {
    const { workbook } = await bench(null);
    const error: unknown = await workbook.read(["Trang 9"]).catch((thrown: unknown) => thrown);
    expect(error instanceof WorkbookError && error.code).toBe("ItemNotFound");
  });
});
