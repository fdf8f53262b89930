import type { Journal } from "../../src/actions/journal";
import type { Step } from "../../src/actions/plan";
import { WorkbookError } from "../../src/actions/workbook-error";
import type { CellChange } from "../../src/domain/fixes/cell-change";
import type { CellValue } from "../../src/domain/grid";
import type { Fault } from "../../src/host/host";
import { bookState } from "./book-state";
import { bench, sample, type Bench } from "./on-host";
import { APPENDIX, modelOf, planOf, SETTINGS, trackingRegion, WHOLE } from "./plans";

const BYTES = sample("phu-luc-645.xlsx");
const WHAT = { vi: "Sửa", en: "Fix" };

function setCells(sheet: string, ...cells: readonly CellChange[]): Step {
  return { kind: "set-cells", sheet, cells, what: WHAT };
}

/** The journal as it comes back from where it was kept. */
function kept(journal: Journal): Journal {
  return JSON.parse(JSON.stringify(journal)) as Journal;
}

function change(row: number, column: number, before: CellValue, after: CellChange["after"], numberFormat?: string) {
  return { row, column, before, after, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** A new workbook whose first sheet holds `values` from A1 on. */
async function sheetOf(
  values: readonly (readonly (string | number | boolean)[])[],
  work: (sheet: Excel.Worksheet) => void = () => undefined,
  options: Parameters<typeof bench>[1] = {},
): Promise<Bench> {
  const made = await bench(null, options);
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values.map((row) => [...row]);
    work(sheet);
    await context.sync();
  });
  return made;
}

async function rangeState({ run }: Bench, sheet: string, address: string) {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}

async function refusal(work: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WorkbookError) return error;
  throw new Error("No WorkbookError was thrown.", { cause: error });
}

