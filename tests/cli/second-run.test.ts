import { differences } from "../support/differences";
import { sheetNamed, valueOf, type ReadBook } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";
import { makeBench, RESTORED, SCANNED } from "../support/run-command";
import { validateFiles } from "../support/validate-files";
import { runOn, type WorkbookRun } from "../support/workbook-runs";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

const firsts = new Map<string, WorkbookRun>();

/** The first run on a sample, made once. */
async function firstRun(file: string, name: string): Promise<WorkbookRun> {
  const first = firsts.get(file) ?? (await runOn(bench, file, name));
  firsts.set(file, first);
  return first;
}

/** What stands on the sheets, without the looks: rows that were longer on another day leave empty cells behind. */
function contentOf({ sheets, names }: ReadBook): unknown {
  return [
    names,
    sheets.map(({ cells, widths: _widths, heights: _heights, ...rest }) => [
      rest,
      [...cells].flatMap(([at, { value, formula }]) => (value === null ? [] : [[at, value, formula]])),
    ]),
  ];
}

describe("a second run on our own output", () => {
  it.each([
    ["restored", RESTORED],
    ["scanned", SCANNED],
  ])("changes nothing where nobody wrote anything (%s)", async (name, file) => {
    const first = await firstRun(file, `${name}-1`);
    const second = await runOn(bench, first.out, `${name}-2`);
    expect(differences(first.book, second.book)).toEqual([]);
    const { tasks, findings, tally, decision, programmeYear } = second.report;
    expect({ tasks, findings, tally, decision, programmeYear }).toEqual({
      tasks: first.report.tasks,
      findings: first.report.findings,
      tally: first.report.tally,
      decision: first.report.decision,
      programmeYear: first.report.programmeYear,
    });
    expect(second.report.appendix.sections).toEqual(first.report.appendix.sections);
  });

  it("on another day judges anew, in the same columns and sheets, and comes back to the first day's words", async () => {
    const first = await firstRun(RESTORED, "restored-1");
    const later = await runOn(bench, first.out, "day-2", "--as-of", "2025-01-01");
    expect(valueOf(sheetNamed(later.book, "Phụ lục"), "K5")).toBe("Đánh giá đến 01/01/2025");
    expect(valueOf(sheetNamed(later.book, "Phụ lục"), "K7")).toBe("◇ Đã qua hạn 1 ngày, chưa ghi tình trạng");
    expect(later.book.sheets.map(({ name }) => name)).toEqual(first.book.sheets.map(({ name }) => name));
    const back = await runOn(bench, later.out, "day-3");
    expect(differences(contentOf(first.book), contentOf(back.book))).toEqual([]);
  });

  it("in the other language says the same in the same places", async () => {
    const first = await firstRun(RESTORED, "restored-1");
    const english = await runOn(bench, first.out, "language-2", "--lang", "en");
    expect(english.book.sheets.map(({ name }) => name)).toEqual(first.book.sheets.map(({ name }) => name));
    const [one, other] = [first.book, english.book].map((book) => sheetNamed(book, "Phụ lục"));
    if (!one || !other) throw new Error("The appendix is not there");
    expect([...other.cells.keys()]).toEqual([...one.cells.keys()]);
    expect(["H5", "I5", "J5", "K5", "L5", "K16"].map((cell) => valueOf(other, cell))).toEqual([
      ...["Status", "Completed on", "Due date", "Standing as of 02/07/2024", "Findings"],
      "◇ Past due, days: 61, no status recorded",
    ]);
    expect([other.marks.length, other.validations.length]).toEqual([12, 3]);
    expect(english.report.tasks).toEqual(first.report.tasks);
  });
});

it("its files are sound to the Open XML SDK and to our own checks", async () => {
  const files = ["scanned-2", "language-2"].map((name) => bench.path(`${name}.xlsx`));
  for (const { file, errors } of await validateFiles(files)) expect([file, errors]).toEqual([file, []]);
  for (const file of files) expect([file, checkPackage(bench.bytes(file))]).toEqual([file, []]);
});
