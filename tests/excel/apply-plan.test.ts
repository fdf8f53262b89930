import type { Step } from "../../src/actions/plan";
import { WorkbookError } from "../../src/actions/workbook-error";
import type { CellModel, SheetModel } from "../../src/domain/sheets/sheet-model";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, MARKS, modelOf, planOf, PRINT, regionOf, SETTINGS, trackingRegion, WHOLE } from "./plans";

const BYTES = sample("phu-luc-645.xlsx");
const WHAT = { vi: "Cột", en: "Columns" };

async function refusal(work: Promise<unknown>): Promise<WorkbookError | null> {
  return work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof WorkbookError) return error;
      throw error;
    },
  );
}

/** What a range says of itself. */
async function look({ run }: Bench, sheet: string, address: string) {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat,text,valueTypes,hyperlink");
    range.format.load("columnWidth,rowHeight,wrapText,horizontalAlignment");
    range.format.font.load("name,size,bold,italic,underline,color");
    range.format.fill.load("color");
    const left = range.format.borders.getItem("EdgeLeft");
    left.load("style,weight");
    const top = range.format.borders.getItem("EdgeTop");
    top.load("style,weight");
    await context.sync();
    return { range, format: range.format, font: range.format.font, fill: range.format.fill, left, top };
  });
}

