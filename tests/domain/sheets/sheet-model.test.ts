import { parseArea } from "../../../src/domain/address";
import type { Area } from "../../../src/domain/grid";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { agencySheets } from "../../../src/domain/sheets/agency-sheet";
import { overdueSheet } from "../../../src/domain/sheets/overdue-sheet";
import { recordSheet } from "../../../src/domain/sheets/record-sheet";
import { NO_SETTINGS_INPUTS } from "../../../src/domain/sheets/settings-inputs";
import { settingsSheet } from "../../../src/domain/sheets/settings-sheet";
import type { Region, SheetModel } from "../../../src/domain/sheets/sheet-model";
import { tallySheet } from "../../../src/domain/sheets/tally-sheet";
import { trackingRegion } from "../../../src/domain/sheets/tracking-region";
import { LOCALES, type Locale } from "../../../src/i18n/text";
import { isFormula, readSeed, seedGrid, sheetContext } from "./support/seed-sheets";

const grid = seedGrid();
const appendix = readSeed(grid);

function modelsOf(locale: Locale): readonly SheetModel[] {
  const context = sheetContext(appendix, "2024-07-02", { locale });
  const settings = {
    asOf: null,
    settings: DEFAULT_SETTINGS,
    inputs: NO_SETTINGS_INPUTS,
    tasks: appendix.tasks,
    locale,
  };
  return [
    tallySheet(context, null),
    overdueSheet(context, null),
    ...agencySheets(context, new Map()),
    settingsSheet(settings, context.sheetNames.get("settings") ?? ""),
    recordSheet(context, context.sheetNames.get("record") ?? ""),
  ];
}
const block = (locale: Locale): Region =>
  trackingRegion({ ...sheetContext(appendix), grid, findings: [], typedDues: new Map(), locale });
const regions: readonly (readonly [string, Region])[] = LOCALES.flatMap((locale) => [
  [`${locale} tracking block`, block(locale)] as const,
  ...modelsOf(locale).map((model) => [`${locale} ${model.id}`, model.region] as const),
]);

it.each(regions)("%s: cells, widths and heights are of one shape, and every style is known", (_, region) => {
  expect(region.rowHeights).toHaveLength(region.cells.length);
  for (const row of region.cells) {
    expect(row).toHaveLength(region.columnWidths.length);
    for (const cell of row) if (cell) expect(Object.keys(region.styles)).toContain(cell.style);
  }
  for (const height of region.rowHeights) if (height !== null) expect(height > 0 && height <= 409.5).toBe(true);
});

it.each(regions)("%s: merges lie apart, and only their first cells say anything", (_, region) => {
  const areas = region.merges.map((address) => parseArea(address));
  for (const [at, area] of areas.entries()) {
    if (!area) throw new Error(`No area: ${region.merges[at] ?? ""}`);
    expect(areas.slice(at + 1).some((other) => other !== null && touch(area, other))).toBe(false);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (row === area.top && column === area.left) continue;
        expect(region.cells[row - region.top]?.[column - region.left]?.value ?? null).toBeNull();
      }
    }
  }
});

it.each(regions)("%s: every text is NFC and fits a cell", (_, region) => {
  for (const cell of region.cells.flat()) {
    const text = cell && isFormula(cell.value) ? cell.value.formula : cell?.value;
    if (typeof text !== "string") continue;
    expect(text.normalize("NFC")).toBe(text);
    expect(text.length).toBeLessThan(32_767);
    expect(text).not.toMatch(/\{\w+\}/u);
  }
});

it.each(LOCALES)("%s: printed sheets are as wide as the page and no wider", (locale) => {
  for (const { id, print, region } of modelsOf(locale)) {
    if (print?.orientation !== "landscape") continue;
    const points = region.columnWidths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    expect([id, points > 690 && points <= 714.5]).toEqual([id, true]);
  }
});

it.each(LOCALES)("%s: names are legal and each once, and only the record is hidden", (locale) => {
  const models = modelsOf(locale);
  const names = models.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { name } of models) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
  expect(models.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(["record"]);
});

function touch(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
