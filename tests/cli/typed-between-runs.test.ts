import { addAppendix, bookOf, worksheet } from "../support/appendix-book";
import { differences } from "../support/differences";
import { readBook, sheetNamed, valueOf } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";
import { makeBench, RESTORED, runHere } from "../support/run-command";
import { validateFiles } from "../support/validate-files";
import { edited, runOn, type WorkbookRun } from "../support/workbook-runs";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

describe("what officials wrote between two runs", () => {
  let first: string;
  let typed: string;
  let second: WorkbookRun;

  beforeAll(async () => {
    first = (await runOn(bench, RESTORED, "typed-0")).out;
    typed = await edited(bench, first, "typed-1", (book) => {
      const appendix = worksheet(book, "Phụ lục");
      const cells: readonly (readonly [string, string | Date])[] = [
        ...([
          ["H12", "Đã hoàn thành"],
          ["I12", day(2024, 6, 28)],
        ] as const),
        ...([["H16", "đang  THỰC hiện"]] as const),
        ...([
          ["H17", "Hoàn thành"],
          ["I17", day(2024, 7, 2)],
        ] as const),
        ...([["H18", "Xong"]] as const),
        ...([
          ["H7", "Dừng thực hiện"],
          ["H10", "Chuyển kỳ sau"],
          ["H8", "đã trình"],
        ] as const),
        ...([
          ["I11", "tuần sau"],
          ["J9", day(2024, 6, 3)],
        ] as const),
      ];
      for (const [address, value] of cells) appendix.getCell(address).value = value;
      worksheet(book, "Quá hạn").getCell("H10").value = "Chờ thẩm định";
      worksheet(book, "Quá hạn").getCell("H13").value = "Đã xong, sẽ ghi ngày";
      worksheet(book, "Sở NN&PTNT").getCell("I13").value = "Thiếu kinh phí";
      worksheet(book, "Tổng hợp").getCell("L14").value = "Đã đôn đốc";
      worksheet(book, "Tổng hợp").getCell("A2").value = "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI";
      worksheet(book, "Thiết lập").getCell("B5").value = 30;
    });
    second = await runOn(bench, typed, "typed-2");
  });

  it("changes the standings and nothing else of the tasks", () => {
    const standings = second.report.tasks.map(({ key, standing, daysLate }) => [key, standing, daysLate] as const);
    expect(standings.filter(([, standing]) => standing !== "in-time")).toEqual([
      ["I.1", "stopped", 0],
      ["I.3", "past-due", 29],
      ["I.4", "stopped", 0],
      ["I.6", "done-in-time", 0],
      ["II.1", "overdue", 61],
      ["II.2", "done-late", 1],
      ["II.3", "done-date-unknown", 0],
    ]);
    expect(second.status).toBe(1);
    const found = second.report.findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
    expect(found.filter((rule) => /overdue|past-due|done|status/u.test(rule))).toEqual([
      "overdue E16",
      "past-due E9",
      "done-late I17",
      "done-without-date I18",
      "unknown-status H8",
    ]);
  });

  it("is counted in the tally of the report and of the sheet alike", () => {
    const lead = second.report.tally.agencies.find(({ agency }) => agency === "s_nnptnt");
    expect(lead).toMatchObject({ total: 8, done: 3, doneInTime: 1, doneLate: 1, open: 5, inTime: 4, overdue: 1 });
    const tally = sheetNamed(second.book, "Tổng hợp");
    const row = [..."CDEFGHIJK"].map((column) => valueOf(tally, `${column}15`));
    expect(row).toEqual([8, 3, 1, 1, 5, 4, 0, 1, 3 / 8]);
    expect(valueOf(tally, "L15")).toBe("(*) 01 nhiệm vụ");
  });

  it("stands in the words of the column and on the agency's sheet", () => {
    const appendix = sheetNamed(second.book, "Phụ lục");
    const words = [7, 8, 9, 10, 11, 12, 16, 17, 18].map((row) => valueOf(appendix, `K${row}`));
    expect(words).toEqual([
      "■ Dừng thực hiện",
      "? Tình trạng chưa rõ",
      "◇ Đã qua hạn 29 ngày, chưa ghi tình trạng",
      "■ Chuyển kỳ sau",
      "? Có ngày, chưa ghi hoàn thành",
      "✓ Hoàn thành đúng hạn",
      "▲ Quá hạn 61 ngày",
      "✓ Hoàn thành trễ 1 ngày",
      "? Hoàn thành, chưa ghi ngày",
    ]);
    const agency = sheetNamed(second.book, "Sở NN&PTNT");
    expect([valueOf(agency, "G15"), valueOf(agency, "H15")]).toEqual(["Đã hoàn thành", 45471]);
    expect(valueOf(agency, "E16")).toBe("Tháng 4/2024\n02/05/2024*\n▲ Quá hạn 61 ngày");
  });

  it("is kept to the letter, values and formats, wherever it was written", () => {
    const [before, after] = [readBook(bench.bytes(typed)), second.book];
    for (const address of ["H7", "H8", "H10", "H12", "H16", "H17", "H18", "I11", "I12", "I17", "J9"]) {
      const cells = [before, after].map((book) => sheetNamed(book, "Phụ lục").cells.get(address));
      expect([address, cells[1]?.value]).toEqual([address, cells[0]?.value]);
      expect([address, cells[1]?.look?.numberFormat]).toEqual([address, cells[0]?.look?.numberFormat]);
    }
    const late = sheetNamed(after, "Quá hạn");
    expect([valueOf(late, "B10"), valueOf(late, "H10")]).toEqual(["II.1", "Chờ thẩm định"]);
    // II.3 is no longer late: what was written of it is carried below the table.
    expect([...late.cells.values()].map(({ value }) => String(value)).join("\n")).toMatch(
      /II\.3 .*Đã xong, sẽ ghi ngày/u,
    );
    expect(valueOf(sheetNamed(after, "Sở NN&PTNT"), "I13")).toBe("Thiếu kinh phí");
    expect(valueOf(sheetNamed(after, "Tổng hợp"), "L14")).toBe("Đã đôn đốc");
    expect(valueOf(sheetNamed(after, "Tổng hợp"), "A2")).toBe("VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI");
    expect(valueOf(sheetNamed(after, "Thiết lập"), "B5")).toBe(30);
  });

  it("doubles no column, mark, rule, name or sheet", async () => {
    const third = await runOn(bench, second.out, "typed-3");
    expect(differences(second.book, third.book)).toEqual([]);
    const appendix = sheetNamed(third.book, "Phụ lục");
    expect([appendix.marks.length, appendix.validations.length]).toEqual([12, 3]);
    expect([..."MNOPQ"].map((column) => valueOf(appendix, `${column}5`))).toEqual([null, null, null, null, null]);
  });

  it("the day typed on the settings sheet counts where the command names none", async () => {
    const dated = await edited(bench, first, "dated-1", (book) => {
      worksheet(book, "Thiết lập").getCell("B3").value = day(2024, 5, 3);
    });
    const json = bench.path("dated.json");
    await runHere("check", dated, "--json", json);
    expect(bench.report(json).asOf).toBe("2024-05-03");
    expect(
      bench
        .report(json)
        .tasks.filter(({ standing }) => standing === "past-due")
        .map(({ key }) => key),
    ).toEqual(["II.1"]);
  });
});

