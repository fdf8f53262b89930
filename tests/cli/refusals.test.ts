import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { zipSync } from "fflate";
import { addAppendix, bookOf } from "../support/appendix-book";
import { changePackage } from "../support/change-package";
import { expectRefusal } from "../support/expect-refusal";
import { makeBench, RESTORED, runHere } from "../support/run-command";

const bench = makeBench();
const { path, put } = bench;
const OUT = path("out.xlsx");
const NUL = String.fromCharCode(0);
const oleFile = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(512),
    Buffer.from([...stream].join(NUL) + NUL, "latin1"),
  ]);

beforeAll(async () => {
  mkdirSync(path("folder"));
  put("text.xlsx", "TT\tNội dung\n1\tBan hành kế hoạch\n");
  put("empty.xlsx", "");
  put(
    "letter.docx",
    zipSync({ "[Content_Types].xml": Buffer.from("<Types/>"), "word/document.xml": Buffer.from("<w/>") }),
  );
  put("pictures.xlsx", zipSync({ "anh.png": new Uint8Array([1, 2, 3]) }));
  put("locked.xlsx", oleFile("EncryptedPackage"));
  put("old.xls", oleFile("Workbook"));
  const whole = new Uint8Array(readFileSync(RESTORED));
  put("cut.xlsx", whole.slice(0, Math.floor(whole.length / 2)));
  put(
    "scratched.xlsx",
    whole.map((byte, at) => (at > 200 && at < 1200 ? byte ^ 0x5a : byte)),
  );
  put("broken-sheet.xlsx", changePackage(whole, { "xl/worksheets/sheet1.xml": (xml) => xml.slice(0, xml.length / 2) }));
  put("blank.xlsx", await bookOf((book) => void book.addWorksheet("Sheet1")));
  put(
    "other.xlsx",
    await bookOf((book) => void (book.addWorksheet("Ghi chú").getCell("B2").value = "Danh bạ điện thoại")),
  );
  put("several.xlsx", await bookOf((book) => ["Phụ lục", "Phụ lục 2"].forEach((name) => addAppendix(book, name))));
  put("one.xlsx", await bookOf((book) => void addAppendix(book, "Phụ lục")));
  put("there.xlsx", "tệp có sẵn");
  symlinkSync(path("one.xlsx"), path("link.xlsx"));
});
afterAll(() => bench.remove());

