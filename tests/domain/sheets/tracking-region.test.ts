import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { toSerial } from "../../../src/domain/calendar/excel-serial";
import type { CellValue, Grid } from "../../../src/domain/grid";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import type { Region } from "../../../src/domain/sheets/sheet-model";
import { trackingMarks } from "../../../src/domain/sheets/tracking-marks";
import { trackingRegion } from "../../../src/domain/sheets/tracking-region";
import type { TypedDues } from "../../../src/domain/sheets/typed-dues";
import { gridOf } from "../../support/grid-of";
import { DAYS_OFF_VN, makeContext } from "../../support/make-appendix";
import { isFormula, readSeed, seedGrid, sheetContext } from "./support/seed-sheets";

function blockOf(grid: Grid, typedDues: TypedDues = new Map(), locale: "vi" | "en" = "vi"): Region {
  const appendix = readSeed(grid);
  const { standings } = sheetContext(appendix);
  const findings = checkAppendix(appendix, makeContext());
  return trackingRegion({ appendix, grid, standings, findings, typedDues, locale });
}

const cell = ({ cells, top, left }: Region, row: number, column: string) =>
  cells[row - top]?.[column.charCodeAt(0) - 64 - left] ?? null;

/** The appendix with the block as written, formulas computed to what Excel would show, and what officials typed since. */
function secondRun(first: Region, typed: Readonly<Record<string, CellValue>> = {}): Grid {
  const rows: Record<number, CellValue[]> = {};
  for (const [at, line] of first.cells.entries()) {
    rows[first.top + at] = line.map((each) => {
      const value = each?.value ?? null;
      return isFormula(value) ? (first.top + at === 5 ? "Đánh giá đến 02/07/2024" : "○ Trong hạn") : value;
    });
  }
  for (const [address, value] of Object.entries(typed)) {
    const line = rows[Number(address.slice(1))];
    if (line) line[address.charCodeAt(0) - 72] = value;
  }
  return seedGrid(rows);
}

