/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/command-ids";
import { ribbonOf, RibbonError } from "../../src/preview/ribbon-of";
import { shownRibbon } from "../../src/preview/shown-ribbon";

const ROOT = join(__dirname, "../..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

it("has every button of the manifest, in its order, with both languages", () => {
  const { tab, groups } = ribbonOf(manifest);
  const buttons = groups.flatMap((group) => group.buttons);
  expect(tab.vi).toBe("Phụ lục");
  const functions = buttons.flatMap(({ action, label }) => (action.kind === "function" ? [[action.name, label]] : []));
  expect(functions).toEqual(COMMANDS.map(({ id, title }) => [id, title]));
  expect(buttons.filter(({ action }) => action.kind === "pane").map(({ label }) => label.vi)).toEqual(["Mở bảng"]);
  expect(buttons.every(({ tip }) => tip.vi !== tip.en && tip.vi.length > 10)).toBe(true);
});

it("names pictures that lie beside the page", () => {
  const paths = ribbonOf(manifest).groups.flatMap(({ buttons }) =>
    buttons.flatMap(({ icons }) => Object.values(icons)),
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it("refuses a manifest that lacks what Excel needs", () => {
  expect(() => ribbonOf("<OfficeApp/>")).toThrow(RibbonError);
  expect(() => ribbonOf(manifest.replace('<bt:String id="Check.Label"', '<bt:String id="Other.Label"'))).toThrow(
    "Check.Label",
  );
});

it("offers the pane alone where Excel has no shared runtime", () => {
  const ribbon = ribbonOf(manifest);
  expect(shownRibbon(ribbon, null)).toEqual(ribbon);
  const old = shownRibbon(ribbon, { ExcelApi: "1.8" }).groups.flatMap(({ buttons }) => buttons);
  expect(old.map(({ action }) => action.kind)).toEqual(["pane"]);
});
