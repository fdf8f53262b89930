import type { ConditionalFormatState } from "../actions/journal";
import { withoutSheet } from "./excel-ranges";

/** The conditional formats of a sheet: ours in full, of the others only where they lie. */
export interface SheetFormats {
  readonly ours: readonly (ConditionalFormatState & { readonly id: string })[];
  /** How many others stand before the first of ours; without any of ours, none. */
  readonly position: number;
  /** Addresses of the others. */
  readonly others: readonly string[];
  /** Formulas of the others; only those of formats that are a formula and nothing else. */
  readonly otherFormulas: readonly { readonly area: string; readonly formula: string }[];
}

// =EXACT(LEFT($K6,1),"▲")   =EXACT(LEFT($K6,17),"✓ Hoàn thành trễ ")   =ISNUMBER(FIND("□",$L6))
const OUR_SHAPES = [
  /^=?EXACT\(LEFT\(\$[A-Z]{1,3}\d+,\d+\),"[▲●○◇✓∞■□?][^"]*"\)$/u,
  /^=?ISNUMBER\((?:SEARCH|FIND)\("[▲●○◇✓∞■□][^"]*",\$[A-Z]{1,3}\d+\)\)$/u,
  /\bPL_NgayChot\b/u,
];

/** True for a formula that only we write: one of those given, or one of the shapes of our marks. */
export function isOurFormula(formula: string, given: readonly string[]): boolean {
  const plain = formula
    .split(",")
    .map((part) => part.trim())
    .join(",");
  return given.includes(plain) || OUR_SHAPES.some((shape) => shape.test(plain));
}

export const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The conditional formats of each sheet, three requests in all. */
export async function formatsOf(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: string; readonly given: readonly string[] }[],
): Promise<ReadonlyMap<string, SheetFormats>> {
  const collections = sheets.map(({ sheet, given }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
    return { sheet, given, worksheet, conditionalFormats };
  });
  await context.sync();
  const placed = collections.map(({ conditionalFormats, ...rest }) => ({
    ...rest,
    formats: [...conditionalFormats.items]
      .sort((a, b) => a.priority - b.priority)
      .map((format) => {
        const areas = format.getRanges();
        areas.load("address");
        return { format, areas };
      }),
  }));
  await context.sync();
  const asked = placed.map(({ sheet, given, worksheet, formats }) => ({
    sheet,
    given,
    formats: formats.map(({ format, areas }) => {
      const addresses = areas.address.split(",").map(withoutSheet);
      const isCustom = format.type === "Custom";
      return { format, addresses, custom: isCustom ? askForCustom(worksheet, format.id, addresses[0] ?? "A1") : null };
    }),
  }));
  await context.sync();
  return new Map(asked.map(({ sheet, given, formats }) => [sheet, sheetFormats(formats, given)]));
}

/** Excel writes a formula for the first cell of the range it was asked through: so through the first of its own areas. */
function askForCustom(worksheet: Excel.Worksheet, id: string, address: string) {
  const { rule, format } = worksheet.getRange(address).conditionalFormats.getItem(id).custom;
  rule.load("formula");
  format.fill.load("color");
  format.font.load("color,bold,italic");
  const borders = SIDES.map((side) => {
    const border = format.borders.getItem(side);
    border.load("style,color");
    return { side, border };
  });
  return { rule, format, borders };
}

interface Found {
  readonly format: Excel.ConditionalFormat;
  readonly addresses: readonly string[];
  readonly custom: ReturnType<typeof askForCustom> | null;
}

function sheetFormats(formats: readonly Found[], given: readonly string[]): SheetFormats {
  const states = formats.map((found) => ({
    own: ownState(found, given),
    addresses: found.addresses,
    formula: found.custom?.rule.formula ?? null,
  }));
  const first = states.findIndex(({ own }) => own !== null);
  return {
    ours: states.flatMap(({ own }) => own ?? []),
    position: Math.max(0, first),
    others: states.flatMap(({ own, addresses }) => (own === null ? addresses : [])),
    otherFormulas: states.flatMap(({ own, addresses, formula }) =>
      own === null && formula !== null ? [{ area: addresses.join(","), formula }] : [],
    ),
  };
}

function ownState(
  { format, addresses, custom }: Found,
  given: readonly string[],
): (ConditionalFormatState & { readonly id: string }) | null {
  if (custom === null || !isOurFormula(custom.rule.formula, given)) return null;
  const { fill, font } = custom.format;
  const drawn = custom.borders.filter(({ border }) => border.style !== "None" && Boolean(border.style));
  return {
    id: format.id,
    area: addresses.join(","),
    formula: custom.rule.formula,
    stopIfTrue: format.stopIfTrue,
    fill: fill.color || null,
    color: font.color || null,
    bold: font.bold || null,
    italic: font.italic || null,
    borders: Object.fromEntries(drawn.map(({ side, border }) => [side, { style: border.style, color: border.color }])),
  };
}