describe("the tracking block of the seed, first run", () => {
  const grid = seedGrid();
  const region = blockOf(grid);

  it("stands directly right of the table, with a title above and a note below", () => {
    expect([region.top, region.left, region.cells.length]).toEqual([4, 8, 20]);
    expect(cell(region, 4, "H")).toEqual({ value: "Theo dõi thực hiện", style: "title" });
    expect(["H", "I", "J", "L"].map((column) => cell(region, 5, column)?.value)).toEqual([
      "Tình trạng",
      "Ngày hoàn thành",
      "Hạn hoàn thành",
      "Kết quả kiểm tra",
    ]);
    expect(cell(region, 23, "H")?.value).toBe(
      "(*) Hạn rơi vào ngày nghỉ, tính đến hết ngày làm việc kế tiếp.  □ Chưa rõ đầu mối.",
    );
    expect(region.merges).toEqual(["H23:L23"]);
    expect(region.columnWidths).toEqual([57, 62.25, 70.5, 82.5, 105]);
  });

  it("never gives a value to the two columns of the officials", () => {
    for (let row = 6; row <= 22; row += 1) {
      expect(cell(region, row, "H")).not.toHaveProperty("value");
      expect(cell(region, row, "I")).not.toHaveProperty("value");
    }
  });

  it.each([
    [7, "2024-12-31", "plain"],
    [12, "2024-07-01", "rolled"],
    [16, "2024-05-02", "rolled"],
  ] as const)("writes the effective due date of row %p as a date, %s, %s", (row, due, look) => {
    expect(cell(region, row, "J")).toEqual({ value: toSerial(due), style: look });
  });

  it("writes a star or a sign by number format, and draws the line to the appendix", () => {
    expect(region.styles.rolled?.numberFormat).toBe('dd/mm/yyyy"*"');
    expect(region.styles.approximate?.numberFormat).toBe('"≈ "dd/mm/yyyy');
    expect(region.styles.statusEdge).toMatchObject({ borderLeft: "medium", border: "thin" });
    expect(region.styles.status?.borderLeft).toBeUndefined();
  });

  it("gives sections the lines of the table and nothing else", () => {
    for (const row of [6, 15, 20]) {
      expect(["H", "I", "J", "K", "L"].map((column) => cell(region, row, column))).toEqual([
        { style: "blankEdge" },
        ...Array.from({ length: 4 }, () => ({ style: "blank" })),
      ]);
    }
  });

  it("refers in each formula to its own row", () => {
    const formula = cell(region, 12, "K")?.value;
    expect(isFormula(formula) && formula.formula).toMatch(/TRIM\(H12\).*I12.*J12/u);
    expect(isFormula(formula) && formula.formula).not.toMatch(/[HIJ](?!12\b)\d/u);
  });

  it("says – where a task has no lasting finding, and starts with □ where the lead is a group", () => {
    expect(cell(region, 14, "L")).toMatchObject({ style: expect.any(String) as string });
    expect(cell(region, 11, "L")?.value).toMatch(/^□ /u);
    expect(cell(region, 13, "L")?.value).toMatch(/^□ /u);
    for (let row = 7; row <= 22; row += 1) {
      const value = cell(region, row, "L")?.value;
      if (typeof value === "string") expect(value === "–" || /^[□•] /u.test(value)).toBe(true);
    }
  });

  it("raises a row only where our own text needs it", () => {
    expect(region.rowHeights[6 - region.top]).toBeNull();
    expect(region.rowHeights[16 - region.top]).toBeGreaterThanOrEqual(62.25);
  });

  it("offers the official words and dates only", () => {
    expect(region.validations.map(({ area, rule }) => [area, rule.kind])).toEqual([
      ["H6:H22", "list"],
      ["I6:I22", "date"],
      ["J6:J22", "date"],
    ]);
  });
});

describe("where the block may stand", () => {
  it("leaves a title row and a note row of the user's alone", () => {
    const signed = seedGrid({ 4: ["", "", "Đơn vị: nhiệm vụ"], 23: ["THỦ TRƯỞNG ĐƠN VỊ"] });
    const values = signed.values.map((row, at) => (at === 22 ? ["NGƯỜI LẬP BIỂU", ...row.slice(1)] : row));
    const region = blockOf({ ...signed, values });
    expect([region.top, region.cells.length]).toEqual([5, 18]);
  });

  it("passes over columns beside the table in which something stands", () => {
    const region = blockOf(seedGrid({ 9: ["", "ghi riêng"] }));
    expect(region.left).toBe(10);
  });

  it("uses a status column of the appendix's own as it is, and adds the others", () => {
    const rows = [
      ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Tình trạng"],
      [1, "Rà soát quy hoạch xây dựng xã", "Sở Xây dựng", "Quý II/2024", "Đang thực hiện"],
      [2, "Tổng hợp kế hoạch vốn năm 2024", "Sở Tài chính", "Năm 2024", ""],
    ];
    const grid = gridOf(rows);
    const context = { directory: QUANG_TRI, daysOff: DAYS_OFF_VN, settings: DEFAULT_SETTINGS };
    const appendix = readAppendix(grid, context);
    if (appendix === null) throw new Error("Not read");
    const { standings } = sheetContext(appendix);
    const region = trackingRegion({ appendix, grid, standings, findings: [], typedDues: new Map(), locale: "vi" });
    expect([region.left, region.cells[0]?.length]).toEqual([6, 4]);
    const formula = cell(region, 2, "H")?.value;
    expect(isFormula(formula) && formula.formula).toContain("TRIM(E2)");
    expect(region.validations.map(({ area }) => area)).toEqual(["F2:F3", "G2:G3"]);
    expect(cell(region, 2, "I")?.value).toBe("–");
  });
});

