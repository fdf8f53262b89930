import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Host } from "../../../src/host/host";
import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";
import { changePackage } from "../../support/change-package";
import { checkPackage } from "../../support/package-checks";
import { validateFiles } from "../../support/validate-files";
import { refusal } from "../on-host";

const now = () => new Date(2024, 6, 2, 9, 30);
const sample = (name = "phu-luc-645.xlsx") => new Uint8Array(readFileSync(join(__dirname, "../../../samples", name)));

const sheetXml = "xl/worksheets/sheet1.xml";
const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[sheetXml] ?? new Uint8Array());
const withCells = (cells: string) => (xml: string) => xml.replace("</sheetData>", `${cells}</sheetData>`);

/** All that a sheet shows, without its numbers of rows. */
function shown(host: Host, sheet: string) {
  const { cells, styles } = host.paint(sheet);
  return cells.map(({ column, text, formula, style }) => [column, text, formula, styles[style]]);
}

describe("rows that were moved, in a file", () => {
  test("all rows are what they were, and only their numbers are others", async () => {
    const host = await openHost(sample(), { now });
    const name = host.tabs().active;
    const before = shown(host, name);
    host.user.insertRows(name, 7, 3);
    host.user.deleteRows(name, 7, 3);
    const saved = await host.save();
    expect(checkPackage(saved)).toEqual([]);
    expect(shown(await openHost(saved, { now }), name)).toEqual(before);
    expect(xmlOf(saved).match(/<row .*?<\/row>/gu)).toEqual(xmlOf(sample()).match(/<row .*?<\/row>/gu));
  });

  test.each(["phu-luc-645.xlsx", "phu-luc-645-scan.xlsx"])(
    "%s with rows put in is the same when it is opened again",
    async (file) => {
      const host = await openHost(sample(file), { now });
      const name = host.tabs().active;
      const rows = host.paint(name).cells.map(({ row: number }) => number);
      host.user.insertRows(name, 8, 2);
      host.user.edit(name, 8, 2, "Nhiệm vụ mới");
      host.user.deleteRows(name, 12, 1);
      const saved = await host.save();
      expect(checkPackage(saved)).toEqual([]);
      const again = (await openHost(saved, { now })).paint(name);
      const open = host.paint(name);
      expect(again.cells.map(({ row: number, column, value }) => [number, column, value])).toEqual(
        open.cells.map(({ row: number, column, value }) => [number, column, value]),
      );
      expect([again.merges, again.rows]).toEqual([open.merges, open.rows]);
      expect(Math.max(...again.cells.map(({ row: number }) => number))).toBe(Math.max(...rows) + 1);
    },
  );

  test("rich text, shared formulas and filters keep what they are", async () => {
    const last = Math.max(
      ...[...xmlOf(sample()).matchAll(/<row [^>]*\br="(\d+)"/gu)].map(([, number]) => Number(number)),
    );
    const [first, second, third] = [last + 1, last + 2, last + 3];
    const cells = [
      `<row r="${first}"><c r="A${first}" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> thường</t></r></is></c>`,
      `<c r="J${first}"><f t="shared" ref="J${first}:J${third}" si="0">I${first}*2</f><v>0</v></c></row>`,
      `<row r="${second}" outlineLevel="1"><c r="J${second}"><f t="shared" si="0"/><v>0</v></c></row>`,
      `<row r="${third}"><c r="J${third}"><f t="shared" si="0"/><v>0</v></c></row>`,
    ].join("");
    const bytes = changePackage(sample(), {
      [sheetXml]: (xml) =>
        withCells(cells)(xml).replace(/<mergeCells/u, `<autoFilter ref="A${first}:J${third}"/><mergeCells`),
    });
    const host = await openHost(bytes, { now });
    const name = host.tabs().active;
    host.user.insertRows(name, second, 1);
    const saved = await host.save();
    const xml = xmlOf(saved);
    expect(xml).toContain("<t>đậm</t>");
    expect(xml).toContain(`<autoFilter ref="A${first}:J${third + 1}"/>`);
    expect(xml).toMatch(new RegExp(`<row [^>]*r="${second + 1}"[^>]*outlineLevel="1"`, "u"));
    const again = await openHost(saved, { now });
    const formulas = again.paint(name).cells.filter(({ formula }) => formula !== null);
    expect(formulas.map(({ row: number, formula }) => [number, formula])).toEqual([
      [first, `=I${first}*2`],
      [third, `=I${third}*2`],
      [third + 1, `=I${third + 1}*2`],
    ]);
  });

  test("conditional formats of kinds that are only kept follow in their formulas too", async () => {
    const rule = `<conditionalFormatting sqref="C9:C12"><cfRule type="containsText" priority="9" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("C9",C9)))</formula></cfRule></conditionalFormatting>`;
    const bytes = changePackage(sample(), { [sheetXml]: (xml) => xml.replace("<pageMargins", `${rule}<pageMargins`) });
    const host = await openHost(bytes, { now });
    host.user.insertRows(host.tabs().active, 8, 2);
    const xml = xmlOf(await host.save());
    expect(xml).toContain('sqref="C11:C14"');
    expect(xml).toMatch(/SEARCH\((?:"|&quot;)C9(?:"|&quot;),C11\)/u);
  });

  test.each([
    ["extensions", { [sheetXml]: (xml: string) => xml.replace("</worksheet>", "<extLst/></worksheet>") }, "extLst"],
    [
      "array formulas",
      { [sheetXml]: withCells('<row r="900"><c r="A900"><f t="array" ref="A900">SUM(A1:A2)</f><v>0</v></c></row>') },
      "array formulas",
    ],
  ])("a sheet with %s is left as it is", async (_, changes, named) => {
    const host = await openHost(changePackage(sample(), changes), { now });
    const name = host.tabs().active;
    const before = host.paint(name);
    expect(refusal(() => host.user.insertRows(name, 2, 1))).toBe("NotImplemented");
    expect(() => host.user.insertRows(name, 2, 1)).toThrow(named);
    expect(host.paint(name)).toEqual(before);
  });

  test("files with moved rows are sound for the Open XML SDK", async () => {
    const folder = mkdtempSync(join(tmpdir(), "move-rows-"));
    const host = await openHost(sample(), { now });
    const name = host.tabs().active;
    await loadOffice(host).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A6:A20").conditionalFormats.add("Custom").custom.rule.formula = "=$A6=1";
      sheet.getRange("B6:B20").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("C9").hyperlink = { address: "https://vidu.vn/", textToDisplay: "x" };
      await context.sync();
    });
    host.user.insertRows(name, 8, 2);
    host.user.deleteRows(name, 6, 1);
    const path = join(folder, "a.xlsx");
    writeFileSync(path, await host.save());
    const results = await validateFiles([path]);
    rmSync(folder, { recursive: true, force: true });
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  }, 120_000);
});
