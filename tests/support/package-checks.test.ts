import { Workbook } from "@cj-tech-master/excelts";
import { changePackage } from "./change-package";
import { checkPackage } from "./package-checks";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

/** A sound workbook with one of everything that the checks look at. */
async function sound(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Phụ lục");
  sheet.getCell("A1").value = "Tiêu đề";
  sheet.mergeCells("A1:C1");
  sheet.getCell("A2").value = 1;
  sheet.getCell("B2").value = "Nội dung";
  sheet.getCell("B2").font = { name: "Times New Roman", bold: true };
  sheet.getCell("C2").value = { formula: 'IF(A2>0,"có","không")', result: "có" };
  sheet.getCell("B3").dataValidation = {
    type: "list",
    formulae: ['"Chưa thực hiện,Đã hoàn thành"'],
    showErrorMessage: true,
    errorTitle: "Tình trạng",
    error: "Vẫn ghi?",
  };
  sheet.addConditionalFormatting({
    ref: "A2:A3",
    rules: [{ type: "expression", priority: 1, formulae: ["$A2>1"], style: { font: { bold: true } } }],
  });
  sheet.headerFooter.oddHeader = "&C&P";
  sheet.addTable({
    name: "Bang",
    ref: "E2",
    headerRow: true,
    columns: [{ name: "Cơ quan" }, { name: "Số nhiệm vụ" }],
    rows: [["Sở Tài chính", 1]],
  });
  book.addWorksheet("Thiết lập").getCell("B3").value = 45475;
  book.definedNames.add("'Thiết lập'!$B$3", "PL_NgayChot");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What each plants, and the one check that must find it. */
const FAULTS: readonly (readonly [check: string, path: string, change: (xml: string) => string])[] = [
  ["string-index", SHEET, (xml) => xml.replace(/(<c r="B2"[^>]*t="s"[^>]*><v>)\d+/u, "$1999")],
  ["string-index", SHEET, (xml) => xml.replace(/(<c r="B2"[^>]*t="s"[^>]*><v>)\d+/u, "$1-1")],
  ["style-index", SHEET, (xml) => xml.replace(/<c r="B2" s="\d+"/u, '<c r="B2" s="99"')],
  ["mark-index", SHEET, (xml) => xml.replace(/dxfId="\d+"/u, 'dxfId="7"')],
  ["overlapping-merges", SHEET, (xml) => xml.replace("</mergeCells>", '<mergeCell ref="C1:D2"/></mergeCells>')],
  ["duplicate-cell", SHEET, (xml) => xml.replace(/<c r="A2"/u, '<c r="B2"/><c r="A2"')],
  ["cell-order", SHEET, (xml) => xml.replace(/(<row r="2"[^>]*>)/u, '$1<c r="D2"/>')],
  ["row-order", SHEET, (xml) => xml.replace("</sheetData>", '<row r="1"/></sheetData>')],
  ["list-length", SHEET, (xml) => xml.replace("Chưa thực hiện", "Chưa thực hiện, ".repeat(20))],
  ["alert-title-length", SHEET, (xml) => xml.replace('errorTitle="Tình trạng"', `errorTitle="${"Tình ".repeat(7)}"`)],
  ["alert-length", SHEET, (xml) => xml.replace('error="Vẫn ghi?"', `error="${"Vẫn ghi? ".repeat(30)}"`)],
  ["overlapping-validations", SHEET, (xml) => xml.replace('sqref="B3"', 'sqref="B3 B2:B4"')],
  ["formula", SHEET, (xml) => xml.replace("IF(A2&gt;0", "IF((A2&gt;0")],
  ["formula", SHEET, (xml) => xml.replace("IF(A2&gt;0", "=IF(A2&gt;0")],
  ["formula", SHEET, (xml) => xml.replace("IF(A2&gt;0,", "IF(A2&gt;0;")],
  ["formula", SHEET, (xml) => xml.replace("IF(A2&gt;0", "IFS(A2&gt;0")],
  ["formula", SHEET, (xml) => xml.replace("$A2&gt;1", "$A2&gt;")],
  ["formula", BOOK, (xml) => xml.replace("$B$3</definedName>", "$B$3)</definedName>")],
  ["missing-sheet", BOOK, (xml) => xml.replace(/Thiết lập(?='|&apos;)/u, "Thiết  lập")],
  [
    "duplicate-name",
    BOOK,
    (xml) => xml.replace(/(<definedName .*?<\/definedName>)/u, (name) => name + name.replace("PL_", "pl_")),
  ],
  ["name", BOOK, (xml) => xml.replace('name="PL_NgayChot"', 'name="PL Ngay"')],
  ["sheet-name", BOOK, (xml) => xml.replace('name="Phụ lục"', `name="${"Phụ lục ".repeat(5)}"`)],
  ["sheet-name", BOOK, (xml) => xml.replace('name="Phụ lục"', 'name="Sở A/B"')],
  ["duplicate-sheet-name", BOOK, (xml) => xml.replace('name="Phụ lục"', 'name="THIẾT LẬP"')],
  ["cell-length", "xl/sharedStrings.xml", (xml) => xml.replace("Nội dung", "Nội dung ".repeat(4000))],
  ["header-length", SHEET, (xml) => xml.replace("&amp;C&amp;P", `&amp;C${"Trang ".repeat(50)}`)],
  ["table-heading", "xl/tables/table1.xml", (xml) => xml.replace('name="Cơ quan"', 'name="Cơ  quan"')],
  ["missing-part", "xl/_rels/workbook.xml.rels", (xml) => xml.replace("theme/theme1.xml", "theme/theme9.xml")],
];

describe("our own checks of a saved package", () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await sound();
  });

  it("find nothing in a sound workbook", () => {
    expect(checkPackage(whole)).toEqual([]);
  });

  it.each(FAULTS)("find %s planted in %s", (check, path, change) => {
    const faults = checkPackage(changePackage(whole, { [path]: change }));
    expect(faults.map((fault) => fault.check)).toContain(check);
    // A cell out of place is also out of order; nothing else is found besides.
    expect(
      new Set(faults.map((fault) => fault.check).filter((found) => found !== "cell-order")).size,
    ).toBeLessThanOrEqual(1);
  });
});
