import { itemNotFound } from "../excel-error";
import { intersection, without } from "./area";
import type { Area } from "./area";
import type { Areas } from "./areas";
import type { ConditionalFormat, Sheet } from "./book";
import { noteStructure } from "./news";
import { assertFormattable } from "./protection";

const touches = (format: ConditionalFormat, areas: readonly Area[]): boolean =>
  format.areas.some((own) => areas.some((area) => intersection(own, area) !== null));

/** The conditional formats that hold for some cell of the areas, by priority. */
export const formatsOn = ({ sheet, areas }: Areas): readonly ConditionalFormat[] =>
  sheet.formats.filter((format) => touches(format, areas));

/** A conditional format's id stays the same as long as the workbook is open; Excel's own look like GUIDs as well. */
export function newFormatId(sheet: Sheet): string {
  const used = new Set(sheet.formats.map((format) => format.id));
  let number = used.size + 1;
  const id = () => `{${sheet.id.slice(1, 14)}-C0DE-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (used.has(id())) number++;
  return id();
}

/** Adds a conditional format before all others: Excel gives a new one the first priority. */
export function addFormat(target: Areas, rule: ConditionalFormat["rule"]): ConditionalFormat {
  assertFormattable(target, "formatCells");
  const format: ConditionalFormat = { id: newFormatId(target.sheet), areas: target.areas, stopIfTrue: false, rule };
  target.sheet.formats = [format, ...target.sheet.formats];
  noteStructure(target.sheet);
  return format;
}

export function deleteFormat({ sheet }: Pick<Areas, "sheet">, format: ConditionalFormat): void {
  assertFormattable({ sheet }, "formatCells");
  assertPresent(sheet, format);
  sheet.formats = sheet.formats.filter((other) => other !== format);
  noteStructure(sheet);
}

export function assertPresent(sheet: Sheet, format: ConditionalFormat): void {
  if (!sheet.formats.includes(format)) throw itemNotFound("the conditional format was deleted");
}

/** Gives a conditional format another place, 0 is the first. */
export function moveFormat(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  noteStructure(sheet);
  const others = sheet.formats.filter((other) => other !== format);
  const place = Math.max(0, Math.min(priority, others.length));
  sheet.formats = [...others.slice(0, place), format, ...others.slice(place)];
}

/** Takes the conditional formats off the areas; where one also covers other cells it stays there. */
export function clearFormattings(target: Areas): void {
  assertFormattable(target, "formatCells");
  const { sheet, areas } = target;
  for (const format of formatsOn(target)) {
    noteStructure(sheet);
    format.areas = areas.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => without(area, hole)),
      format.areas,
    );
  }
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
}
