import { utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { ImportError } from "../../../src/import/import-error";
import { readXls } from "../../../src/import/xls/read-xls";
import { rowsOf, spansOf, tablesOf } from "../../support/source-tables";

function xls(change: (book: WorkBook) => void = () => undefined): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["Phụ lục"],
    ["TT", "Nội dung", "Chủ trì", "Thời hạn", "Tỷ lệ"],
    [1, "Rà soát chỉ tiêu nông thôn mới", "Uỷ ban nhân dân tỉnh", 45458, 0.25],
    [2, "=Không phải công thức", "Sở Tài chính", "15/6", 1234.5],
  ]);
  const formatted: Readonly<Record<string, CellObject>> = {
    D3: { t: "n", v: 45458, z: "m/d/yy" },
    E3: { t: "n", v: 0.25, z: "0%" },
  };
  Object.assign(sheet, formatted);
  sheet["!merges"] = [utils.decode_range("A1:E1"), utils.decode_range("C3:C4")];
  utils.book_append_sheet(book, sheet, "Phụ lục");
  change(book);
  const bytes: unknown = write(book, { type: "buffer", bookType: "biff8" });
  if (!(bytes instanceof Uint8Array)) throw new Error("No bytes were written");
  return Uint8Array.from(bytes);
}

describe("an old Excel file", () => {
  it("gives its cells as they are shown, days as they are written here, joined cells as one", () => {
    const document = readXls(xls());
    expect(rowsOf(document)).toEqual([
      ["Phụ lục", "", "", "", ""],
      ["TT", "Nội dung", "Chủ trì", "Thời hạn", "Tỷ lệ"],
      ["1", "Rà soát chỉ tiêu nông thôn mới", "Uỷ ban nhân dân tỉnh", "15/06/2024", "25%"],
      ["2", "=Không phải công thức", "", "15/6", "1234.5"],
    ]);
    expect(spansOf(document)).toEqual(["0,0 1×5", "2,2 2×1"]);
    expect(document.leftOut).toEqual([{ kind: "hidden", text: "Sở Tài chính" }]);
  });

  it("has a table a sheet; hidden sheets are told", () => {
    const document = readXls(
      xls((book) => {
        utils.book_append_sheet(book, utils.aoa_to_sheet([["Hai"]]), "Hai");
        utils.book_append_sheet(book, utils.aoa_to_sheet([["Ba"]]), "Ba");
        book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
      }),
    );
    expect(tablesOf(document)).toHaveLength(2);
    expect(document.remarks.map(({ vi }) => vi)).toEqual(["Trang ẩn “Ba” không được đọc."]);
  });

  it("is refused where it is damaged", () => {
    expect(() => readXls(xls().subarray(0, 700))).toThrow(ImportError);
  });
});
