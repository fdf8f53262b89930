import { read, utils, type CellObject, type Range, type WorkSheet } from "@e965/xlsx";
import { dateFormatKind } from "../../domain/calendar/excel-serial";
import { cellText } from "../../domain/appendix/cell-text";
import type { LeftOut, SourceBlock, SourceCell, SourceDocument } from "../../domain/import/source-document";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { ImportError } from "../import-error";
import { MOST_ROWS } from "../limits";
import { refuseTooMany, type Tally } from "../tally";

const DAMAGED: Text = {
  vi: "Không đọc được tệp .xls này: tệp bị hỏng, có mật khẩu hoặc quá cũ. Hãy mở bằng Excel, lưu thành .xlsx rồi mở tệp đó.",
  en: "This .xls file cannot be read: it is damaged, has a password or is too old. Please open it in Excel, save it as .xlsx and open that.",
};
const FORMULAS: Text = {
  vi: "{count} ô có công thức: lấy kết quả đang hiển thị, không lấy công thức.",
  en: "Cells with formulas ({count}): the results are taken, not the formulas.",
};
const HIDDEN: Text = { vi: "Trang ẩn “{sheet}” không được đọc.", en: "The hidden sheet “{sheet}” is not read." };

/** What reading a file keeps account of. */
interface Account {
  readonly tally: Tally;
  readonly leftOut: LeftOut[];
  readonly formulas: { count: number };
}

/** Reads an old Excel file (.xls, BIFF5 and BIFF8): the cells of the visible sheets as they are shown, merged areas as one cell. */
export function readXls(bytes: Uint8Array): SourceDocument {
  const workbook = opened(bytes);
  const leftOut: LeftOut[] = [];
  const remarks: Text[] = [];
  const account: Account = { tally: { rows: 0, cells: 0 }, leftOut, formulas: { count: 0 } };
  const blocks = workbook.SheetNames.flatMap((name, at): readonly SourceBlock[] => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || sheet["!ref"] === undefined) return [];
    if ((workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0) {
      remarks.push(fill(HIDDEN, { sheet: name }));
      return [];
    }
    return [tableOf(sheet, account)];
  });
  if (account.formulas.count > 0) remarks.push(fill(FORMULAS, account.formulas));
  return { blocks, leftOut, remarks };
}

function opened(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: "array", cellNF: true, cellHTML: false, sheetRows: MOST_ROWS + 1 });
  } catch (error) {
    throw new ImportError("damaged", DAMAGED, {}, { cause: error });
  }
}

function tableOf(sheet: WorkSheet, { tally, leftOut, formulas }: Account): SourceBlock {
  const { s: from, e: to } = utils.decode_range(sheet["!ref"] ?? "A1");
  const rows = to.r - from.r + 1;
  const columns = to.c - from.c + 1;
  const written = Object.entries(sheet)
    .flatMap(([address, cell]): readonly WrittenCell[] =>
      address.startsWith("!") || !isCell(cell) ? [] : [{ ...utils.decode_cell(address), cell }],
    )
    .sort((one, other) => one.r - other.r || one.c - other.c);
  refuseTooMany(tally, rows, written.length);
  const mergeAt = mergesOf(sheet["!merges"] ?? []);
  const cells = written.flatMap(({ r, c, cell }): readonly SourceCell[] => {
    const text = textOf(cell);
    const merge = mergeAt(r, c);
    if (cell.f !== undefined) formulas.count += 1;
    if (merge !== null && (merge.s.r !== r || merge.s.c !== c)) {
      // Excel shows nothing of a cell that a merged area covers; what stands in it all the same is not lost.
      if (text !== "") leftOut.push({ kind: "hidden", text });
      return [];
    }
    if (text === "" && merge === null) return [];
    const end = merge === null ? { r, c } : { r: Math.min(merge.e.r, to.r), c: Math.min(merge.e.c, to.c) };
    return [{ row: r - from.r, column: c - from.c, rows: end.r - r + 1, columns: end.c - c + 1, text, font: null }];
  });
  const known = sheet["!cols"] ?? [];
  const widths = Array.from({ length: columns }, (_, at) => known[from.c + at]?.wpx ?? 0);
  return { kind: "table", rows, columns, cells, widths: widths.every((width) => width > 0) ? widths : null };
}

/** A cell that the file holds, and where. */
interface WrittenCell {
  readonly r: number;
  readonly c: number;
  readonly cell: CellObject;
}

/**
 * Tells the merged area that a cell lies in. To be asked row by row downwards, so that only the areas of the row at hand are
 * looked through. Areas that lie over an earlier one, as no Excel writes them, are none.
 */
function mergesOf(merges: readonly Range[]): (row: number, column: number) => Range | null {
  const coming = [...merges].sort((one, other) => other.s.r - one.s.r || other.s.c - one.s.c);
  let here: Range[] = [];
  return (row, column) => {
    here = here.filter(({ e }) => e.r >= row);
    for (let next = coming.at(-1); next !== undefined && next.s.r <= row; next = coming.at(-1)) {
      coming.pop();
      const { s, e } = next;
      if (e.r >= row && !here.some((known) => known.s.c <= e.c && s.c <= known.e.c)) here.push(next);
    }
    return here.find(({ s, e }) => s.c <= column && column <= e.c) ?? null;
  };
}

function isCell(value: unknown): value is CellObject {
  return typeof value === "object" && value !== null && "t" in value;
}

/** What a cell shows; dates as dd/mm/yyyy, whatever the machine's region. */
function textOf({ t, v, z, w }: CellObject): string {
  if (v === undefined || v === null || t === "z") return "";
  if (t === "e") return w ?? "";
  if (typeof v === "number") {
    const format = typeof z === "string" ? z : "General";
    const isPlain = format === "General" || w === undefined || dateFormatKind(format) !== null;
    return isPlain ? cellText(v, format) : w;
  }
  return typeof v === "boolean" ? cellText(v, "General") : String(v);
}