describe("a plan is applied", () => {
  let whole: Bench;
  beforeAll(async () => {
    whole = await bench(BYTES);
    await whole.workbook.apply(WHOLE);
  });

  it("in few requests", async () => {
    const { host, workbook } = await bench(BYTES);
    host.resetStatistics();
    await workbook.apply(WHOLE);
    expect(host.statistics.requests).toBeLessThan(25);
    expect(host.statistics.largestRequest).toBeLessThan(1_500_000);
  });

  it("with sheets after the user's, in the plan's order, the active sheet still active", async () => {
    const sheets = await whole.workbook.sheets();
    expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ["Phụ lục", null],
      ["Tổng hợp", "tally"],
      ["Sở NN&PTNT", "agency:s_nnptnt"],
      ["Thiết lập", "settings"],
    ]);
    expect(whole.host.book.active.inner.name).toBe(APPENDIX);
    expect(whole.host.book.eventsEnabled).toBe(true);
  });

  it("with contents, number formats and live formulas", async () => {
    const { range } = await look(whole, APPENDIX, "H5:L6");
    expect(range.values).toEqual([
      ["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá", "Kết quả kiểm tra"],
      ["", "", 45473, "▲ Quá hạn", "– Chưa ghi tình trạng."],
    ]);
    expect(range.numberFormat[1]).toEqual(["@", "dd/mm/yyyy", "dd/mm/yyyy", "General", "@"]);
    expect(range.formulas[1]?.[3]).toBe('=IF(PL_NgayChot>J6,"▲ Quá hạn","○ Trong hạn")');
    expect(range.text[1]?.[2]).toBe("30/06/2024");
  });

  it("with fonts, fills, borders and widths", async () => {
    const head = await look(whole, APPENDIX, "H5");
    expect([head.font.name, head.font.size, head.font.bold, head.fill.color]).toEqual([
      "Times New Roman",
      12,
      true,
      "#F2F2F2",
    ]);
    const first = await look(whole, APPENDIX, "H7");
    expect([first.left.style, first.left.weight, first.top.weight]).toEqual(["Continuous", "Medium", "Thin"]);
    expect((await look(whole, APPENDIX, "I7")).format.columnWidth).toBeCloseTo(62.25, 1);
    expect((await look(whole, "Tổng hợp", "B3")).format.columnWidth).toBeCloseTo(213.75, 0);
  });

  it("raising rows of the user's sheet and never lowering them", async () => {
    const { run } = await bench(BYTES);
    const before = await run(async (context) => heights(context));
    const after = await whole.run(async (context) => heights(context));
    expect(after).toEqual(
      before.map((height, index) => (index === 3 ? 200 : Math.max(height, index === -1 ? 60 : 15))),
    );
    async function heights(context: Excel.RequestContext): Promise<readonly number[]> {
      const rows = context.workbook.worksheets
        .getItem(APPENDIX)
        .getRange("A6:A22")
        .getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      return rows.value.map(({ format }) => format?.rowHeight ?? 0);
    }
  });

  it("with links that keep the cell's own font", async () => {
    const { range, font } = await look(whole, "Tổng hợp", "B3");
    expect(range.hyperlink).toMatchObject({ documentReference: "'Phụ lục'!A7", screenTip: "Xem" });
    expect([font.color, font.underline, font.name]).toEqual(["#000000", "Single", "Times New Roman"]);
    expect(range.values).toEqual([["Sở Nông nghiệp và PTNT"]]);
  });

  it("with validations that warn, and drop-downs from a range", async () => {
    const found = await whole.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(APPENDIX);
      const [list, date] = ["H6:H22", "J6:J22"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule,errorAlert"),
      );
      await context.sync();
      return [list?.toJSON(), date?.toJSON()];
    });
    expect(found[0]).toMatchObject({
      type: "List",
      rule: { list: { source: "=PL_TinhTrang", inCellDropDown: true } },
      errorAlert: { style: "Warning", message: "Vẫn ghi?" },
    });
    expect(found[1]).toMatchObject({ type: "Date", rule: { date: { operator: "GreaterThanOrEqualTo" } } });
  });

  it("with conditional formats in their order, each stopping", () => {
    const formats = whole.host.book.sheets[0]?.formats ?? [];
    expect(formats.map(({ rule, stopIfTrue }) => [rule.kind === "custom" ? rule.formula : "", stopIfTrue])).toEqual([
      ['EXACT(LEFT($K6,1),"▲")', true],
      ['EXACT(LEFT($K6,1),"○")', true],
      ['EXACT(LEFT($K6,1),"▲")', true],
    ]);
  });

  it("with names, print set-up, frozen panes, tab colour, no gridlines", async () => {
    const found = await whole.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.load("tabColor,showGridlines");
      sheet.pageLayout.load("orientation,paperSize,leftMargin,zoom,centerHorizontally,firstPageNumber");
      sheet.pageLayout.headersFooters.load("state,useSheetScale");
      sheet.pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const [titles, area, frozen] = [
        sheet.pageLayout.getPrintTitleRowsOrNullObject(),
        sheet.pageLayout.getPrintAreaOrNullObject(),
        sheet.freezePanes.getLocationOrNullObject(),
      ];
      titles.load("address");
      area.load("address");
      frozen.load("address");
      const name = context.workbook.names.getItem("PL_NgayChot");
      name.load("formula");
      await context.sync();
      const { pageLayout } = sheet;
      return {
        sheet: [sheet.tabColor, sheet.showGridlines, name.formula],
        page: [
          pageLayout.orientation,
          pageLayout.paperSize,
          Math.round(pageLayout.leftMargin),
          pageLayout.zoom,
          pageLayout.centerHorizontally,
          pageLayout.firstPageNumber,
        ],
        headers: [
          pageLayout.headersFooters.state,
          pageLayout.headersFooters.useSheetScale,
          pageLayout.headersFooters.defaultForAllPages.centerHeader,
        ],
        places: [
          titles.address,
          area.address,
          frozen.address,
          sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        ],
      };
    });
    expect(found.sheet).toEqual(["#7F7F7F", false, "='Thiết lập'!$B$1"]);
    expect(found.page).toEqual(["Landscape", "A4", 85, { horizontalFitToPages: 1 }, true, 1]);
    expect(found.headers).toEqual(["FirstAndDefault", false, '&"Times New Roman,Regular"&13&P']);
    expect(
      found.places.map((place) => (typeof place === "string" ? place.slice(place.lastIndexOf("!") + 1) : place)),
    ).toEqual(["2:2", "A1:C4", "A1:A2", [3]]);
  });
});