describe("single cells are set", () => {
  const TEXTS = [
    "=1+1",
    "- Sở Tài chính",
    "+84 233",
    "@abc",
    "'quoted'",
    "1/2",
    "12%",
    "TRUE",
    "2024",
    "a\r\nb",
    "Quý III",
  ];

  it.each(["General", "dd/mm/yyyy", "@"])(
    "text arrives as text in a cell of %s, and the format stays",
    async (format) => {
      const made = await sheetOf(
        TEXTS.map(() => ["cũ"]),
        (sheet) => {
          sheet.getRange(`A1:A${TEXTS.length}`).numberFormat = TEXTS.map(() => [format]);
          sheet.getRange("A1").format.fill.color = "#FFFF00";
          sheet.getRange("A1").format.font.bold = true;
          sheet.getRange("A1").format.horizontalAlignment = "Right";
        },
      );
      await made.workbook.apply(
        planOf(setCells("Sheet1", ...TEXTS.map((text, index) => change(index + 1, 1, "cũ", text)))),
      );
      const range = await rangeState(made, "Sheet1", `A1:A${TEXTS.length}`);
      expect(range.values).toEqual(TEXTS.map((text) => [text.replace("\r\n", "\n")]));
      expect(range.valueTypes.flat().every((type: string) => type === "String")).toBe(true);
      expect(range.numberFormat).toEqual(TEXTS.map(() => [format]));
      const look = await made.run(async (context) => {
        const { format: found } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        found.load("horizontalAlignment,fill/color,font/bold");
        await context.sync();
        return [found.horizontalAlignment, found.fill.color, found.font.bold];
      });
      expect(look).toEqual(["Right", "#FFFF00", true]);
    },
  );

  it("a date is a number with its format, also in a cell of text", async () => {
    const made = await sheetOf([["30/6/2024", "x", 5, "giữ"]], (sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      sheet.getRange("A1").values = [["30/6/2024"]];
    });
    await made.workbook.apply(
      planOf(
        setCells(
          "Sheet1",
          change(1, 1, "30/6/2024", 45_473, "dd/mm/yyyy"),
          change(1, 2, "x", 7),
          change(1, 3, 5, null),
        ),
      ),
    );
    const range = await rangeState(made, "Sheet1", "A1:D1");
    expect(range.values).toEqual([[45_473, 7, "", "giữ"]]);
    expect(range.numberFormat).toEqual([["dd/mm/yyyy", "General", "General", "General"]]);
  });

  it("beyond what the sheet uses, in the first cell of a merge, and in a row hidden by hand", async () => {
    const made = await sheetOf([["một"], ["hai"], ["ba"]], (sheet) => {
      sheet.getRange("A2:B2").merge(false);
      sheet.getRange("3:3").rowHidden = true;
    });
    await made.workbook.apply(
      planOf(setCells("Sheet1", change(9, 9, null, "xa"), change(2, 1, "hai", "gộp"), change(3, 1, "ba", "ẩn"))),
    );
    const [grid] = await made.workbook.read(["Sheet1"]);
    expect([grid?.values[1]?.[0], grid?.values[2]?.[0], grid?.values[8]?.[8]]).toEqual(["gộp", "ẩn", "xa"]);
  });

  it("one cell in few requests, and nothing else is named", async () => {
    const made = await bench(BYTES);
    const [grid] = await made.workbook.read([APPENDIX]);
    made.host.resetStatistics();
    const journal = await made.workbook.apply(
      planOf(setCells(APPENDIX, change(7, 3, grid?.values[6]?.[2] ?? null, "Sở Y tế"))),
    );
    expect(made.host.statistics.requests).toBeLessThanOrEqual(10);
    expect(made.host.statistics.bytesSent).toBeLessThan(20_000);
    expect(journal.entries.map(({ kind }) => kind)).toEqual(["cells-set"]);
  });

  it("together with other steps and on several sheets, and all is undone", async () => {
    const made = await bench(BYTES);
    await made.workbook.apply(planOf({ kind: "create-sheet", model: SETTINGS }));
    const before = bookState(made.host);
    const [grid] = await made.workbook.read([APPENDIX]);
    const journal = await made.workbook.apply(
      planOf(
        setCells(APPENDIX, change(7, 3, grid?.values[6]?.[2] ?? null, "=Sở Y tế"), change(8, 8, null, "Đã hoàn thành")),
        setCells("Thiết lập", change(1, 2, 45_475, 45_500)),
        { kind: "write-region", sheet: APPENDIX, region: trackingRegion(), what: WHAT },
        { kind: "create-sheet", model: modelOf("tally", "Tổng hợp") },
      ),
    );
    expect((await rangeState(made, APPENDIX, "H8")).values).toEqual([["Đã hoàn thành"]]);
    expect((await rangeState(made, APPENDIX, "C7")).values).toEqual([["=Sở Y tế"]]);
    expect((await rangeState(made, "Thiết lập", "B1")).values).toEqual([[45_500]]);
    const report = await made.workbook.undo(kept(journal));
    expect(report.kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });

  it("two thousand scattered cells in few requests, each of a size that Excel on the web takes, and all undone", async () => {
    const row = (index: number) => [
      index,
      `Nhiệm vụ số ${index} về chuyển đổi số`,
      "Sở Y tế",
      `Quý ${1 + (index % 4)}/2024`,
    ];
    const made = await sheetOf(
      Array.from({ length: 6000 }, (_, index) => row(index)),
      () => undefined,
      { platform: "web" },
    );
    const before = JSON.stringify(bookState(made.host));
    const cells = Array.from({ length: 2000 }, (_, index) => {
      const at = index * 3;
      return index % 2 === 0
        ? change(at + 1, 3, "Sở Y tế", `- Sở Y tế, ${"Ủy ban nhân dân các huyện, ".repeat(9)}`)
        : change(at + 1, 4, `Quý ${1 + (at % 4)}/2024`, 45_000 + index, "dd/mm/yyyy");
    });
    made.host.resetStatistics();
    const journal = await made.workbook.apply(planOf(setCells("Sheet1", ...cells)));
    expect(made.host.statistics.requests).toBeLessThan(30);
    expect(made.host.statistics.largestRequest).toBeLessThan(1_100_000);
    expect(made.host.statistics.largestResponse).toBeLessThan(5_000_000);
    made.host.resetStatistics();
    expect(await made.workbook.undo(journal)).toEqual({ restored: 2000, kept: [] });
    expect(made.host.statistics.requests).toBeLessThan(30);
    expect(made.host.statistics.largestRequest).toBeLessThan(1_100_000);
    expect(JSON.stringify(bookState(made.host))).toBe(before);
  }, 60_000);
});

describe("refused before anything is written, naming the cell", () => {
  const filtered = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("3:3").rowHidden = true;
    await context.sync();
  };
  it.each<[string, (sheet: Excel.Worksheet) => void, readonly CellChange[], string, string, string]>([
    [
      "changed since it was read",
      () => undefined,
      [change(2, 2, "cũ", "mới")],
      "cell-changed",
      "B2",
      "B2 đã khác so với lúc kiểm tra. Chưa ô nào bị sửa.",
    ],
    [
      "filled since it was read empty",
      () => undefined,
      [change(2, 2, null, "mới")],
      "cell-changed",
      "B2",
      "B2 đã khác",
    ],
    [
      "decomposed letters are other letters",
      (sheet) => (sheet.getRange("B2").values = [["cũ".normalize("NFD")]]),
      [change(2, 2, "cũ", "x")],
      "cell-changed",
      "B2",
      "B2 đã khác",
    ],
    [
      "a number is not its text",
      (sheet) => (sheet.getRange("B2").values = [[5]]),
      [change(2, 2, "5", "x")],
      "cell-changed",
      "B2",
      "B2 đã khác",
    ],
    [
      "a formula",
      (sheet) => (sheet.getRange("B2").formulas = [["=1+1"]]),
      [change(2, 2, 2, 3)],
      "cell-formula",
      "B2",
      "B2 chứa công thức. Nội dung công thức không tự sửa; xin sửa tay nếu cần.",
    ],
    [
      "inside a merge",
      (sheet) => sheet.getRange("A2:B3").merge(false),
      [change(3, 2, null, "x")],
      "cell-merged",
      "A2:B3",
      "A2:B3 là ô gộp. Chưa sửa được từng ô trong vùng gộp.",
    ],
    ["too long", () => undefined, [change(2, 2, "hai", "á".repeat(32_768))], "text-too-long", "B2", "32768 ký tự"],
  ])("%s", async (_, prepare, cells, code, address, words) => {
    const made = await sheetOf(
      [
        ["một", "1"],
        ["a", "hai"],
        ["b", "ba"],
      ],
      prepare,
    );
    const before = bookState(made.host);
    // A good change stands before the bad one: it is not done either.
    const error = await refusal(made.workbook.apply(planOf(setCells("Sheet1", change(1, 1, "một", "MỘT"), ...cells))));
    expect([error.code, error.place]).toEqual([code, { sheet: "Sheet1", address }]);
    expect(error.text.vi).toContain(words);
    expect(error.text.en).toContain(address);
    expect(bookState(made.host)).toEqual(before);
    expect(made.host.book.eventsEnabled).toBe(true);
  });

  it("a row hidden by a filter, though one hidden by hand is written", async () => {
    const made = await sheetOf([
      ["TT", "x"],
      [1, "một"],
      [2, "hai"],
      [3, "ba"],
    ]);
    await made.run(filtered);
    const sheet = made.host.book.sheets[0];
    if (sheet) sheet.inner.autoFilter = "A1:B4";
    const before = bookState(made.host);
    const error = await refusal(made.workbook.apply(planOf(setCells("Sheet1", change(3, 2, "hai", "HAI")))));
    expect([error.code, error.place?.address, error.text.vi]).toEqual([
      "sheet-filtered",
      "B3",
      "Trang tính “Sheet1” đang lọc và ẩn B3. Ghi lúc này có thể sai dòng. Bỏ lọc rồi thử lại.",
    ]);
    expect(bookState(made.host)).toEqual(before);
    await made.workbook.apply(planOf(setCells("Sheet1", change(4, 2, "ba", "BA"))));
    expect((await rangeState(made, "Sheet1", "B2:B4")).values).toEqual([["một"], ["hai"], ["BA"]]);
  });

  it("a protected sheet, and one that is gone", async () => {
    const made = await sheetOf([["một"]], (sheet) => sheet.protection.protect());
    const work = (sheet: string) => made.workbook.apply(planOf(setCells(sheet, change(1, 1, "một", "hai"))));
    expect((await refusal(work("Sheet1"))).code).toBe("sheet-protected");
    expect((await refusal(work("Khác"))).code).toBe("no-such-sheet");
  });

  it("two changes of one cell are a mistake of ours", async () => {
    const made = await sheetOf([["một"]]);
    const plan = planOf(setCells("Sheet1", change(1, 1, "một", "a"), change(1, 1, "một", "b")));
    await expect(made.workbook.apply(plan)).rejects.toThrow("Two changes are meant for A1");
    expect((await rangeState(made, "Sheet1", "A1")).values).toEqual([["một"]]);
  });

  it("below ExcelApi 1.13 a merge is noticed after writing, and all is undone", async () => {
    const made = await sheetOf(
      [
        ["một", ""],
        ["hai", ""],
      ],
      (sheet) => sheet.getRange("A2:B2").merge(false),
      {
        apiSets: { ExcelApi: "1.12" },
      },
    );
    const before = bookState(made.host);
    const plan = planOf(setCells("Sheet1", change(1, 1, "một", "MỘT"), change(2, 2, null, "x")));
    const error = await refusal(made.workbook.apply(plan));
    expect([error.code, error.text.vi]).toEqual(["not-written", expect.stringContaining("ô B2")]);
    expect(error.text.vi).toContain("được hoàn tác");
    expect(bookState(made.host)).toEqual(before);
  });
});

