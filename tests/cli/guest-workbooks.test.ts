import { addAppendix, HEADINGS, ROWS, worksheet } from "../support/appendix-book";
import { differences } from "../support/differences";
import { guestRun, lost, refusedRun } from "../support/guest-runs";
import { sheetNamed, valueOf } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";
import { makeBench, runHere } from "../support/run-command";
import { validateFiles } from "../support/validate-files";
import { runOn } from "../support/workbook-runs";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

describe("sheets of the user's with our names", () => {
  it("are never touched: ours get another name, and the user is told", async () => {
    const made = await guestRun(bench, "names", (book) => {
      addAppendix(book, "Phụ lục 'A' & <B>");
      for (const name of ["Tổng hợp", "THIẾT LẬP", "Sở Tài chính"])
        book.addWorksheet(name).getCell("A1").value = "của tôi";
    });
    const names = made.after.sheets.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["Phụ lục 'A' & <B>", "Tổng hợp", "THIẾT LẬP", "Sở Tài chính"]);
    expect(names).toEqual(expect.arrayContaining(["Tổng hợp (2)", "Thiết lập (2)", "Sở Tài chính (2)", "Quá hạn"]));
    for (const name of ["Tổng hợp", "THIẾT LẬP", "Sở Tài chính"]) {
      expect(differences(sheetNamed(made.before, name), sheetNamed(made.after, name))).toEqual([]);
    }
    const name = made.after.names.find((each) => each.name === "PL_NgayChot");
    expect(name?.refersTo).toBe("'Thiết lập (2)'!$B$4");
    expect(valueOf(sheetNamed(made.after, "Phụ lục 'A' & <B>"), "K6")).toBe(
      "◇ Đã qua hạn 61 ngày, chưa ghi tình trạng",
    );
    expect(sheetNamed(made.after, "Quá hạn").links.get("B10")?.location).toBe("'Phụ lục ''A'' & <B>'!A6");
    const dry = await runHere("check", bench.path("names.xlsx"), "--as-of", "2024-07-02", "--dry-run");
    expect(dry.out).toMatch(/Giữ nguyên trang “Tổng hợp”: .*“Tổng hợp \(2\)”/u);
  });

  it("and a name of the user's that ours would take is refused in a sentence, before anything is written", async () => {
    const complaint = await refusedRun(bench, "taken", (book) => {
      addAppendix(book, "Phụ lục");
      book.definedNames.add("'Phụ lục'!$A$1", "PL_TinhTrang");
    });
    expect(complaint).toMatch(/tên “PL_TinhTrang” dùng cho việc khác/u);
  });
});

