import { z } from "zod";
import type { Journal } from "./journal";

/*
 * A journal that was kept in the workbook, held against its own shape before anything is undone with it: a file may have
 * been changed by other programs. The compiler holds the schema against the types.
 */

const count = z.int().min(1);
const input = z.union([z.string(), z.number(), z.boolean()]);
const inputs = z.array(z.array(input));
const area = z.object({ top: count, left: count, bottom: count, right: count });
const text = z.object({ vi: z.string(), en: z.string() });
const line = z.object({ style: z.string(), weight: z.string(), color: z.string() }).nullable();

const look = z.object({
  numberFormat: z.string(),
  font: z.string(),
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.string(),
  color: z.string(),
  fill: z.string().nullable(),
  pattern: z.string(),
  horizontal: z.string(),
  vertical: z.string(),
  wrap: z.boolean(),
  locked: z.boolean(),
  top: line,
  bottom: line,
  left: line,
  right: line,
});

const link = z.object({
  address: z.string().exactOptional(),
  documentReference: z.string().exactOptional(),
  screenTip: z.string().exactOptional(),
});

const print = z.object({
  orientation: z.string(),
  paperSize: z.string().nullable(),
  zoom: z.object({
    scale: z.number().exactOptional(),
    horizontalFitToPages: z.number().exactOptional(),
    verticalFitToPages: z.number().exactOptional(),
  }),
  centerHorizontally: z.boolean(),
  firstPageNumber: z.union([z.number(), z.literal("")]),
  margins: z.object({
    top: z.number(),
    bottom: z.number(),
    left: z.number(),
    right: z.number(),
    header: z.number(),
    footer: z.number(),
  }),
  titleRows: z.string().nullable(),
  area: z.string().nullable(),
  breaksBefore: z.array(count),
  headers: z.object({
    state: z.string(),
    useSheetScale: z.boolean(),
    useSheetMargins: z.boolean(),
    center: z.string(),
    firstCenter: z.string(),
  }),
});

const format = z.object({
  area: z.string(),
  formula: z.string(),
  stopIfTrue: z.boolean(),
  fill: z.string().nullable(),
  color: z.string().nullable(),
  bold: z.boolean().nullable(),
  italic: z.boolean().nullable(),
  borders: z.record(z.string(), z.object({ style: z.string(), color: z.string() })),
});

const bound = z.union([z.string(), z.number()]);
const validation = z.object({
  area: z.string(),
  rule: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("list"), source: z.string(), dropDown: z.boolean() }),
    z.object({ kind: z.literal("custom"), formula: z.string() }),
    z.object({
      kind: z.enum(["wholeNumber", "decimal", "date", "time", "textLength"]),
      operator: z.string(),
      formula1: bound,
      formula2: bound.nullable(),
    }),
  ]),
  alert: z.object({ show: z.boolean(), style: z.string(), title: z.string(), message: z.string() }),
  prompt: z.object({ show: z.boolean(), title: z.string(), message: z.string() }),
  ignoreBlanks: z.boolean(),
});

const cellState = z.object({ input, numberFormat: z.string(), font: z.string().exactOptional() });

const looks = z.object({ list: z.array(look), cells: z.array(z.array(z.int().min(0))) });
const sign = z.object({ row: count, cells: z.array(z.object({ column: count, start: input })) });
const around = z.object({
  names: z.array(z.object({ scope: z.enum(["workbook", "sheet"]), name: z.string(), formula: z.string() })),
  titleRows: z.string().nullable(),
  printArea: z.string().nullable(),
  breaksBefore: z.array(count),
  position: z.int().min(0),
  formats: z.array(format),
});
const run = z.object({
  area,
  inputs,
  looks,
  links: z.record(z.string(), link),
  merges: z.array(z.string()),
  rows: z.array(z.object({ height: z.number(), standard: z.boolean(), hidden: z.boolean() })),
  validations: z.array(validation),
  neighbours: z.object({ above: sign.nullable(), below: sign.nullable() }).nullable(),
});

const onSheet = { sheet: z.string(), sheetId: z.string() };
const entry = z.discriminatedUnion("kind", [
  z.object({
    ...onSheet,
    kind: z.literal("sheet-created"),
    label: z.string().nullable(),
    wanted: z.string(),
    written: inputs.nullable(),
  }),
  z.object({
    ...onSheet,
    kind: z.literal("name-set"),
    scope: z.enum(["workbook", "sheet"]),
    name: z.string(),
    before: z.object({ formula: z.string(), visible: z.boolean() }).nullable(),
    after: z.string(),
  }),
  z.object({
    ...onSheet,
    kind: z.literal("view-changed"),
    before: z.object({
      gridlines: z.boolean(),
      tabColor: z.string(),
      frozen: z.string().nullable(),
      visibility: z.enum(["Visible", "Hidden", "VeryHidden"]),
    }),
  }),
  z.object({ ...onSheet, kind: z.literal("print-changed"), before: print }),
  z.object({
    ...onSheet,
    kind: z.literal("formats-replaced"),
    position: z.int().min(0),
    after: z.array(z.string()),
    before: z.array(format),
  }),
  z.object({ ...onSheet, kind: z.literal("validations-replaced"), area: z.string(), before: z.array(validation) }),
  z.object({
    ...onSheet,
    kind: z.literal("columns-resized"),
    before: z.array(z.object({ column: count, width: z.number(), standard: z.boolean() })),
  }),
  z.object({
    ...onSheet,
    kind: z.literal("rows-resized"),
    before: z.array(z.object({ row: count, height: z.number(), standard: z.boolean() })),
  }),
  z.object({ ...onSheet, kind: z.literal("cells-unmerged"), areas: z.array(z.string()) }),
  z.object({ ...onSheet, kind: z.literal("cells-merged"), areas: z.array(z.string()) }),
  z.object({
    ...onSheet,
    kind: z.literal("cells-written"),
    area,
    touched: z.array(area),
    before: inputs,
    looks,
    links: z.record(z.string(), link),
    after: inputs.nullable(),
  }),
  z.object({
    ...onSheet,
    kind: z.literal("cells-set"),
    cells: z.array(z.object({ row: count, column: count, before: cellState, after: cellState.nullable() })),
    signs: z.array(sign),
  }),
  z.object({
    ...onSheet,
    kind: z.literal("rows-removed"),
    runs: z.array(run),
    bottom: count.nullable(),
    before: around,
    after: around.nullable(),
  }),
]);

/** What undoes an action, as it is kept. */
export const journalSchema = z.object({
  action: z.string(),
  title: text,
  entries: z.array(entry),
}) satisfies z.ZodType<Journal>;
