import type { Cell, Row } from "@cj-tech-master/excelts";
import { columnLetters, columnNumber } from "../model/address";
import type { Sheet } from "../model/book";
import { cellKey } from "../model/book";
import { renumbered, rowNow } from "./renumber-rows";
import { cellInside, resultInside } from "./cell-xml";
import type { SharedTexts } from "./shared-texts";
import type { StyleBook } from "./style-book";
import { attributesOf, element, elementsNamed, opened } from "./xml-text";

export interface RowWriting {
  readonly styles: StyleBook;
  readonly texts: SharedTexts;
  /** Formulas were computed: the values beside them are written anew. */
  readonly computed: boolean;
}

interface RawRow {
  readonly number: number;
  readonly xml: string;
}

/** The rows of a sheet one after another, under the numbers they have now; a row may leave its number out. */
function* rowsOf(sheetData: string, { changes: { moves } }: Sheet): Generator<RawRow> {
  for (const { number, xml } of rowsInFile(sheetData)) {
    const now = moves.length === 0 ? number : rowNow(number, moves);
    if (now !== null) yield { number: now, xml: now === number ? xml : renumbered(xml, now) };
  }
}

function* rowsInFile(sheetData: string): Generator<RawRow> {
  let at = 0;
  let number = 0;
  for (;;) {
    const start = sheetData.indexOf("<row", at);
    if (start < 0) return;
    const tagEnd = sheetData.indexOf(">", start) + 1;
    const end = sheetData[tagEnd - 2] === "/" ? tagEnd : sheetData.indexOf("</row>", tagEnd) + 6;
    const given = /\sr="(\d+)"/u.exec(sheetData.slice(start, tagEnd))?.[1];
    number = given === undefined ? number + 1 : Number(given);
    yield { number, xml: sheetData.slice(start, end) };
    at = end;
  }
}

/** Shared formulas whose first cell got another content: their other cells must say their formula themselves. */
function orphanedFormulas(sheetData: string, sheet: Sheet): ReadonlySet<string> {
  const orphaned = new Set<string>();
  if (sheet.changes.contents.size === 0) return orphaned;
  for (const [, address = "", attributes = ""] of sheetData.matchAll(
    /<c\s[^<>]*?\br="([A-Z]+\d+)"[^<>]*><f\b([^<>]*)/gu,
  )) {
    const group = /\bsi="(\d+)"/u.exec(attributes)?.[1];
    if (group === undefined || !/\bref="/u.test(attributes)) continue;
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    if (sheet.changes.contents.has(cellKey(Number(row), columnNumber(letters)))) orphaned.add(group);
  }
  return orphaned;
}

/** The attributes of a row: the file's own, with height, hiding and style as they are now. */
function rowAttributes(
  raw: string,
  row: Row | undefined,
  number: number,
  styles: StyleBook,
): Readonly<Record<string, string | number | null>> {
  const { spans: _, ...own } = Object.fromEntries(attributesOf(raw === "" ? "<row>" : raw));
  if (row === undefined) return { ...own, r: number };
  const style = Object.keys(row.style ?? {}).length === 0 ? null : styles.idOf(row.style);
  const custom = row.customHeight === true && row.height !== undefined;
  return {
    ...own,
    r: number,
    s: style ?? own["s"] ?? null,
    customFormat: style === null ? (own["customFormat"] ?? null) : "1",
    ht: row.height ?? null,
    hidden: row.hidden ? "1" : null,
    customHeight: custom ? "1" : null,
  };
}

/** A cell that the file does not have. */
function freshCell(cell: Cell, style: number, texts: SharedTexts): string {
  const { type, xml } = cellInside(cell, texts);
  if (xml === "" && style === 0) return "";
  const attributes = `r="${cell.address}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
  return xml === "" ? `<c ${attributes}/>` : `<c ${attributes}>${xml}</c>`;
}

function cellXml(
  raw: string,
  cell: Cell | undefined,
  place: {
    readonly sheet: Sheet;
    readonly row: number;
    readonly column: number;
    readonly orphaned: ReadonlySet<string>;
  },
  writing: RowWriting,
): string {
  const { sheet, row, column, orphaned } = place;
  if (cell === undefined) return raw;
  const id = writing.styles.idOf(cell.style);
  if (raw === "") return freshCell(cell, id, writing.texts);
  const own = Object.fromEntries(attributesOf(raw));
  const s = id === 0 ? (own["s"] === "0" ? "0" : null) : String(id);
  const r = columnLetters(column) + String(row);
  const [formula] = elementsNamed(raw, "f");
  const group = formula === undefined ? undefined : attributesOf(formula).get("si");
  const rewritten = sheet.changes.contents.has(cellKey(row, column)) || (group !== undefined && orphaned.has(group));
  if (rewritten) {
    const { type, xml } = cellInside(cell, writing.texts);
    return element("c", { r, s, t: type }, xml);
  }
  if (formula !== undefined && writing.computed) {
    const { type, xml } = resultInside(cell.result);
    const { t: _, s: __, r: ___, ...others } = own;
    return element("c", { r, s, ...others, t: type }, formula + xml);
  }
  if (s === (own["s"] ?? null)) return raw;
  const { s: _, r: __, ...others } = own;
  return element("c", { r, s, ...others }, (opened(raw, "c")?.children ?? []).map((child) => child.xml).join(""));
}

function rowXml(raw: RawRow, sheet: Sheet, orphaned: ReadonlySet<string>, writing: RowWriting): string {
  const row = sheet.inner.findRow(raw.number);
  const cells = new Map<number, string>();
  let next = 1;
  for (const child of opened(raw.xml, "row")?.children ?? []) {
    if (child.name !== "c") continue;
    const letters = /^<c\s[^<>]*?\br="([A-Z]+)\d+"/u.exec(child.xml)?.[1];
    const column = letters === undefined ? next : columnNumber(letters);
    cells.set(column, child.xml);
    next = column + 1;
  }
  const last = Math.max(row?.cellCount ?? 0, ...cells.keys());
  let content = "";
  for (let column = 1; column <= last; column++) {
    const cell = row?.findCell(column);
    const before = cells.get(column) ?? "";
    if (cell !== undefined || before !== "")
      content += cellXml(before, cell, { sheet, row: raw.number, column, orphaned }, writing);
  }
  return element("row", rowAttributes(raw.xml, row, raw.number, writing.styles), content);
}

/** The cells of a worksheet: rows that nothing changed in stay byte for byte, in the others the cells that nothing changed in. */
export function spliceRows(sheetData: string, sheet: Sheet, writing: RowWriting): string {
  const { rows } = sheet.changes;
  const orphaned = orphanedFormulas(sheetData, sheet);
  const fresh = [...rows].sort((a, b) => a - b);
  let next = 0;
  const written: string[] = [];
  const addUpTo = (limit: number): void => {
    for (let number = fresh[next]; number !== undefined && number < limit; number = fresh[++next]) {
      const xml = rowXml({ number, xml: "" }, sheet, orphaned, writing);
      if (xml !== `<row r="${number}"/>`) written.push(xml);
    }
  };
  for (const raw of rowsOf(sheetData, sheet)) {
    addUpTo(raw.number);
    const changed = fresh[next] === raw.number;
    if (changed) next++;
    const recomputed = writing.computed && raw.xml.includes("<f");
    written.push(
      changed || recomputed || (orphaned.size > 0 && raw.xml.includes("<f"))
        ? rowXml(raw, sheet, orphaned, writing)
        : raw.xml,
    );
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return element("sheetData", {}, written.join(""));
}
