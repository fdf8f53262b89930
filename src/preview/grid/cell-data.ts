import type { ICellData, Nullable } from "@univerjs/presets";
import type { CellPicture, StylePicture } from "../../host/picture";
import { inputOf } from "./cell-input";

/** What the grid keeps with a cell where it is not the same as the value: what it shows, and what its editor opens with. */
export interface CellNote {
  readonly shown: string;
  readonly input: string;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/u;

/** The grid cell of a host's cell. The grid never computes: it gets values only, never a formula of its own. */
export function cellDataOf(cell: CellPicture, style: StylePicture | undefined, styleId: string): ICellData {
  const { value } = cell;
  if (value === "" && cell.formula === null) return { s: styleId };
  const input = inputOf(cell, style?.numberFormat ?? "General");
  const note: CellNote = { shown: cell.text, input };
  const plain = typeof value === "string" && value === cell.text && value === input;
  return {
    v: typeof value === "boolean" ? (value ? 1 : 0) : value,
    t: typeof value === "number" ? NUMBER : typeof value === "boolean" ? BOOLEAN : TEXT,
    s: styleId,
    ...(plain ? {} : { custom: { ...note } }),
  };
}

/** Excel centres errors and truth values where nothing else was asked for. */
export const isCentred = (cell: CellPicture, style: StylePicture | undefined): boolean =>
  (style?.horizontal ?? "General") === "General" &&
  (typeof cell.value === "boolean" || (typeof cell.value === "string" && ERROR.test(cell.value)));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The note of a grid cell, `null` where it shows its value and is edited as it shows. */
export function noteOf(cell: Nullable<{ readonly custom?: unknown }>): CellNote | null {
  const note = cell ? cell.custom : null;
  if (!isRecord(note) || typeof note["shown"] !== "string" || typeof note["input"] !== "string") return null;
  return { shown: note["shown"], input: note["input"] };
}

/** What the editor of a grid cell opens with. */
export function editedTextOf(cell: Nullable<ICellData>): string {
  const note = noteOf(cell);
  if (note !== null) return note.input;
  const value = cell ? cell.v : null;
  return value === undefined || value === null ? "" : String(value);
}
