import { z } from "zod";
import { exactInputOf, inputOf, localFormula } from "./cell-input";
import { noteOf } from "./cell-data";

/** What is to be typed into one cell; rows and columns count from 1. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** What a person did in the grid, as the host can do it. */
export type UserAct =
  | { readonly kind: "type"; readonly sheetId: string; readonly cells: readonly TypedCell[] }
  | {
      readonly kind: "insertRows" | "deleteRows";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "addSheet" }
  | { readonly kind: "deleteSheet"; readonly sheetId: string }
  | { readonly kind: "renameSheet"; readonly sheetId: string; readonly name: string }
  /** Gives cells a look, which is what comes along with a paste as well. */
  | { readonly kind: "look" }
  /** Changes nothing but how the grid shows the sheet. */
  | { readonly kind: "view" }
  /** The grid's own idea of how high rows should be; the host has said it. */
  | { readonly kind: "fit" }
  /** Something that this page cannot do. */
  | { readonly kind: "unknown" };

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const cell = z.looseObject({
  v: scalar.nullish(),
  t: z.number().nullish(),
  f: z.string().nullish(),
  p: z.looseObject({ body: z.looseObject({ dataStream: z.string() }).optional() }).nullish(),
  custom: z.record(z.string(), z.unknown()).nullish(),
  /** Where a look has a number format it says it; a look by its id is one that stays. */
  s: z.union([z.string(), z.looseObject({ n: z.object({ pattern: z.string() }).nullish() })]).nullish(),
});
type WrittenCell = z.infer<typeof cell>;

const values = z.object({
  subUnitId: z.string(),
  cellValue: z.record(z.string(), z.record(z.string(), cell.nullable())),
});
const lines = z.object({ subUnitId: z.string(), range: z.object({ startRow: z.number(), endRow: z.number() }) });
const inserted = z.object({ sheet: z.object({ cellData: z.strictObject({}).optional() }) });
const sheet = z.object({ subUnitId: z.string() });
const renamed = z.object({ subUnitId: z.string(), name: z.string() });

/** Widths, heights and the like are only looked at here: the host is not told. */
const VIEW = new Set([
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
]);

const TEXT = 1;
const BOOLEAN = 3;

const patternOf = ({ s }: WrittenCell): string => (typeof s === "object" ? (s?.n?.pattern ?? "General") : "General");

/** What must be typed to get what the grid wants to write; `null` where it writes only a look. */
function inputOfWrite(written: WrittenCell | null): string | null {
  if (written === null) return "";
  if (typeof written.f === "string" && written.f !== "") return localFormula(written.f);
  const rich = written.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/u, "").replaceAll("\r", "\n");
  const note = noteOf(written);
  // A copied formula would have to move its references: its value is what was seen, so that is what is copied.
  if (note !== null && written.t !== TEXT) return note.input.startsWith("=") ? note.shown : note.input;
  const { v, t } = written;
  if (v === undefined) return null;
  if (v === null) return "";
  const value = t === BOOLEAN ? v === 1 || v === true : v;
  const content = { value, formula: null, text: "" };
  // What was a text where it was copied stays one; what comes from elsewhere is read as if it were typed.
  return t === TEXT ? exactInputOf(content, "General") : inputOf(content, patternOf(written));
}

function typed({ subUnitId, cellValue }: z.infer<typeof values>): UserAct {
  const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, written]): readonly TypedCell[] => {
      const input = inputOfWrite(written);
      return input === null ? [] : [{ row: Number(row) + 1, column: Number(column) + 1, input }];
    }),
  );
  return cells.length === 0 ? { kind: "look" } : { kind: "type", sheetId: subUnitId, cells };
}

/** What a change that the grid is about to make means; the grid itself never makes it. */
export function userActOf(id: string, params: unknown): UserAct {
  if (VIEW.has(id)) return { kind: "view" };
  if (id === "sheet.mutation.set-worksheet-row-auto-height") return { kind: "fit" };
  if (id === "sheet.mutation.insert-sheet") {
    // A copied sheet comes with its cells, which the host cannot copy.
    return inserted.safeParse(params).success ? { kind: "addSheet" } : { kind: "unknown" };
  }
  if (id === "sheet.mutation.set-range-values") {
    const read = values.safeParse(params);
    if (read.success) return typed(read.data);
  }
  if (id === "sheet.mutation.insert-row" || id === "sheet.mutation.remove-rows") {
    const read = lines.safeParse(params);
    if (read.success) {
      const { startRow, endRow } = read.data.range;
      const kind = id === "sheet.mutation.insert-row" ? "insertRows" : "deleteRows";
      return { kind, sheetId: read.data.subUnitId, at: startRow + 1, count: endRow - startRow + 1 };
    }
  }
  if (id === "sheet.mutation.remove-sheet") {
    const read = sheet.safeParse(params);
    if (read.success) return { kind: "deleteSheet", sheetId: read.data.subUnitId };
  }
  if (id === "sheet.mutation.set-worksheet-name") {
    const read = renamed.safeParse(params);
    if (read.success) return { kind: "renameSheet", sheetId: read.data.subUnitId, name: read.data.name };
  }
  return { kind: "unknown" };
}
