import { decodeSource } from "../domain/import/decode-source";
import { findAppendices, type AppendixPart } from "../domain/import/find-appendices";
import { fitCells } from "../domain/import/fit-cells";
import { importedSheet, type ImportedSheet } from "../domain/import/imported-sheet";
import { LEFT_OUT_NAMES } from "../domain/import/left-out-names";
import { restSheet } from "../domain/import/rest-sheet";
import { LEFT_OUT_KINDS, type SourceDocument } from "../domain/import/source-document";
import { sheetName } from "../domain/sheets/sheet-names";
import { fill } from "../i18n/say";
import type { Locale, Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Proposal } from "./request";
import type { SheetInfo } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** A proposal to bring an appendix in. */
export interface ImportProposal extends Proposal {
  /** False where the user should compare: something is not in the table, or no header was recognised. */
  readonly complete: boolean;
}

const NO_TABLE: Text = {
  vi: "Không thấy bảng nào để nhập. Nếu phụ lục là chữ thường, hãy chép rồi dán vào ô dán.",
  en: "There is no table to bring in. If the appendix is plain text, please copy it and paste it into the box.",
};
const PLACED: Text = {
  vi: "Trang “{sheet}”: {rows} dòng dưới tiêu đề, {columns} cột. Chữ giữ nguyên như tệp gốc; ô gộp vẫn là ô gộp.",
  en: "Sheet “{sheet}”: {rows} rows below the header, {columns} columns. The text is as in the source; joined cells stay joined.",
};
const NO_HEADER: Text = {
  vi: "Trang “{sheet}”: chưa nhận ra dòng tiêu đề của bảng nhiệm vụ, bảng được đặt nguyên như trong tệp.",
  en: "Sheet “{sheet}”: no header of a table of tasks was recognised; the table is placed as it stands in the source.",
};
const JOINED: Text = {
  vi: "Trang “{sheet}”: nối {pieces} đoạn bảng; tiêu đề lặp lại ({repeated} lần) chỉ chép một lần.",
  en: "Sheet “{sheet}”: put together of several tables ({pieces}); a repeated header ({repeated}) is taken once.",
};
const DECODED: Text = {
  vi: "{count} ô, dòng ở bảng mã cũ (TCVN3, VNI) đã được đổi sang Unicode.",
  en: "Cells and lines in an old encoding (TCVN3, VNI) were turned into Unicode: {count}.",
};
const OUTSIDE: Text = {
  vi: "Chữ không thuộc bảng ({rows} dòng) được giữ ở trang “{sheet}”.",
  en: "Text that is not in the table (rows: {rows}) is kept on the sheet “{sheet}”.",
};
const TOO_LONG: Text = {
  vi: "Có ô dài quá 32.767 ký tự của Excel; phần còn lại ở trang “{sheet}”.",
  en: "A cell is longer than Excel's 32,767 characters; the rest is on the sheet “{sheet}”.",
};
const KEPT: Text = { vi: "{what}: {count}, giữ ở trang “{sheet}”.", en: "{what}: {count}, kept on the sheet “{sheet}”." };
const NOT_TAKEN: Text = { vi: "{what}: {count}, không đưa vào trang tính.", en: "{what}: {count}, not brought in." };

/**
 * A new sheet for each appendix of what was read, laid out as an office lays one out, and one more for all that stands in no
 * table; they are the user's, and no other sheet is touched. Throws a WorkbookError where there is no table at all.
 */
export function planImport(source: SourceDocument, sheets: readonly SheetInfo[], locale: Locale): ImportProposal {
  const { document: unicode, decoded } = decodeSource(source);
  const { document, overflow } = fitCells(unicode);
  const { appendices, rest } = findAppendices(document);
  if (appendices.length === 0) throw new WorkbookError("no-table", NO_TABLE);
  const taken = sheets.map(({ name }) => name);
  const placed = appendices.map((part) => {
    const name = sheetName(nameOf(part), taken);
    taken.push(name);
    return { part, model: importedSheet(part, name) };
  });
  const others = restSheet(rest, document.leftOut, overflow, locale);
  const aside = others === null ? null : { ...others, name: sheetName(others.name, taken) };
  const models = [...placed.map(({ model }) => model), ...(aside === null ? [] : [aside])];
  const refused = LEFT_OUT_KINDS.flatMap((kind) => {
    const count = document.leftOut.filter((one) => one.kind === kind && one.text === "").length;
    return count === 0 ? [] : [withName(NOT_TAKEN, LEFT_OUT_NAMES[kind], { count })];
  });
  return {
    plan: { action: "import", title: titleOf("import"), steps: models.map((model) => ({ kind: "add-sheet", model })) },
    refused,
    notes: [
      ...placed.flatMap(({ part, model }) => notesOf(part, model)),
      ...(decoded > 0 ? [fill(DECODED, { count: decoded })] : []),
      ...source.remarks,
      ...(aside === null ? [] : asideNotes(aside, document, overflow)),
    ],
    complete: refused.length === 0 && document.leftOut.length === 0 && overflow.length === 0 && appendices.every(hasHeader),
  };
}

function hasHeader({ headerRows }: AppendixPart): boolean {
  return headerRows > 0;
}

// "Phụ lục II" keeps its number.
function nameOf({ titles }: AppendixPart): string {
  const [, number] = titles.map(({ text }) => /^phụ\s+lục\s+(?:số\s+)?([IVX]{1,6}|\d{1,3}|[A-Z])\b/iu.exec(text)).find((match) => match) ?? [];
  return number === undefined ? "Phụ lục" : `Phụ lục ${number}`;
}

function notesOf(part: AppendixPart, { name }: ImportedSheet): readonly Text[] {
  const { table, headerRows, pieces, repeatedHeaders } = part;
  const rows = table.rows - Math.max(headerRows, 0);
  return [
    fill(PLACED, { sheet: name, rows, columns: table.columns }),
    ...(hasHeader(part) ? [] : [fill(NO_HEADER, { sheet: name })]),
    ...(pieces > 1 ? [fill(JOINED, { sheet: name, pieces, repeated: repeatedHeaders })] : []),
  ];
}

function asideNotes({ name, region }: ImportedSheet, { leftOut }: SourceDocument, overflow: readonly string[]): readonly Text[] {
  const listed = leftOut.filter(({ text }) => text !== "");
  const lines = region.cells.length - 1 - listed.length - overflow.length;
  return [
    ...(lines > 0 ? [fill(OUTSIDE, { rows: lines, sheet: name })] : []),
    ...LEFT_OUT_KINDS.flatMap((kind) => {
      const count = listed.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [withName(KEPT, LEFT_OUT_NAMES[kind], { count, sheet: name })];
    }),
    ...(overflow.length > 0 ? [fill(TOO_LONG, { sheet: name })] : []),
  ];
}

function withName(text: Text, what: Text, values: Readonly<Record<string, string | number>>): Text {
  return { vi: fill(text, { ...values, what: what.vi }).vi, en: fill(text, { ...values, what: what.en }).en };
}