describe("what the user locked, hid, merged or filtered", () => {
  it("a protected appendix sheet is refused in a sentence, and no file is written", async () => {
    const complaint = await refusedRun(bench, "protected", (book) => {
      addAppendix(book, "Phụ lục");
      worksheet(book, "Phụ lục").sheetProtection = { sheet: true };
    });
    expect(complaint).toMatch(/Trang “Phụ lục” đang được bảo vệ/u);
  });

  it("another sheet that is protected stays so, and hinders nothing", async () => {
    const made = await guestRun(bench, "protected-other", (book) => {
      addAppendix(book, "Phụ lục");
      const other = book.addWorksheet("Danh sách");
      other.getCell("A1").value = "khóa";
      other.sheetProtection = { sheet: true, objects: true };
    });
    const [before, after] = [made.before, made.after].map((book) => sheetNamed(book, "Danh sách").protectedBy);
    expect(after).toEqual(before);
    expect(after).not.toBeNull();
  });

  it("hidden rows and columns stay hidden and their tasks are counted; the filter stays", async () => {
    const made = await guestRun(bench, "filtered", (book) => {
      const sheet = addAppendix(book, "Phụ lục");
      sheet.autoFilter = "A4:G9";
      sheet.getRow(7).hidden = true;
      sheet.getColumn(7).hidden = true;
    });
    const sheet = sheetNamed(made.after, "Phụ lục");
    expect([sheet.hiddenRows, sheet.filter]).toEqual([[7], "A4:G9"]);
    expect(["K6", "K7", "K9"].map((cell) => valueOf(sheet, cell))).toEqual([
      "◇ Đã qua hạn 61 ngày, chưa ghi tình trạng",
      "○ Trong hạn",
      "○ Trong hạn",
    ]);
    expect(lost(made, "Phụ lục")).toEqual([]);
  });

  it("cells merged down hold for every task of the group, and stay merged", async () => {
    const made = await guestRun(bench, "merged", (book) => {
      const sheet = addAppendix(book, "Phụ lục");
      sheet.mergeCells("C6:C7");
      sheet.mergeCells("E6:E7");
    });
    const sheet = sheetNamed(made.after, "Phụ lục");
    expect(sheet.merges).toEqual(expect.arrayContaining(["C6:C7", "E6:E7"]));
    expect(["J6", "J7"].map((cell) => valueOf(sheet, cell))).toEqual([45414, 45414]);
    expect(["B13", "C13"].map((cell) => valueOf(sheetNamed(made.after, "Tổng hợp"), cell))).toEqual([
      "Sở Tài chính",
      2,
    ]);
  });

  it("marks, rules and notes of the user's own stay beside ours", async () => {
    const made = await guestRun(bench, "own-marks", (book) => {
      const sheet = addAppendix(book, "Phụ lục");
      sheet.addConditionalFormatting({
        ref: "E5:E9",
        rules: [{ type: "expression", priority: 1, formulae: ["$E5=1"], style: { font: { bold: true } } }],
      });
      sheet.getCell("G6").dataValidation = { type: "list", formulae: ['"có,không"'] };
      sheet.getCell("A2").note = "Văn bản gốc ở phòng Văn thư";
      sheet.pageSetup.orientation = "portrait";
    });
    const sheet = sheetNamed(made.after, "Phụ lục");
    expect(sheet.marks.filter(({ formula }) => formula === "$E5=1")).toHaveLength(1);
    expect(sheet.marks).toHaveLength(13);
    expect(sheet.validations.map(({ areas }) => areas.join(" "))).toEqual(expect.arrayContaining(["G6", "H5:H9"]));
    expect(sheet.page.orientation).toBe("portrait");
  });

  it("nothing that stands beside the table is written over: the block goes further right", async () => {
    const made = await guestRun(bench, "beside", (book) => {
      const sheet = addAppendix(book, "Phụ lục");
      sheet.getCell("J6").value = "ghi riêng";
      sheet.getCell("H12").value = "Người lập";
    });
    const sheet = sheetNamed(made.after, "Phụ lục");
    expect(["K4", "L4", "M4", "O4"].map((cell) => valueOf(sheet, cell))).toEqual([
      ...["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Kết quả kiểm tra"],
    ]);
    expect(lost(made, "Phụ lục")).toEqual([]);
  });
});

it("a status column of the user's own is read where it stands, and gets no second one", async () => {
  const headings = [...HEADINGS, "Tình trạng", "Ngày hoàn thành"];
  const rows = ROWS.map((row) => (row.length > 2 ? [...row, null, "Đang thực hiện", null] : row));
  const made = await guestRun(bench, "own-status", (book) => void addAppendix(book, "Phụ lục", rows, headings));
  const sheet = sheetNamed(made.after, "Phụ lục");
  expect([..."HIJKLMN"].map((column) => valueOf(sheet, `${column}4`))).toEqual([
    ...["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá đến 02/07/2024", "Kết quả kiểm tra", null, null],
  ]);
  expect(["K6", "K7"].map((cell) => valueOf(sheet, cell))).toEqual(["▲ Quá hạn 61 ngày", "○ Trong hạn"]);
  expect(differences(sheetNamed(made.before, "Phụ lục").cells.get("H6"), sheet.cells.get("H6"))).toEqual([]);
});