/** Arguments; what the sentence says in Vietnamese and in English. Paths are in the folder of this test. */
const REFUSALS: readonly (readonly [what: string, argv: () => readonly string[], vi: RegExp, en: RegExp])[] = [
  ["nothing at all", () => [], /Cần lệnh check, import hoặc fix và một tệp/u, /A command \(check, import or fix\) and a file are needed/u],
  ["no file", () => ["check"], /Cần lệnh check, import hoặc fix và một tệp/u, /A command \(check, import or fix\) and a file are needed/u],
  ["another command", () => ["chek", path("one.xlsx")], /Không hiểu tham số “chek”/u, /“chek” is not understood/u],
  [
    "two files",
    () => ["check", path("one.xlsx"), path("several.xlsx")],
    /Mỗi lần chỉ đọc một tệp/u,
    /One file is read at a time/u,
  ],
  [
    "an unknown option",
    () => ["check", path("one.xlsx"), "--asof=2024-07-02"],
    /Không hiểu tham số “--asof”/u,
    /“--asof” is not understood/u,
  ],
  [
    "a short unknown option",
    () => ["check", path("one.xlsx"), "-x"],
    /Không hiểu tham số “-x”/u,
    /“-x” is not understood/u,
  ],
  ["a flag with a value", () => ["check", path("one.xlsx"), "--force=yes"], /“--force=yes”/u, /“--force=yes”/u],
  [
    "an option without its value",
    () => ["check", path("one.xlsx"), "--out"],
    /--out cần một giá trị/u,
    /--out needs a value/u,
  ],
  [
    "an option in place of a value",
    () => ["check", path("one.xlsx"), "--out", "--force"],
    /--out cần một giá trị/u,
    /--out needs a value/u,
  ],
  [
    "30 February",
    () => ["check", path("one.xlsx"), "--as-of", "2024-02-30"],
    /--as-of phải là một ngày có thật.*2024-02-30/u,
    /--as-of must be a real day.*2024-02-30/u,
  ],
  [
    "29 February of a common year",
    () => ["check", path("one.xlsx"), "--as-of", "2023-02-29"],
    /ngày có thật/u,
    /real day/u,
  ],
  [
    "a date as offices write it",
    () => ["check", path("one.xlsx"), "--as-of", "02/07/2024"],
    /2024-07-02/u,
    /2024-07-02/u,
  ],
  [
    "a document date that is none",
    () => ["check", path("one.xlsx"), "--document-date", "27/3"],
    /--document-date phải là/u,
    /--document-date must be/u,
  ],
  [
    "a year with two digits",
    () => ["check", path("one.xlsx"), "--year", "24"],
    /--year phải là một năm/u,
    /--year must be a year/u,
  ],
  [
    "a file that is not there",
    () => ["check", path("gone.xlsx")],
    /Không có tệp “.*gone\.xlsx”/u,
    /There is no file “.*gone\.xlsx”/u,
  ],
  ["a folder", () => ["check", path("folder")], /là một thư mục/u, /is a folder/u],
  ["a text", () => ["check", path("text.xlsx")], /không phải là sổ Excel/u, /is not an Excel workbook/u],
  ["an empty file", () => ["check", path("empty.xlsx")], /không phải là sổ Excel/u, /is not an Excel workbook/u],
  ["a Word document", () => ["check", path("letter.docx")], /không phải là sổ Excel/u, /is not an Excel workbook/u],
  ["some other zip", () => ["check", path("pictures.xlsx")], /không phải là sổ Excel/u, /is not an Excel workbook/u],
  [
    "an old .xls",
    () => ["check", path("old.xls")],
    /không phải là sổ Excel.*\.xls cũ/u,
    /not an Excel workbook.*old \.xls/u,
  ],
  ["an encrypted workbook", () => ["check", path("locked.xlsx")], /đặt mật khẩu mở/u, /needs a password to open/u],
  ["half a workbook", () => ["check", path("cut.xlsx")], /bị hỏng/u, /is damaged/u],
  ["a scratched workbook", () => ["check", path("scratched.xlsx")], /bị hỏng/u, /is damaged/u],
  ["a workbook with half a sheet", () => ["check", path("broken-sheet.xlsx")], /bị hỏng/u, /is damaged/u],
  [
    "an empty workbook",
    () => ["check", path("blank.xlsx")],
    /Chưa thấy bảng phụ lục trong tệp/u,
    /No appendix was found in the workbook/u,
  ],
  [
    "a workbook without an appendix",
    () => ["check", path("other.xlsx")],
    /Chưa thấy bảng phụ lục trong tệp/u,
    /No appendix was found in the workbook/u,
  ],
  [
    "several appendices",
    () => ["check", path("several.xlsx")],
    /Có 2 trang chứa phụ lục: “Phụ lục”, “Phụ lục 2”/u,
    /Sheets that hold an appendix: 2 \(“Phụ lục”, “Phụ lục 2”\)/u,
  ],
  [
    "a sheet that is not there",
    () => ["check", path("one.xlsx"), "--sheet", "Phu luc"],
    /không có trang nào tên “Phu luc”.*“Phụ lục”/u,
    /no sheet named “Phu luc”.*“Phụ lục”/u,
  ],
  [
    "a sheet without an appendix",
    () => ["check", path("other.xlsx"), "--sheet", "Ghi chú"],
    /trên trang “Ghi chú”/u,
    /on the sheet “Ghi chú”/u,
  ],
  [
    "an output that is there",
    () => ["check", path("one.xlsx"), "--out", path("there.xlsx")],
    /Đã có tệp.*--force/u,
    /exists already.*--force/u,
  ],
  [
    "the input as output",
    () => ["check", path("one.xlsx"), "--out", path("one.xlsx")],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "the input as output, by force",
    () => ["check", path("one.xlsx"), "--out", path("one.xlsx"), "--force"],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "the input as output, another way round",
    () => ["check", path("one.xlsx"), "--out", path("folder/../one.xlsx"), "--force"],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "the input through a link",
    () => ["check", path("one.xlsx"), "--out", path("link.xlsx"), "--force"],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "the output through a link to the input",
    () => ["check", path("link.xlsx"), "--out", path("one.xlsx"), "--force"],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "the input as report",
    () => ["check", path("one.xlsx"), "--json", path("one.xlsx")],
    /chính là tệp đang đọc/u,
    /the very file that is read/u,
  ],
  [
    "one name for both outputs",
    () => ["check", path("one.xlsx"), "--json", OUT, "--out", OUT],
    /cùng chỉ một tệp/u,
    /name the same file/u,
  ],
  [
    "an output in no folder",
    () => ["check", path("one.xlsx"), "--out", path("none/out.xlsx")],
    /Không có thư mục/u,
    /There is no folder/u,
  ],
  [
    "a report in no folder",
    () => ["check", path("one.xlsx"), "--json", path("none/report.json")],
    /Không có thư mục/u,
    /There is no folder/u,
  ],
  ["a folder as output", () => ["check", path("one.xlsx"), "--out", path("folder")], /là một thư mục/u, /is a folder/u],
];

describe("what cannot be done is refused in one sentence", () => {
  it.each(REFUSALS)("%s", async (_, argv, vi, en) => {
    const files = readdirSync(path("."));
    const inVietnamese = await runHere(...argv());
    expectRefusal(inVietnamese);
    expect(inVietnamese.complaint).toMatch(vi);
    const inEnglish = await runHere(...argv(), "--lang", "en");
    expectRefusal(inEnglish);
    expect(inEnglish.complaint).toMatch(en);
    expect(readdirSync(path("."))).toEqual(files);
  });

  it("an unknown language, in Vietnamese", async () => {
    const ran = await runHere("check", path("one.xlsx"), "--lang", "fr");
    expectRefusal(ran);
    expect(ran.complaint).toMatch(/--lang chỉ nhận vi hoặc en/u);
  });

  it("a file that may not be read", async () => {
    const file = put("secret.xlsx", readFileSync(path("one.xlsx")));
    chmodSync(file, 0o000);
    // The superuser of a build machine may read everything.
    if (process.getuid?.() === 0) return;
    const ran = await runHere("check", file);
    expectRefusal(ran);
    expect(ran.complaint).toMatch(/Không đọc được tệp/u);
  });
});
