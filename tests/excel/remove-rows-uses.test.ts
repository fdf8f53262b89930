import { appendHistory, readHistory } from "../../src/actions/history";
import { WorkbookError } from "../../src/actions/workbook-error";
import { bookState } from "./book-state";
import { bench, type Bench } from "./on-host";
import { planOf } from "./plans";

const WHAT = { vi: "Nối", en: "Join" };
const nameOf = (row: number): string => `Nhiệm vụ số ${row} của tỉnh`;

async function edit({ run }: Bench, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  await run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

async function table(rows = 12): Promise<Bench> {
  const made = await bench();
  await edit(made, (sheet) => {
    sheet.getRangeByIndexes(0, 0, rows, 2).values = Array.from({ length: rows }, (_, r) => [r + 1, nameOf(r + 1)]);
  });
  return made;
}

const rowOf = (row: number, text = nameOf(row)) => ({
  row,
  cells: [
    { column: 1, value: row },
    { column: 2, value: text },
  ],
});
const removal = (...rows: readonly number[]) =>
  planOf({ kind: "remove-rows", sheet: "Sheet1", rows: rows.map((row) => rowOf(row)), what: WHAT });

/** A task of two rows is joined: row 5 takes the words of row 6, which goes. */
const JOIN = planOf(
  {
    kind: "set-cells",
    sheet: "Sheet1",
    cells: [{ row: 5, column: 2, before: nameOf(5), after: `${nameOf(5)} ${nameOf(6)}` }],
    what: WHAT,
  },
  { kind: "remove-rows", sheet: "Sheet1", rows: [rowOf(6)], what: WHAT },
);

async function columnOf({ run }: Bench, address: string): Promise<readonly unknown[]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values.flat<unknown[][]>();
  });
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof WorkbookError ? error.code : error),
  );
}

function validate(sheet: Excel.Worksheet, address: string, rule: Excel.DataValidationRule): void {
  sheet.getRange(address).dataValidation.rule = rule;
}

describe("a row stays where a rule or a text names it", () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string | null]>([
    ["a format that names it", (sheet) => addFormat(sheet, "D1:D3", "=$B$6=1"), "row-in-use"],
    ["a format on another sheet", (_, context) => addFormat(other(context), "A1:A3", "=Sheet1!$B$6=1"), "row-in-use"],
    ["a format over a range around it", (sheet) => addFormat(sheet, "D1:D3", "=COUNTA($B$2:$B$9)>1"), null],
    [
      "a list that ends with it",
      (sheet) => validate(sheet, "B9", { list: { source: "=$B$2:$B$6", inCellDropDown: true } }),
      "row-in-use",
    ],
    [
      "a number compared with it",
      (sheet) => validate(sheet, "A8:A9", { wholeNumber: { formula1: "=$A$6", operator: "GreaterThan" } }),
      "row-in-use",
    ],
    ["a list of words", (sheet) => validate(sheet, "B9", { list: { source: "B6,B7", inCellDropDown: true } }), null],
    ["a text of INDIRECT at it", (sheet) => (sheet.getRange("E1").formulas = [['=INDIRECT("B6")']]), "row-in-use"],
    ["a text of INDIRECT below it", (sheet) => (sheet.getRange("E1").formulas = [['=INDIRECT("B9")']]), "row-in-use"],
    ["a text of INDIRECT above it", (sheet) => (sheet.getRange("E1").formulas = [['=INDIRECT("B2")']]), null],
  ])("%s", async (_, work, code) => {
    const made = await table();
    await edit(made, work);
    const before = bookState(made.host);
    expect(await codeOf(made.workbook.apply(removal(6)))).toBe(code);
    if (code !== null) expect(bookState(made.host)).toEqual(before);
  });
});

function addFormat(sheet: Excel.Worksheet, address: string, formula: string): void {
  sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = formula;
}
function other({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.add("Khác");
}

describe("a joined task is undone", () => {
  it("where a row was put in above since", async () => {
    const made = await table();
    const journal = await made.workbook.apply(JOIN);
    made.host.user.insertRows("Sheet1", 3, 1);
    expect(await made.workbook.undo(journal)).toMatchObject({ kept: [] });
    expect(await columnOf(made, "B5:B8")).toEqual([nameOf(4), nameOf(5), nameOf(6), nameOf(7)]);
  });

  it("with the row back, while the joined cell that somebody wrote on stays as it is and is named", async () => {
    const made = await table();
    const journal = await made.workbook.apply(JOIN);
    const typed = `${nameOf(5)} ${nameOf(6)} trước ngày 30/6`;
    made.host.user.edit("Sheet1", 5, 2, typed);
    const { kept } = await made.workbook.undo(journal);
    expect(kept).toMatchObject([{ sheet: "Sheet1", address: "B5" }]);
    expect(await columnOf(made, "B4:B7")).toEqual([nameOf(4), typed, nameOf(6), nameOf(7)]);
  });

  it("not at all where the joined cell holds other words by now: both are named, and nothing changes", async () => {
    const made = await table();
    const journal = await made.workbook.apply(JOIN);
    made.host.user.edit("Sheet1", 5, 2, "Việc khác hẳn");
    const before = bookState(made.host);
    const { kept, restored } = await made.workbook.undo(journal);
    expect(kept.map(({ address }) => address).sort()).toEqual(["6:6", "B5"]);
    expect([restored, bookState(made.host)]).toEqual([0, before]);
  });
});

describe("a removal too long for the history", () => {
  it("is not kept in the workbook, says so, and is undone whole while the journal is at hand", async () => {
    const made = await bench();
    const long = "Nội dung rất dài. ".repeat(1800);
    await edit(made, (sheet) => {
      const values = Array.from({ length: 40 }, (_, r) => [r + 1, r >= 5 && r < 35 ? long : nameOf(r + 1)]);
      sheet.getRange("A1:B40").values = values;
    });
    const before = bookState(made.host);
    const rows = Array.from({ length: 30 }, (_, r) => rowOf(r + 6, long));
    const plan = planOf({ kind: "remove-rows", sheet: "Sheet1", rows, what: WHAT });
    const journal = await made.workbook.apply(plan);
    const action = { at: "2024-07-02T09:00:00+07:00", detail: WHAT, journal };
    expect(await appendHistory(made.workbook, action)).toEqual({ history: [], kept: false });
    expect(readHistory(await made.workbook.kept("history"))).toEqual([]);
    expect(await made.workbook.undo(journal)).toMatchObject({ kept: [] });
    expect(bookState(made.host)).toEqual(before);
  });
});