describe("text arrives as text", () => {
  const TEXTS = [
    "=1+1",
    "+84 233",
    "- Sở Tài chính",
    "@abc",
    "'quoted'",
    "\tx",
    "1/5",
    "12%",
    "TRUE",
    "2024",
    "1e5",
    "Quý III/2024",
    "a\nb",
    'nói "thử"',
  ];

  it.each([["@", undefined] as const, ["a date format", "dd/mm/yyyy"] as const])(
    "in cells of %s",
    async (_, numberFormat) => {
      const made = await bench(null);
      const cells: readonly (readonly CellModel[])[] = TEXTS.map((value) => [{ value, style: "plain" }]);
      const region = regionOf(2, 2, cells, { styles: { plain: numberFormat ? { numberFormat } : {} } });
      await made.workbook.apply(planOf({ kind: "write-region", sheet: "Sheet1", region, what: WHAT }));
      const { range } = await look(made, "Sheet1", `B2:B${TEXTS.length + 1}`);
      expect(range.values).toEqual(TEXTS.map((text) => [text]));
      expect(range.valueTypes.flat().every((type: string) => type === "String")).toBe(true);
    },
  );

  it("and a formula is a formula even where the style says text", async () => {
    const made = await bench(null);
    const region = regionOf(1, 1, [[{ value: { formula: "=1+1" }, style: "plain" }]], {
      styles: { plain: { numberFormat: "@" } },
    });
    await made.workbook.apply(planOf({ kind: "write-region", sheet: "Sheet1", region, what: WHAT }));
    expect((await look(made, "Sheet1", "A1")).range.values).toEqual([[2]]);
  });
});

describe("a second run", () => {
  it("keeps what the official wrote, and writes our columns anew", async () => {
    const made = await bench(BYTES);
    await made.workbook.apply(WHOLE);
    await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(APPENDIX);
      sheet.getRange("H7:I7").values = [["Đã hoàn thành", 45470]];
      await context.sync();
    });
    await made.workbook.apply(
      planOf({ kind: "write-region", sheet: APPENDIX, region: trackingRegion("Mới"), what: WHAT }),
    );
    const { range } = await look(made, APPENDIX, "H7:L7");
    expect([range.values[0]?.[0], range.values[0]?.[1], range.values[0]?.[4]]).toEqual(["Đã hoàn thành", 45470, "Mới"]);
  });

  it("takes our earlier marks away and leaves the user's in their place", async () => {
    const made = await bench(BYTES);
    await made.run(async (context) => {
      const own = context.workbook.worksheets.getItem(APPENDIX).getRange("A6:G22").conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$B6="x"';
      own.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    await made.workbook.apply(planOf({ kind: "mark", sheet: APPENDIX, marks: MARKS }));
    await made.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(APPENDIX).getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const last = formats.items.at(-1);
      if (last) last.priority = 0;
      await context.sync();
    });
    await made.workbook.apply(planOf({ kind: "mark", sheet: APPENDIX, marks: MARKS.slice(0, 2) }));
    const formats = made.host.book.sheets[0]?.formats ?? [];
    expect(formats.map(({ rule }) => (rule.kind === "custom" ? rule.formula : ""))).toEqual([
      '$B6="x"',
      'EXACT(LEFT($K6,1),"▲")',
      'EXACT(LEFT($K6,1),"○")',
    ]);
  });

  it("writes our sheets in place, also where the user renamed or moved them, and empties rows they no longer have", async () => {
    const made = await bench(BYTES);
    await made.workbook.apply(WHOLE);
    await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.name = "Biểu số 1";
      sheet.getRange("E9").values = [["ghi chú của tôi"]];
      await context.sync();
    });
    expect((await made.workbook.sheets()).find(({ ours }) => ours === "tally")?.name).toBe("Biểu số 1");
    const model = modelOf("tally", "Tổng hợp", { region: regionOf(1, 1, [["một", "hai"]]) });
    await made.workbook.apply(planOf({ kind: "refresh-sheet", sheet: "Biểu số 1", model }));
    const { range } = await look(made, "Biểu số 1", "A1:E9");
    expect(range.values.flat().filter((value: unknown) => value !== "")).toEqual(["một", "hai", "ghi chú của tôi"]);
    expect((await made.workbook.sheets()).find(({ ours }) => ours === "tally")?.name).toBe("Biểu số 1");
    const { font, fill } = await look(made, "Biểu số 1", "B4");
    expect([font.name, font.bold, fill.color]).toEqual(["Calibri", false, "#FFFFFF"]);
  });
});

