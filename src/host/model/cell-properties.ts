import { invalidArgument, unknownMember } from "../excel-error";
import { isRecord, record } from "../wire/arguments";
import { addressOf } from "./areas";
import type { Areas } from "./areas";
import type { Area } from "./area";
import { columnsOf, rowsOf } from "./area";
import { areHidden } from "./hidden";
import { linkAt, setLink } from "./links";
import { assertFormattable } from "./protection";
import { areaOfTarget } from "./single-area";
import { derived, letterStylesAt, restyle } from "./cell-style";
import type { CellStyle } from "./cell-style";
import { STYLE_FIELDS } from "./style-fields";
import { withoutFill } from "./style-fields";
import { matrixFor } from "./write-cells";

type Record_ = Readonly<Record<string, unknown>>;

const EDGES = ["left", "right", "top", "bottom"] as const;

/** "font" with true asks for all of its properties. */
const deeper = (path: string): readonly string[] =>
  Object.keys(STYLE_FIELDS)
    .filter((field) => field.startsWith(`${path}/`))
    .map((field) => field.slice(path.length + 1));

/** What all letters of a cell agree on, else `null`. */
function agreed(read: (style: CellStyle) => unknown, [first = {}, ...others]: readonly CellStyle[]): unknown {
  const value = read(first);
  return others.every((style) => read(style) === value) ? value : null;
}

/** Reads the properties of look that `wanted` marks with `true`, in the same shape, off the looks of a cell's letters. */
function readFormat(
  target: Areas,
  styles: readonly CellStyle[],
  wanted: Record_,
  prefix = "",
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (ask === false || ask === null || ask === undefined) continue;
    const path = prefix + name;
    const field = STYLE_FIELDS[path];
    if (field !== undefined) answer[name] = agreed((style) => field.read(style, target.book), styles);
    else if (path === "borders") {
      // Asked for once, told for each edge (Excel.CellPropertiesBorderLoadOptions, Excel.CellBorderCollection).
      answer[name] = Object.fromEntries(
        EDGES.map((edge) => [edge, readFormat(target, styles, record(ask, "borders"), `borders/${edge}/`)]),
      );
    } else if (isRecord(ask)) answer[name] = readFormat(target, styles, ask, `${path}/`);
    else {
      const below = deeper(path);
      if (below.length === 0) throw unknownMember("CellProperties", `format.${path.replaceAll("/", ".")}`);
      answer[name] = readFormat(target, styles, nested(below), `${path}/`);
    }
  }
  return answer;
}

/** ["left/style"] → { left: { style: true } } */
function nested(paths: readonly string[]): Record_ {
  const tree: Record<string, Record_ | true> = {};
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const known = tree[first];
    tree[first] = rest.length === 0 ? true : { ...(isRecord(known) ? known : {}), ...nested([rest.join("/")]) };
  }
  return tree;
}

const cellAt = (target: Areas, row: number, column: number): Areas => ({
  ...target,
  areas: [{ top: row, left: column, bottom: row, right: column }],
});

function propertiesOf(target: Areas, area: Area, wanted: Record_): Record<string, unknown> {
  const cell = { ...target, areas: [area] };
  const answer: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (ask === false || ask === null || ask === undefined) continue;
    if (name === "format")
      answer[name] = readFormat(target, letterStylesAt(target.sheet.inner, area.top, area.left), record(ask, "format"));
    else if (name === "address" || name === "addressLocal") answer[name] = addressOf(cell);
    else if (name === "hidden") answer[name] = areHidden(cell, "rows") === true || areHidden(cell, "columns") === true;
    else if (name === "hyperlink") answer[name] = linkAt(cell);
    else throw unknownMember("CellProperties", name);
  }
  return answer;
}

/** Excel.Range.getCellProperties: one object a cell with what was asked for. */
export function cellProperties(target: Areas, wanted: Record_): unknown[][] {
  const area = areaOfTarget(target);
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => {
      const [top, left] = [area.top + row, area.left + column];
      return propertiesOf(target, { top, left, bottom: top, right: left }, wanted);
    }),
  );
}

/** Applies an object of properties ({ font: { bold: true } }) to a style. Errors: InvalidArgument, an unknown property. */
export function writeFormat(target: Areas, style: CellStyle, properties: Record_, prefix = ""): CellStyle {
  let changed = style;
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const path = prefix + name;
    const field = STYLE_FIELDS[path];
    if (field !== undefined)
      changed = path === "fill/color" && value === "" ? withoutFill(changed) : field.write(changed, value, target.book);
    else if (isRecord(value)) changed = writeFormat(target, changed, value, `${path}/`);
    else throw unknownMember("CellProperties", `format.${path.replaceAll("/", ".")}`);
  }
  return changed;
}

function setOne(target: Areas, properties: unknown, changes: Map<string, Map<CellStyle, CellStyle>>): void {
  for (const [name, value] of Object.entries(record(properties, "cell properties"))) {
    if (value === null || value === undefined) continue;
    if (name === "format") {
      const key = JSON.stringify(value);
      const known = changes.get(key) ?? new Map<CellStyle, CellStyle>();
      changes.set(key, known);
      restyle(target, (style) => {
        const changed = known.get(style) ?? derived(style, writeFormat(target, style, record(value, "format")));
        known.set(style, changed);
        return changed;
      });
    } else if (name === "hyperlink") setLink(target, value);
    else throw unknownMember("CellProperties", name);
  }
}

/** Excel.Range.setCellProperties: one object a cell; an empty one leaves its cell alone. Errors: InvalidArgument, AccessDenied. */
export function setCellProperties(target: Areas, properties: unknown): void {
  assertFormattable(target, "formatCells");
  if (!Array.isArray(properties)) throw invalidArgument("cell properties must be an array of rows");
  const area = areaOfTarget(target);
  const at = matrixFor(area, properties);
  const changes = new Map<string, Map<CellStyle, CellStyle>>();
  for (let row = 0; row < rowsOf(area); row++) {
    for (let column = 0; column < columnsOf(area); column++) {
      const given = at(row, column);
      if (given !== null && given !== undefined)
        setOne(cellAt(target, area.top + row, area.left + column), given, changes);
    }
  }
}