it("a status column of the user's own keeps its look in a second run too", async () => {
  const headings = [...HEADINGS, "Tình trạng", "Ngày hoàn thành"];
  const rows = ROWS.map((row) => (row.length > 2 ? [...row, null, "Đang thực hiện", null] : row));
  const made = await guestRun(bench, "own-look", (book) => void addAppendix(book, "Phụ lục", rows, headings));
  const again = await runOn(bench, bench.path("own-look-out.xlsx"), "own-look-2");
  expect(differences(made.after, again.book)).toEqual([]);
});

it.each([
  ["our own two columns", "untitled-ours", false],
  ["the two columns of the user's own", "untitled-theirs", true],
])("without room for the block's title a second run changes nothing: %s", async (_, name, own) => {
  const headings = own ? [...HEADINGS, "Tình trạng", "Ngày hoàn thành"] : HEADINGS;
  const made = await guestRun(bench, name, (book) => {
    const sheet = addAppendix(book, "Phụ lục", ROWS, headings);
    sheet.getCell("J3").value = "Đơn vị tính: nhiệm vụ";
  });
  expect(valueOf(sheetNamed(made.after, "Phụ lục"), "J3")).toBe("Đơn vị tính: nhiệm vụ");
  const again = await runOn(bench, bench.path(`${name}-out.xlsx`), `${name}-2`);
  expect(differences(made.after, again.book)).toEqual([]);
});

it("a workbook of a hundred sheets keeps them all", async () => {
  const made = await guestRun(bench, "hundred", (book) => {
    for (let at = 1; at <= 99; at += 1) book.addWorksheet(`Trang ${at}`).getCell("A1").value = at;
    addAppendix(book, "Phụ lục");
  });
  expect(made.after.sheets.slice(0, 100).map(({ name }) => name)).toEqual(made.before.sheets.map(({ name }) => name));
  for (const sheet of made.before.sheets.slice(0, 99)) {
    expect(differences(sheet, sheetNamed(made.after, sheet.name))).toEqual([]);
  }
  expect(made.terminal).toContain("trang “Phụ lục”");
});

it("in English the sheets, headings, words and drop-down are English", async () => {
  const made = await guestRun(bench, "english", (book) => void addAppendix(book, "Appendix"), "--lang", "en");
  const names = made.after.sheets.map(({ name }) => name);
  expect(names.filter((name) => !/^(?:Sở|H\.)/u.test(name))).toEqual([
    "Appendix",
    "Summary",
    "Overdue",
    "Settings",
    "Record",
  ]);
  const sheet = sheetNamed(made.after, "Appendix");
  expect(["H4", "I4", "J4", "K4", "L4"].map((cell) => valueOf(sheet, cell))).toEqual([
    ...["Status", "Completed on", "Due date", "Standing as of 02/07/2024", "Findings"],
  ]);
  expect(["K6", "K7"].map((cell) => valueOf(sheet, cell))).toEqual([
    "◇ Past due, days: 61, no status recorded",
    "○ In time",
  ]);
  const settings = sheetNamed(made.after, "Settings");
  expect([8, 9, 10, 11, 12].map((row) => valueOf(settings, `A${row}`))).toEqual([
    ...["Not started", "In progress", "Completed", "Stopped", "Carried over"],
  ]);
  expect(valueOf(sheetNamed(made.after, "Summary"), "A5")).toBe("SUMMARY OF TASK COMPLETION");
});

it("their files are sound to the Open XML SDK and to our own checks", async () => {
  const names = ["names", "protected-other", "own-marks", "own-status"];
  const files = names.map((name) => bench.path(`${name}-out.xlsx`));
  for (const { file, errors } of await validateFiles(files)) expect([file, errors]).toEqual([file, []]);
  for (const file of files) expect([file, checkPackage(bench.bytes(file))]).toEqual([file, []]);
});