describe("names that are taken", () => {
  it("makes way for a sheet of the user's, and links and formulas follow", async () => {
    const made = await bench(BYTES);
    await made.run(async (context) => {
      context.workbook.worksheets.add("tổng hợp").getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    const region = regionOf(1, 1, [
      [
        { value: { formula: "='Tổng hợp'!C3" }, style: "plain" },
        { value: "x", style: "link", link: { sheet: "Tổng hợp", address: "A1", tip: "" } },
      ],
    ]);
    const other: SheetModel = modelOf("overdue", "Quá hạn", {
      region,
      names: [{ name: "PL_Thu", refersTo: "='Tổng hợp'!$C$3" }],
      print: null,
    });
    const journal = await made.workbook.apply(
      planOf({ kind: "create-sheet", model: modelOf("tally", "Tổng hợp") }, { kind: "create-sheet", model: other }),
    );
    expect((await made.workbook.sheets()).map(({ name }) => name)).toEqual([
      "Phụ lục",
      "tổng hợp",
      "Tổng hợp (2)",
      "Quá hạn",
    ]);
    const { range } = await look(made, "Quá hạn", "A1:B1");
    expect(range.values[0]?.[0]).toBe(9);
    expect((await look(made, "Quá hạn", "B1")).range.hyperlink).toMatchObject({
      documentReference: "'Tổng hợp (2)'!A1",
    });
    expect((await look(made, "tổng hợp", "A1")).range.values).toEqual([["của tôi"]]);
    expect(journal.entries[0]).toMatchObject({ kind: "sheet-created", sheet: "Tổng hợp (2)", wanted: "Tổng hợp" });
  });
});

describe("refused before anything is written", () => {
  const tracking = { kind: "write-region", sheet: APPENDIX, region: trackingRegion(), what: WHAT } as const;
  it.each<[string, (context: Excel.RequestContext) => void, readonly Step[], string]>([
    [
      "a protected sheet",
      (context) => context.workbook.worksheets.getItem(APPENDIX).protection.protect(),
      [tracking],
      "sheet-protected",
    ],
    ["a sheet that is not there", () => undefined, [{ ...tracking, sheet: "Trang 9" }], "no-such-sheet"],
    [
      "cells of the user's in the way",
      (context) => {
        context.workbook.worksheets.getItem(APPENDIX).getRange("L9").values = [["ghi chú"]];
      },
      [tracking],
      "cells-occupied",
    ],
    [
      "merged cells in the way",
      (context) => context.workbook.worksheets.getItem(APPENDIX).getRange("L8:M9").merge(false),
      [tracking],
      "merged-cells",
    ],
    [
      "a merge from above",
      (context) => context.workbook.worksheets.getItem(APPENDIX).getRange("J3:J6").merge(false),
      [tracking],
      "merged-cells",
    ],
    [
      "a name that means something else",
      (context) => {
        context.workbook.names.add("PL_NgayChot", "='Phụ lục'!$A$1");
      },
      [{ kind: "create-sheet", model: SETTINGS }],
      "name-taken",
    ],
    [
      "a sheet that is not ours",
      () => undefined,
      [{ kind: "refresh-sheet", sheet: APPENDIX, model: modelOf("tally", "Tổng hợp") }],
      "not-our-sheet",
    ],
    [
      "a text that is too long",
      () => undefined,
      [{ kind: "create-sheet", model: modelOf("x", "X", { region: regionOf(1, 1, [["á".repeat(32_768)]]) }) }],
      "text-too-long",
    ],
  ])("%s", async (_, prepare, steps, code) => {
    const made = await bench(BYTES);
    await made.run(async (context) => {
      prepare(context);
      await context.sync();
    });
    const before = bookState(made.host);
    const error = await refusal(made.workbook.apply(planOf(...steps)));
    expect(error?.code).toBe(code);
    expect(error?.text.vi).toMatch(/Hãy /u);
    expect(bookState(made.host)).toEqual(before);
  });

  it.each(["InvalidOperationInCellEditMode", "InactiveWorkbook", "AccessDenied"])(
    "says in plain words what %s means",
    async (code) => {
      let count = 0;
      const made = await bench(BYTES, {
        fault: { request: () => (count++ === 2 ? { code, message: "library's words" } : null) },
      });
      const error = await refusal(made.workbook.apply(WHOLE));
      expect([error?.code, error?.text.vi.includes("library"), error?.text.en.includes("library")]).toEqual([
        code,
        false,
        false,
      ]);
    },
  );

  it("an Excel that is too old", async () => {
    const made = await bench(BYTES, { apiSets: { ExcelApi: "1.8" } });
    expect((await refusal(made.workbook.apply(WHOLE)))?.code).toBe("ApiNotFound");
  });
});

describe("older versions of Excel", () => {
  it.each(["1.14", "1.9"])("ExcelApi %s is enough", async (version) => {
    const made = await bench(BYTES, { apiSets: { ExcelApi: version } });
    const before = bookState(made.host);
    const journal = await made.workbook.apply(WHOLE);
    expect((await made.workbook.undo(journal)).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("below 1.13 our own sheets are not written anew: their merges could not be put back", async () => {
    const made = await bench(BYTES, { apiSets: { ExcelApi: "1.12" } });
    await made.workbook.apply(WHOLE);
    const again = planOf({ kind: "refresh-sheet", sheet: "Tổng hợp", model: modelOf("tally", "Tổng hợp") });
    expect((await refusal(made.workbook.apply(again)))?.code).toBe("ApiNotFound");
  });

  it("below 1.13 a merge in the way is noticed after writing, and all is undone", async () => {
    const made = await bench(BYTES, { apiSets: { ExcelApi: "1.12" } });
    await made.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("K8:L9").merge(false);
      await context.sync();
    });
    const before = bookState(made.host);
    const error = await refusal(made.workbook.apply(WHOLE));
    expect(error?.code).toBe("not-written");
    expect(bookState(made.host)).toEqual(before);
  });
});

describe("filtered rows", () => {
  it("stay hidden, and the rows about them get their own values", async () => {
    const made = await bench(BYTES);
    await made.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("8:10").rowHidden = true;
      await context.sync();
    });
    const before = bookState(made.host);
    const journal = await made.workbook.apply(WHOLE);
    const { range } = await look(made, APPENDIX, "J6:J12");
    expect(range.values.flat()).toEqual([45473, 45474, 45475, 45476, 45477, 45478, 45479]);
    const hidden = await made.run(async (context) => {
      const rows = context.workbook.worksheets
        .getItem(APPENDIX)
        .getRange("A7:A11")
        .getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, true, true, true, false]);
    await made.workbook.undo(journal);
    expect(bookState(made.host)).toEqual(before);
  });
});

test("an unaccepted print set-up leaves the user's as it is", async () => {
  const made = await bench(BYTES);
  await made.run(async (context) => {
    context.workbook.worksheets.getItem(APPENDIX).pageLayout.orientation = "Portrait";
    await context.sync();
  });
  await made.workbook.apply(planOf({ kind: "leave-alone", sheet: APPENDIX, reason: WHAT }));
  await made.workbook.apply(
    planOf({ kind: "print-setup", sheet: APPENDIX, print: { ...PRINT, area: null, titleRows: null } }),
  );
  const found = await made.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(APPENDIX);
    pageLayout.load("orientation");
    pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
    await context.sync();
    return [pageLayout.orientation, pageLayout.headersFooters.defaultForAllPages.centerHeader];
  });
  expect(found).toEqual(["Landscape", ""]);
});
