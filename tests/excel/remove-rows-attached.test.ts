import { WorkbookError } from "../../src/actions/workbook-error";
import { loadOffice } from "../../src/host/load-office";
import { attachThings, type Things } from "../support/attach-things";
import { bookState } from "./book-state";
import { bench, type Bench } from "./on-host";
import { planOf } from "./plans";

const WHAT = { vi: "Nối", en: "Join" };

/** Ten rows of a table, with things hung on it as a file of Excel's has them. */
async function table(things: Things, work: (sheet: Excel.Worksheet) => void = () => undefined): Promise<Bench> {
  const made = await bench();
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B10").values = Array.from({ length: 10 }, (_, r) => [r + 1, `Nhiệm vụ số ${r + 1}`]);
    work(sheet);
    await context.sync();
  });
  return bench(attachThings(await made.host.save(), things));
}

function removal(...rows: readonly number[]) {
  const cells = (row: number) => [
    { column: 1, value: row },
    { column: 2, value: `Nhiệm vụ số ${row}` },
  ];
  return planOf({
    kind: "remove-rows",
    sheet: "Sheet1",
    rows: rows.map((row) => ({ row, cells: cells(row) })),
    what: WHAT,
  });
}

/** Why a removal was refused, in English; the workbook is as it was. */
async function refusal(made: Bench, ...rows: readonly number[]): Promise<readonly [unknown, string]> {
  const before = bookState(made.host);
  const error = await made.workbook.apply(removal(...rows)).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(bookState(made.host)).toEqual(before);
  if (error instanceof WorkbookError) return [error.code, error.text.en];
  throw error instanceof Error ? error : new Error("The rows went.");
}

describe("a row stays where something hangs on it", () => {
  it.each<[string, Things, string, string]>([
    ["a comment", { comments: ["B2", "C6"] }, "row-comment", "Row 6 has a comment on C6"],
    ["a picture inside it", { drawn: [{ name: "Con dấu", from: 6, to: 6 }] }, "row-drawing", "“Con dấu”"],
    ["a shape from above", { drawn: [{ name: "Khung", from: 2, to: 6 }] }, "row-drawing", "lies on row 6"],
    ["a chart over it", { drawn: [{ name: "Biểu đồ", from: 5, to: 9, chart: true }] }, "row-drawing", "“Biểu đồ”"],
  ])("%s", async (_, things, code, sentence) => {
    const [found, text] = await refusal(await table(things), 6);
    expect(found).toBe(code);
    expect(text).toContain(sentence);
  });

  it("the second of two rows that go together, hidden rows and high ones counted", async () => {
    const made = await table({ drawn: [{ name: "Khung", from: 7, to: 7 }] }, (sheet) => {
      sheet.getRange("3:3").format.rowHeight = 90;
      sheet.getRange("4:4").rowHidden = true;
    });
    expect(await refusal(made, 6, 7)).toEqual(["row-drawing", expect.stringContaining("row 7")]);
  });

  it("and no other: this host, unlike Excel, moves no rows beside such things and says so", async () => {
    for (const things of [
      { comments: ["B5", "B7"] },
      {
        drawn: [
          { name: "Khung", from: 5, to: 5 },
          { name: "Dấu", from: 7, to: 8 },
        ],
      },
    ] satisfies readonly Things[]) {
      expect(await refusal(await table(things), 6)).toEqual(["NotImplemented", expect.any(String)]);
    }
  });

  it("a note, where the library knows of notes", async () => {
    const made = await table({ notes: ["B2", "B6"] });
    const { Excel, OfficeExtension } = loadOffice(made.host);
    const helper = Reflect.get(OfficeExtension, "BatchApiHelper") as {
      readonly createPropertyObject: (...args: readonly unknown[]) => unknown;
    };
    // The library of npm is older than notes; a newer one makes them as it makes comments.
    Object.defineProperty(Excel.Worksheet.prototype, "notes", {
      get(this: Excel.Worksheet) {
        return helper.createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4);
      },
    });
    Object.assign(globalThis, { Excel });
    expect(await refusal(made, 6)).toEqual(["row-note", expect.stringContaining("Row 6 has a note on B6")]);
  });

  it("of notes that the library does not know nothing is told: the plan has warned of them", async () => {
    expect(await refusal(await table({ notes: ["B6"] }), 6)).toEqual(["NotImplemented", expect.any(String)]);
  });
});
