import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadOffice } from "../../src/host/load-office";
import { openHost } from "../../src/host/open-host";
import { changePackage } from "../support/change-package";
import { readBook } from "../support/independent-reader";
import { checkPackage } from "../support/package-checks";

const now = () => new Date(2024, 6, 2, 9, 30);
const sample = () => new Uint8Array(readFileSync(join(__dirname, "../../samples/phu-luc-645.xlsx")));

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** Opens a file, lets `work` change its first sheet, and saves it. */
async function changed(bytes: Uint8Array | null, work: Work): Promise<Uint8Array> {
  const host = await openHost(bytes, { now });
  const { Excel } = loadOffice(host);
  await Excel.run(async (context) => {
    await work(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return host.save();
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
const differing = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((path) => old[path] !== fresh[path]).sort();
};
const nothing: Work = () => undefined;
const firstSheet = "xl/worksheets/sheet1.xml";

/** What a file may have that this host knows nothing of. */
const STRANGE = {
  [firstSheet]: (xml: string) =>
    xml
      .replace(
        "</worksheet>",
        `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst></worksheet>`,
      )
      .replace(
        /<pageMargins/u,
        `<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1" stopIfTrue="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="date" operator="greaterThan" sqref="H1:H9"><formula1>TODAY()-30</formula1></dataValidation></dataValidations><pageMargins`,
      ),
};

describe("what nothing changed in is saved byte for byte", () => {
  test("a file that was only opened: all its parts", async () => {
    const before = changePackage(sample(), STRANGE);
    const after = await changed(before, nothing);
    expect(differing(before, after)).toEqual([]);
  });

  test("parts that the host does not know", async () => {
    const strange = zipSync({
      ...unzipSync(sample()),
      "customXml/item1.xml": strToU8("<x/>"),
      "xl/media/image1.png": new Uint8Array([1, 2, 3]),
      "docProps/custom.xml": strToU8("<Properties/>"),
      "xl/vbaProject.bin": new Uint8Array([9, 9]),
    });
    const after = unzipSync(await changed(strange, (_, sheet) => (sheet.getRange("Z1").values = [["x"]])));
    expect(after["xl/media/image1.png"]).toEqual(new Uint8Array([1, 2, 3]));
    expect(after["xl/vbaProject.bin"]).toEqual(new Uint8Array([9, 9]));
    expect([after["customXml/item1.xml"], after["docProps/custom.xml"]].map((part) => part && strFromU8(part))).toEqual(
      ["<x/>", "<Properties/>"],
    );
  });

  test("a changed sheet: its other rows, and all around its cells", async () => {
    const before = changePackage(sample(), STRANGE);
    const after = await changed(before, (_, sheet) => (sheet.getRange("Z2").values = [["thêm"]]));
    const [old, fresh] = [partsOf(before)[firstSheet] ?? "", partsOf(after)[firstSheet] ?? ""];
    const rows = (xml: string): readonly string[] => xml.match(/<row .*?<\/row>/gu) ?? [];
    expect(rows(fresh).filter((row) => !rows(old).includes(row))).toHaveLength(1);
    expect(fresh.slice(fresh.indexOf("</sheetData>"))).toBe(old.slice(old.indexOf("</sheetData>")));
  });

  test("what was changed and put back", async () => {
    const before = changePackage(sample(), STRANGE);
    const after = await changed(before, async (context, sheet) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      sheet.pageLayout.load("zoom,orientation");
      await context.sync();
      const { orientation } = sheet.pageLayout;
      sheet.pageLayout.orientation = orientation === "Landscape" ? "Portrait" : "Landscape";
      await context.sync();
      sheet.pageLayout.orientation = orientation;
      format.delete();
    });
    expect(differing(before, after)).toEqual([]);
  });

  test("a number under a date format, to its last digit, and rich text", async () => {
    const before = await changed(null, (_, sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["dd/mm/yyyy", "General"]];
      sheet.getRange("A1:B1").values = [[45_474.123456789, "đậm nhạt"]];
    });
    const rich = changePackage(before, {
      "xl/sharedStrings.xml": (xml) =>
        xml.replace(/<si><t[^>]*>đậm nhạt<\/t><\/si>/u, "<si><r><rPr><b/></rPr><t>đậm</t></r><r><t> nhạt</t></r></si>"),
    });
    const after = partsOf(await changed(rich, (_, sheet) => (sheet.getRange("A2").values = [["x"]])));
    expect(after[firstSheet]).toContain("<v>45474.123456789</v>");
    expect(after["xl/sharedStrings.xml"]).toContain("<r><rPr><b/></rPr><t>đậm</t></r>");
  });
});

describe("what others write is read as they mean it", () => {
  test("booleans as LibreOffice spells them, and a prefix on every element", async () => {
    const strange = changePackage(sample(), {
      "xl/styles.xml": (xml) => xml.replaceAll("<b/>", '<b val="true"/>').replaceAll('wrapText="1"', 'wrapText="true"'),
      [firstSheet]: (xml) =>
        xml
          .replace(/<(\/?)(?!\?)/gu, "<$1x:")
          .replace(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
            'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
          ),
    });
    const [plain, odd] = [await openHost(sample(), { now }), await openHost(strange, { now })];
    const look = (host: typeof plain) =>
      ["A1", "A9", "B10", "C10"].map((address) => {
        const cell = host.book.sheets[0]?.inner.getCell(address);
        return [cell?.value, cell?.font?.bold === true, cell?.alignment?.wrapText === true];
      });
    expect(look(odd)).toEqual(look(plain));
    const again = await openHost(await odd.save(), { now });
    expect(look(again)).toEqual(look(plain));
  });

  test("a shared formula goes on when its first cell gets another content", async () => {
    const start = await changed(null, (_, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B3").formulas = [["=A1*10"], ["=A2*10"], ["=A3*10"]];
    });
    const shared = changePackage(start, {
      [firstSheet]: (xml) =>
        xml
          .replace("<f>A1*10</f>", '<f t="shared" ref="B1:B3" si="0">A1*10</f>')
          .replace("<f>A2*10</f>", '<f t="shared" si="0"/>')
          .replace("<f>A3*10</f>", '<f t="shared" si="0"/>'),
    });
    const after = readBook(await changed(shared, (_, sheet) => (sheet.getRange("B1").values = [["thôi"]])));
    const cells = after.sheets[0]?.cells;
    expect([
      cells?.get("B1")?.value,
      cells?.get("B2")?.formula,
      cells?.get("B3")?.formula,
      cells?.get("B3")?.value,
    ]).toEqual(["thôi", "=A2*10", "=A3*10", 30]);
  });
});

/** A sheet with one of everything. */
const everything: Work = async (context, first) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.add("Sở NN&PTNT");
  const texts = ["=1+1", " đầu và cuối ", "hai\ndòng", "_x0041_", "a & b < c", "\u0007chuông", "'nháy", "Ủy ban 𝔸"];
  sheet.getRange("A1:A8").numberFormat = texts.map(() => ["@"]);
  sheet.getRange("A1:A8").values = texts.map((text) => [`'${text}`]);
  sheet.getRange("B1:B4").values = [[1.5], [true], ["#N/A"], [45_474]];
  sheet.getRange("B4").numberFormat = [['dd"/"mm"/"yyyy']];
  sheet.getRange("C1:C4").formulas = [["=B1*2"], ['=IF(B2,"▲ đúng","")'], ["=1/0"], ['=TEXTJOIN("; ",TRUE,A2:A3)']];
  sheet.getRange("D1:E2").merge();
  const { format } = sheet.getRange("D1:E2");
  format.font.name = "Times New Roman";
  format.font.size = 13.5;
  format.font.bold = true;
  format.font.color = "#C00000";
  format.fill.color = "#FFF2CC";
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  format.wrapText = true;
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
    format.borders.getItem(side).style = "Continuous";
  format.columnWidth = 90;
  format.rowHeight = 33.75;
  workbook.names.add("PL_TinhTrang", sheet.getRange("A1:A3"), "Từ dùng");
  sheet.names.add("PL_Trang", '="agency|Sở NN&PTNT"');
  sheet.names.getItem("PL_Trang").visible = false;
  for (const [formula, color] of [
    ['=EXACT(LEFT($C2,1),"▲")', "#F8CBAD"],
    ['=$C2=""', "#FFFFFF"],
  ] as const) {
    const mark = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
    mark.custom.rule.formula = formula;
    mark.custom.format.fill.color = color;
    mark.custom.format.font.bold = true;
    mark.custom.format.borders.getItem("EdgeTop").style = "Dash";
    mark.stopIfTrue = true;
  }
  sheet.getRange("F2:F9").dataValidation.rule = { list: { inCellDropDown: true, source: "=PL_TinhTrang" } };
  sheet.getRange("F2:F9").dataValidation.errorAlert = {
    title: "Tình trạng",
    message: "Không có. Vẫn ghi?",
    showAlert: true,
    style: "Warning",
  };
  sheet.getRange("G2:G9").dataValidation.rule = { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } };
  sheet.getRange("H2").hyperlink = { documentReference: "'Sheet1'!A1", textToDisplay: "I.1", screenTip: "Dòng 16" };
  sheet.getRange("H3").hyperlink = { address: "https://quangtri.gov.vn/?a=1&b=2", textToDisplay: "Cổng" };
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.firstPageNumber = 1;
  layout.setPrintTitleRows("$1:$2");
  layout.setPrintArea("A1:H9");
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.useSheetScale = false;
  layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  sheet.horizontalPageBreaks.add("A6");
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
  sheet.showGridlines = false;
  sheet.tabColor = "#1F4E79";
  const hidden = workbook.worksheets.add("Ẩn");
  hidden.visibility = "VeryHidden";
  first.protection.protect({ allowFormatColumns: true });
  sheet.activate();
  await context.sync();
};

