import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { loadOffice } from "../../../src/host/load-office";
import { openHost } from "../../../src/host/open-host";
import { changePackage } from "../../support/change-package";

const sample = () => new Uint8Array(readFileSync(join(__dirname, "../../../samples/phu-luc-645.xlsx")));
const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

type Step = (sheet: Excel.Worksheet) => unknown;

/** Opens a file, does one step after another on its first sheet, with a save in between where `saves` says so, and saves it. */
async function changed(bytes: Uint8Array, steps: readonly Step[], saves = false): Promise<Uint8Array> {
  const host = await openHost(bytes, { now: () => new Date(2024, 6, 2) });
  const { Excel } = loadOffice(host);
  for (const step of steps) {
    await Excel.run(async (context) => {
      step(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    if (saves) await host.save();
  }
  return host.save();
}

/** The style's number of every cell, row and column: { C7: "9" }. */
function numbersOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const cells = partOf(bytes, SHEET).matchAll(/<(?:c|row)\s[^>]*?\br="(\w+)"[^>]*?\ss="(\d+)"/gu);
  return Object.fromEntries([...cells].map(([, place = "", id = ""]) => [place, id]));
}

/** The border element that a cell shows. */
function borderOf(bytes: Uint8Array, address: string): string {
  const styles = partOf(bytes, STYLES);
  const list = (name: string): string => new RegExp(`<${name}[\\s>].*?</${name}>`, "su").exec(styles)?.[0] ?? "";
  const xfs = list("cellXfs").match(/<xf\s[^>]*>/gu) ?? [];
  const borders = list("borders").match(/<border[\s>].*?<\/border>/gsu) ?? [];
  const id = /borderId="(\d+)"/u.exec(xfs[Number(numbersOf(bytes)[address] ?? "0")] ?? "")?.[1];
  return borders[Number(id)] ?? "";
}

const COLOURLESS =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
const edge = (sheet: Excel.Worksheet, name: "EdgeRight" | "EdgeLeft", address = "D7") =>
  sheet.getRange(address).format.borders.getItem(name);

describe("a cell that was not touched keeps its style's very number", () => {
  it.each([
    ["another cell of its row gets a content", (sheet) => (sheet.getRange("H7").values = [["x"]])],
    ["another cell of its row gets another look", (sheet) => (sheet.getRange("H7").format.font.bold = true)],
    ["its own content changes", (sheet) => (sheet.getRange("C7:F7").values = [["a", "b", "c", "d"]])],
    ["rows get another height", (sheet) => (sheet.getRange("A6:A12").format.rowHeight = 50)],
  ] satisfies [string, Step][])("where %s", async (_, step) => {
    const before = sample();
    const { H7: __, ...after } = numbersOf(await changed(before, [step]));
    expect(after).toEqual(numbersOf(before));
  });

  it("where its font has half points, and where its number is no style of the file", async () => {
    const before = changePackage(sample(), {
      [SHEET]: (xml) => xml.replace('<c r="G7" s="9"/>', '<c r="G7" s="99"/>'),
      [STYLES]: (xml) => xml.replace(/<sz val="(\d+)"\/>/gu, '<sz val="$1.5"/>'),
    });
    const after = await changed(before, [(sheet) => (sheet.getRange("H7").values = [["x"]])]);
    expect(numbersOf(after)).toEqual(numbersOf(before));
    expect(partOf(after, STYLES)).toBe(partOf(before, STYLES));
  });
});

describe("a line without a colour", () => {
  it("stays so where another property of its cell is set", async () => {
    const bold: Step = (sheet) => (sheet.getRange("C7:G9").format.font.bold = true);
    const after = await changed(sample(), [bold]);
    expect(["C7", "E7", "G9"].map((address) => borderOf(after, address))).toEqual(Array(3).fill(COLOURLESS));
    expect(numbersOf(after)["C7"]).not.toBe("9");
  });

  it("stays so where another line of its cell is set", async () => {
    const after = await changed(sample(), [(sheet) => (edge(sheet, "EdgeRight").color = "#FF0000")]);
    expect(borderOf(after, "D7")).toBe(
      COLOURLESS.replace('<right style="thin"/>', '<right style="thin"><color rgb="FFFF0000"/></right>'),
    );
  });

  it.each([
    ["taken away", false, (sheet) => (edge(sheet, "EdgeRight").style = "None")],
    ["red", false, (sheet) => (edge(sheet, "EdgeRight").color = "#FF0000")],
    ["red, and saved so", true, (sheet) => (edge(sheet, "EdgeRight").color = "#FF0000")],
    ["double", false, (sheet) => (edge(sheet, "EdgeRight").style = "Double")],
  ] satisfies [string, boolean, Step][])("that was %s comes back without one", async (_, saves, away) => {
    const back: Step = (sheet) =>
      edge(sheet, "EdgeRight").set({ style: "Continuous", weight: "Thin", color: "#000000" });
    const after = await changed(sample(), [away, back], saves);
    expect(borderOf(after, "D7")).toBe(COLOURLESS);
    expect(numbersOf(after)).toEqual(numbersOf(sample()));
  });

  it("is not made up: what is black in the file stays black, what is drawn in black is", async () => {
    const black = changePackage(sample(), {
      [STYLES]: (xml) => xml.replaceAll('<right style="thin"/>', '<right style="thin"><color rgb="FF000000"/></right>'),
    });
    const away: Step = (sheet) => (edge(sheet, "EdgeRight").style = "None");
    const back: Step = (sheet) => edge(sheet, "EdgeRight").set({ style: "Continuous", color: "#000000" });
    expect(borderOf(await changed(black, [away, back]), "D7")).toBe(borderOf(black, "D7"));
    const drawn = await changed(sample(), [
      (sheet) => edge(sheet, "EdgeLeft", "J7").set({ style: "Dash", color: "#000000" }),
    ]);
    expect(borderOf(drawn, "J7")).toContain('<left style="dashed"><color rgb="FF000000"/></left>');
  });
});
