import type { SourceBlock, SourceDocument, SourceLine } from "../../domain/import/source-document";
import type { Text } from "../../i18n/text";
import { ImportError } from "../import-error";
import { tableOfRows } from "../table-of-rows";
import { numberedItems } from "./numbered-items";

const EMPTY: Text = { vi: "Không có chữ nào được dán.", en: "No text was pasted." };
const BY_TABS: Text = {
  vi: "Các cột được tách theo dấu tab trong phần đã dán.",
  en: "Columns were split at the tabs of the pasted text.",
};
const BY_BLANKS: Text = {
  vi: "Các cột được tách ở chỗ có từ hai khoảng trắng trở lên; dòng nào cũng đủ số cột.",
  en: "Columns were split where two or more blanks stand; every row has all of them.",
};
const BY_NUMBERS: Text = {
  vi: "Phần đã dán không giữ được đường kẻ cột, nên chỉ tách theo số thứ tự; cơ quan và thời hạn còn nằm trong cột nội dung, chương trình không đoán.",
  en: "The pasted text kept no column borders, so it is only split by its numbers; agencies and deadlines are still in the content column, the program does not guess.",
};
const NOT_SPLIT: Text = {
  vi: "Phần đã dán không giữ được đường kẻ cột và số thứ tự không liền mạch, nên để nguyên từng dòng trong một cột; chương trình không đoán.",
  en: "The pasted text kept no column borders and its numbers do not run on, so every line is kept in one column; the program does not guess.",
};
const HEAD = { ordinal: "TT", content: "Nội dung (chưa tách cột)" } as const;

/** A way of telling columns apart. */
const WAYS: readonly { readonly at: RegExp; readonly remark: Text; readonly least: number }[] = [
  { at: /\t/u, remark: BY_TABS, least: 2 },
  { at: /\t|(?<! ) {2,}/u, remark: BY_BLANKS, least: 3 },
];

/** Reads pasted text without a table: columns only where every row shows them, else rows by their numbers, else lines. */
export function readLines(text: string): SourceDocument {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n");
  if (text.trim() === "") throw new ImportError("empty", EMPTY);
  for (const { at, remark, least } of WAYS) {
    const blocks = inColumns(lines, at, least);
    if (blocks !== null) return { blocks, leftOut: [], remarks: [remark] };
  }
  const words = lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
  const found = numberedItems(words);
  if (found === null) {
    const table = tableOfRows([[HEAD.content], ...words.map((line) => [line])], newTally());
    return { blocks: [table], leftOut: [], remarks: [NOT_SPLIT] };
  }
  const rows = found.items.map(({ ordinal, lines: own }) => [ordinal, own.join("\n")]);
  const table = tableOfRows([[HEAD.ordinal, HEAD.content], ...rows], newTally());
  return { blocks: [...found.before.map(lineOf), table], leftOut: [], remarks: [BY_NUMBERS] };
}

/**
 * Lines above the first row of columns, the table, lines below the last one. A line between that has no column at all is a row
 * of one cell; one that has some of the columns makes the whole reading unsure. Tabs may leave cells blank, blanks cannot.
 */
function inColumns(lines: readonly string[], at: RegExp, least: number): readonly SourceBlock[] | null {
  const cut = lines.map((line) =>
    line.trim() === ""
      ? []
      : line
          .replace(/(?<! ) +$/u, "")
          .split(at)
          .map((one) => one.trim()),
  );
  const count = Math.max(0, ...cut.map((row) => row.length));
  const first = cut.findIndex((row) => row.length === count);
  const last = cut.map((row) => row.length === count).lastIndexOf(true);
  const table = cut.slice(first, last + 1).filter((row) => row.length > 0);
  const full = table.filter((row) => row.length === count).length;
  const isSure = count >= least && full >= 2 && table.every((row) => row.length === count || row.length === 1);
  if (!isSure || cut.some((row) => row.length > 1 && row.length < count)) return null;
  const words = (some: readonly string[]): readonly SourceLine[] =>
    some
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map(lineOf);
  return [...words(lines.slice(0, first)), tableOfRows(table, newTally()), ...words(lines.slice(last + 1))];
}

function lineOf(text: string): SourceLine {
  return { kind: "line", text, font: null };
}

function newTally() {
  return { rows: 0, cells: 0 };
}