describe("what was written", () => {
  test("is read by another program", async () => {
    const book = readBook(await changed(null, everything));
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "visible"],
      ["Sở NN&PTNT", "visible"],
      ["Ẩn", "veryHidden"],
    ]);
    expect(book.names).toEqual([
      { name: "PL_TinhTrang", refersTo: "'Sở NN&PTNT'!$A$1:$A$3", sheet: null, hidden: false },
      { name: "PL_Trang", refersTo: '"agency|Sở NN&PTNT"', sheet: "Sở NN&PTNT", hidden: true },
    ]);
    const sheet = book.sheets[1];
    const value = (address: string) => sheet?.cells.get(address)?.value;
    expect(["A1", "A2", "A3", "A4", "A5", "A7", "A8"].map(value)).toEqual([
      "=1+1",
      " đầu và cuối ",
      "hai\ndòng",
      "_x0041_",
      "a & b < c",
      "'nháy",
      "Ủy ban 𝔸",
    ]);
    expect(["B1", "B2", "C1", "C2"].map(value)).toEqual([1.5, true, 3, "▲ đúng"]);
    expect(["C1", "C4"].map((address) => sheet?.cells.get(address)?.formula)).toEqual([
      "=B1*2",
      '=_xlfn.TEXTJOIN("; ",TRUE,A2:A3)',
    ]);
    expect([sheet?.printArea, sheet?.printTitles]).toEqual(["$A$1:$H$9", "$1:$2"]);
  });

  test("is what the host reads again", async () => {
    const bytes = await changed(null, everything);
    const again = await openHost(bytes, { now });
    const once = partsOf(await again.save());
    expect(once).toEqual(partsOf(bytes));
    expect(again.book.active.inner.name).toBe("Sở NN&PTNT");
    const sheet = again.book.sheets[1];
    expect(
      sheet?.formats.map(({ stopIfTrue, rule }) => [
        stopIfTrue,
        rule.kind === "custom" && [rule.formula, rule.style.fill, rule.style.borders.top?.style],
      ]),
    ).toEqual([
      [true, ['$C2=""', "#FFFFFF", "dashed"]],
      [true, ['EXACT(LEFT($C2,1),"▲")', "#F8CBAD", "dashed"]],
    ]);
    expect([...(sheet?.links ?? [])]).toEqual([
      ["H2", { location: "'Sheet1'!A1", address: null, tip: "Dòng 16" }],
      ["H3", { location: null, address: "https://quangtri.gov.vn/?a=1&b=2", tip: null }],
    ]);
    expect(once["xl/sharedStrings.xml"]).toContain("<t>_x0007_chuông</t>");
  });

  test("is a package that Excel opens: Open XML SDK and our own checks", async () => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const files = { "new.xlsx": await changed(null, everything), "sample.xlsx": await changed(sample(), everything) };
    for (const [name, bytes] of Object.entries(files)) {
      expect({ name, faults: checkPackage(bytes) }).toEqual({ name, faults: [] });
      writeFileSync(join(folder, name), bytes);
    }
    const paths = Object.keys(files).map((name) => join(folder, name));
    const found: unknown = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, "../support/validate-xlsx.mjs"), ...paths], { encoding: "utf8" }),
    );
    expect(found).toEqual(paths.map((file) => ({ file, errors: [] })));
  }, 60_000);

  test("a sheet that was deleted is gone from the package, with what led to it", async () => {
    const two = await changed(null, (context) => {
      const sheet = context.workbook.worksheets.add("Bỏ");
      sheet.getRange("A1").hyperlink = { address: "https://quangtri.gov.vn/" };
      sheet.pageLayout.setPrintArea("A1:B2");
    });
    const after = partsOf(await changed(two, (context) => context.workbook.worksheets.getItem("Bỏ").delete()));
    expect(Object.keys(after).filter((path) => path.includes("sheet2"))).toEqual([]);
    expect(
      `${after["[Content_Types].xml"]}${after["xl/workbook.xml"]}${after["xl/_rels/workbook.xml.rels"]}`,
    ).not.toMatch(/sheet2|Bỏ/u);
  });
});

test("a digital signature is said to be lost", async () => {
  const signed = zipSync({ ...unzipSync(sample()), "_xmlsignatures/sig1.xml": strToU8("<Signature/>") });
  expect((await openHost(signed, { now })).losses).toEqual([{ feature: "digital-signature" }]);
  expect((await openHost(sample(), { now })).losses).toEqual([]);
});