/** As people type it; what the report makes of it with a deadline that has passed, and the sign in the column. */
const STATUSES = [
  ["Đã hoàn thành", "done", "?"],
  ["ĐÃ HOÀN THÀNH", "done", "?"],
  ["  đã   hoàn thành ", "done", "?"],
  ["Ðã hoàn thành", "done", "?"], // Icelandic eth
  ["Đã hòan thành", "done", "?"],
  ["Đã hoàn thành.", "done", "?"],
  ["\u00A0Đã hoàn thành\u200B", "done", "?"],
  ["HT", "done", "?"],
  ["100%", "done", "?"],
  ["chưa hoàn thành", "in-progress", "▲"],
  ["không hoàn thành", "in-progress", "▲"],
  ["Đang thực hiện (80%)", "in-progress", "▲"],
  ["đang TH", "in-progress", "▲"],
  ["Cơ bản hoàn thành", "in-progress", "▲"],
  ["quá hạn", "in-progress", "▲"],
  ["Chưa thực hiện ", "not-started", "▲"],
  ["tạm dừng", "stopped", "■"],
  ["chuyển sang 2025", "carried-over", "■"],
  ["đã trình", "unknown", "?"],
  ["x", "unknown", "?"],
  ["đạt", "unknown", "?"],
  ["??", "unknown", "?"],
  ["Đang*", "unknown", "?"],
  ["=1", "unknown", "?"],
  [0.8, "unknown", "?"],
  [true, "unknown", "?"],
] as const;

it("a status is understood alike by the report and by the formula in the sheet, however it is typed", async () => {
  const rows = STATUSES.map((_, at) => [at + 1, `Nhiệm vụ thứ ${at + 1}`, "Sở Tài chính", null, "Tháng 4/2024", "x"]);
  const empty = bench.put("words-0.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục", rows)));
  const first = await runOn(bench, empty, "words-1");
  const typed = await edited(bench, first.out, "words-2", (book) =>
    STATUSES.forEach(([status], at) => (worksheet(book, "Phụ lục").getCell(`H${at + 5}`).value = status)),
  );
  const { report, book } = await runOn(bench, typed, "words-3");
  const appendix = sheetNamed(book, "Phụ lục");
  const understood = STATUSES.map((_, at) => [
    valueOf(appendix, `H${at + 5}`),
    report.tasks[at]?.status.code,
    String(valueOf(appendix, `K${at + 5}`)).slice(0, 1),
  ]);
  expect(understood).toEqual(STATUSES);
});

it("a status in decomposed letters has the same sign in the sheet as in the report", async () => {
  const rows = [[1, "Ban hành kế hoạch", "Sở Tài chính", null, "Tháng 4/2024", "x"]];
  const empty = bench.put("nfd-0.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục", rows)));
  const first = await runOn(bench, empty, "nfd-1");
  const typed = await edited(bench, first.out, "nfd-2", (book) => {
    worksheet(book, "Phụ lục").getCell("H5").value = "Đang thực hiện".normalize("NFD");
  });
  const { report, book } = await runOn(bench, typed, "nfd-3");
  expect(report.tasks[0]?.standing).toBe("overdue");
  expect(valueOf(sheetNamed(book, "Phụ lục"), "K5")).toBe("▲ Quá hạn 61 ngày");
});

it("its files are sound to the Open XML SDK and to our own checks", async () => {
  const files = ["typed-2", "words-3"].map((name) => bench.path(`${name}.xlsx`));
  for (const { file, errors } of await validateFiles(files)) expect([file, errors]).toEqual([file, []]);
  for (const file of files) expect([file, checkPackage(bench.bytes(file))]).toEqual([file, []]);
});
