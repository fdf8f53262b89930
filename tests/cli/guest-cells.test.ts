import { addAppendix, type AppendixRow } from "../support/appendix-book";
import { guestRun, lost } from "../support/guest-runs";
import { sheetNamed, valueOf } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";
import { makeBench } from "../support/run-command";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

describe("what cells hold", () => {
  it("formulas of the user's stay formulas, and dates behind them are read", async () => {
    const rows: readonly AppendixRow[] = [
      ["I", "Mục"],
      [
        { formula: "ROW()-5", result: 1 },
        { formula: '"Ban hành "&"kế hoạch"', result: "Ban hành kế hoạch" },
        "Sở Tài chính",
        null,
        new Date(Date.UTC(2024, 3, 30)),
        "Kế hoạch",
      ],
    ];
    const made = await guestRun(bench, "formulas", (book) => {
      const sheet = addAppendix(book, "Phụ lục", rows);
      sheet.getCell("E6").numFmt = "dd/mm/yyyy";
      sheet.getCell("N1").value = { formula: "COUNTA(A6:A9)", result: 1 };
    });
    expect(lost(made, "Phụ lục")).toEqual([]);
    const sheet = sheetNamed(made.after, "Phụ lục");
    expect([sheet.cells.get("A6")?.formula, sheet.cells.get("N1")?.formula]).toEqual(["=ROW()-5", "=COUNTA(A6:A9)"]);
    expect([valueOf(sheet, "J6"), valueOf(sheet, "K6")]).toEqual([45414, "◇ Đã qua hạn 61 ngày, chưa ghi tình trạng"]);
    expect(valueOf(sheetNamed(made.after, "Quá hạn"), "C10")).toBe("Ban hành kế hoạch");
  });

  it("text that begins like a formula arrives as text on every sheet of ours", async () => {
    const texts = [
      "=1+1",
      "+84 báo cáo",
      "-1",
      "@SUM(A1)",
      '=HYPERLINK("http://x","y")',
      "'=1",
      "\t=cmd|' /C calc'!A0",
    ];
    const rows = texts.map((text, at) => [
      at + 1,
      text,
      "Sở Tài chính",
      `@Sở Xây dựng ${at}`,
      "Tháng 4/2024",
      text,
      text,
    ]);
    const made = await guestRun(bench, "formula-like", (book) => void addAppendix(book, "Phụ lục", rows));
    expect(lost(made, "Phụ lục")).toEqual([]);
    for (const sheet of made.after.sheets) {
      for (const [at, { value, formula, isText }] of sheet.cells) {
        if (formula !== null && sheet.name !== "Phụ lục")
          expect([sheet.name, at, formula]).toEqual([
            sheet.name,
            at,
            expect.stringMatching(/^=(?:SUM|IF|[A-Z]+\d+(?:\+|$))/u),
          ]);
        if (texts.includes(String(value)))
          expect([sheet.name, at, formula, isText]).toEqual([sheet.name, at, null, true]);
      }
    }
    const late = sheetNamed(made.after, "Quá hạn");
    // The signs of a tab and a leading quote are of no account in print, the rest is to the letter.
    const listed = texts.map((_, at) => String(valueOf(late, `C${at + 10}`)));
    expect(listed.map((text) => text.trim())).toEqual(texts.map((text) => text.trim()));
  });

  it("a content of thirty thousand letters is kept whole, and no row is taller than Excel allows", async () => {
    const content = "Nội dung dài ".repeat(2400).trim();
    const made = await guestRun(
      bench,
      "long",
      (book) => void addAppendix(book, "Phụ lục", [[1, content, "Sở Tài chính", null, "Tháng 4/2024", "x"]]),
    );
    expect(lost(made, "Phụ lục")).toEqual([]);
    expect(valueOf(sheetNamed(made.after, "Quá hạn"), "C10")).toBe(content);
    expect(checkPackage(bench.bytes("long-out.xlsx"))).toEqual([]);
    for (const { heights } of made.after.sheets) expect(Math.max(0, ...heights.values())).toBeLessThanOrEqual(409.5);
  });
});