describe("a second run", () => {
  const first = blockOf(seedGrid());
  const grid = secondRun(first, { H16: "Đang thực hiện", I12: "tháng trước" });

  it("finds the block and writes it in place", () => {
    const appendix = readSeed(grid);
    expect(appendix.tracking).toEqual({ status: 8, completedOn: 9, due: 10, standing: 11, findings: 12 });
    expect(appendix.lastRow).toBe(22);
    const second = blockOf(grid);
    expect([second.top, second.left, second.cells.length]).toEqual([first.top, first.left, first.cells.length]);
    expect(second.columnWidths).toEqual([null, null, null, null, null]);
    for (let row = 6; row <= 22; row += 1) expect(cell(second, row, "H")).not.toHaveProperty("value");
  });

  it("leaves a due date of an official's as it is", () => {
    const typed = new Map([["I.1", { text: "45500", date: null, ongoing: false }]]);
    const second = blockOf(grid, typed);
    expect(cell(second, 7, "J")).toEqual({ style: "plain" });
    expect(cell(second, 8, "J")?.value).toBe(toSerial("2024-12-31"));
  });

  it("says the same in English", () => {
    const second = blockOf(grid, new Map(), "en");
    expect(["H", "I", "J", "L"].map((column) => cell(second, 5, column)?.value)).toEqual([
      "Status",
      "Completed on",
      "Due date",
      "Findings",
    ]);
    expect(cell(second, 4, "H")?.value).toBe("Follow-up");
  });

  it("puts our own three columns back in order where one was deleted", () => {
    const rows = seedGrid().values.map((line, at) => {
      const block = first.cells[at + 1 - first.top] ?? [];
      const shown = block.map((each) => {
        const value = each?.value ?? null;
        return isFormula(value) ? "Đánh giá đến 02/07/2024" : value;
      });
      return [...line, shown[0] ?? null, shown[1] ?? null, shown[3] ?? null, shown[4] ?? null];
    });
    const second = blockOf(gridOf(rows));
    expect(["H", "I", "J", "L"].map((column) => cell(second, 5, column)?.value)).toEqual([
      "Tình trạng",
      "Ngày hoàn thành",
      "Hạn hoàn thành",
      "Kết quả kiểm tra",
    ]);
  });
});

describe("the marks", () => {
  const grid = seedGrid();
  const marks = trackingMarks(readSeed(grid), grid, "vi");

  it("look at signs by EXACT, cover the rows of the table, and touch only four columns of it", () => {
    expect(new Set(marks.map(({ area }) => area))).toEqual(new Set(["K6:K22", "A6:A22", "E6:E22", "C6:C22"]));
    expect(
      marks.every(({ formula }) => /^=(?:EXACT\(LEFT\(\$K6,\d+\),"|ISNUMBER\(FIND\("□",\$L6\)\))/u.test(formula)),
    ).toBe(true);
  });

  it("show what is past due without red, framed, and unlike what is overdue or has no date", () => {
    const of = (text: string) => marks.filter(({ area, formula }) => area === "K6:K22" && formula.includes(text));
    const [pastDue] = of('"◇ Đã qua hạn "');
    expect(pastDue).toMatchObject({ bold: true, italic: true, frame: "dashed" });
    expect(pastDue).not.toHaveProperty("fill");
    expect(marks.indexOf(pastDue ?? marks[0] ?? { area: "", formula: "" })).toBeLessThan(
      marks.findIndex(({ formula, area }) => area === "K6:K22" && formula.endsWith(',1),"◇")')),
    );
  });

  it("follow the words of the workbook's language", () => {
    const english = trackingMarks(readSeed(grid), grid, "en").map(({ formula }) => formula);
    expect(english).toContain('=EXACT(LEFT($K6,18),"◇ Past due, days: ")');
    expect(english).toContain('=EXACT(LEFT($K6,19),"✓ Done late, days: ")');
  });
});