describe("a write of single cells that fails on the way", () => {
  const REFUSAL = { code: "ServiceNotAvailable", message: "no" };
  const VALUES = Array.from({ length: 40 }, (_, index) => [index, `việc ${index}`, "15/6/2024"]);
  const PLAN = planOf(
    setCells(
      "Sheet1",
      ...VALUES.flatMap((_, index) =>
        index % 2 === 0
          ? [
              change(index + 1, 2, `việc ${index}`, `- việc ${index}`),
              change(index + 1, 3, "15/6/2024", 45_458, "dd/mm/yyyy"),
            ]
          : [],
      ),
    ),
  );

  async function faulty(): Promise<Bench & { readonly fail: (fault: Fault) => void }> {
    let fault: Fault = {};
    const ready = await sheetOf(
      [["x"]],
      (sheet) => {
        sheet.getRange("A1:C40").numberFormat = VALUES.map(() => ["General", "General", "@"]);
        sheet.getRange("A1:C40").values = VALUES;
      },
      {
        fault: { request: (n) => fault.request?.(n) ?? null, action: (action) => fault.action?.(action) ?? null },
      },
    );
    return { ...ready, fail: (given) => void (fault = given) };
  }

  it("leaves the workbook as it was, whichever request fails", async () => {
    const { workbook, host } = await faulty();
    host.resetStatistics();
    await workbook.apply(PLAN);
    const { requests } = host.statistics;
    const survived: number[] = [];
    for (let failing = 0; failing < requests; failing += 1) {
      const made = await faulty();
      const before = bookState(made.host);
      let count = 0;
      made.fail({ request: () => (count++ === failing ? REFUSAL : null) });
      const error: unknown = await made.workbook.apply(PLAN).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) survived.push(failing);
      else expect([failing, error instanceof WorkbookError, bookState(made.host)]).toEqual([failing, true, before]);
    }
    expect(survived).toEqual([requests - 3, requests - 2, requests - 1].slice(-survived.length));
  }, 30_000);

  it("leaves the workbook as it was, whichever cell fails, and says so", async () => {
    for (const nth of [0, 1, 7, 20, 38]) {
      const made = await faulty();
      const before = bookState(made.host);
      let count = 0;
      made.fail({
        action: ({ type, name }) => (type === 4 && name !== "EnableEvents" && count++ === nth ? REFUSAL : null),
      });
      const error = await refusal(made.workbook.apply(PLAN));
      expect([nth, bookState(made.host)]).toEqual([nth, before]);
      expect(error.text.vi).toContain("Phần đã ghi dở được hoàn tác");
    }
  }, 30_000);
});

describe("marks are taken off", () => {
  it("ours alone, and undo puts them back in their place", async () => {
    const made = await bench(BYTES);
    const own = '=$B6="x"';
    await made.run(async (context) => {
      const format = context.workbook.worksheets.getItem(APPENDIX).getRange("A6:G22").conditionalFormats.add("Custom");
      format.custom.rule.formula = own;
      format.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    await made.workbook.apply(WHOLE);
    const formulas = () =>
      (made.host.book.sheets[0]?.formats ?? []).map(({ rule }) => (rule.kind === "custom" ? rule.formula : rule.kind));
    const before = bookState(made.host);
    expect(formulas()).toHaveLength(4);
    const journal = await made.workbook.apply(planOf({ kind: "mark", sheet: APPENDIX, marks: [] }));
    expect(formulas()).toEqual([own.slice(1)]);
    expect((await made.workbook.undo(kept(journal))).kept).toEqual([]);
    expect(bookState(made.host)).toEqual(before);
  });
});
