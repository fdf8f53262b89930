import { read, SSF, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
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

/** Reads an old Excel file (.xls, BIFF5 and BIFF8): the cells of the visible sheets as they are shown, merged areas as one cell. */
export function readXls(bytes: Uint8Array): SourceDocument {
  const workbook = opened(bytes);
  const tally: Tally = { rows: 0, cells: 0 };
  const leftOut: LeftOut[] = [];
  const remarks: Text[] = [];
  const account = { formulas: 0 };
  const blocks = workbook.SheetNames.flatMap((name, at): readonly SourceBlock[] => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || sheet["!ref"] === undefined) return [];
    if ((workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0) {
      remarks.push(fill(HIDDEN, { sheet: name }));
      return [];
    }
    return [tableOf(sheet, tally, account)];
  });
  if (account.formulas > 0) remarks.push(fill(FORMULAS, { count: account.formulas }));
  return { blocks, leftOut, remarks };
}

function opened(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: "array", cellNF: true, cellHTML: false, sheetRows: MOST_ROWS + 1 });
  } catch (error) {
    throw new ImportError("damaged", DAMAGED, {}, { cause: error });
  }
}

function tableOf(sheet: WorkSheet, tally: Tally, account: { formulas: number }): SourceBlock {
  const { s: from, e: to } = utils.decode_range(sheet["!ref"] ?? "A1");
  const merges = new Map((sheet["!merges"] ?? []).map((merge) => [utils.encode_cell(merge.s), merge] as const));
  const cells: SourceCell[] = [];
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || !isCell(cell)) continue;
    const { r, c } = utils.decode_cell(address);
    const text = textOf(cell);
    const merge = merges.get(address);
    if (cell.f !== undefined) account.formulas += 1;
    if (text === "" && merge === undefined) continue;
    const rows = merge === undefined ? 1 : merge.e.r - r + 1;
    const columns = merge === undefined ? 1 : merge.e.c - c + 1;
    cells.push({ row: r - from.r, column: c - from.c, rows, columns, text, font: null });
  }
  refuseTooMany(tally, to.r - from.r + 1, cells.length);
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  const widths = (sheet["!cols"] ?? []).map((column) => column?.wpx ?? 0);
  const columns = to.c - from.c + 1;
  const own = Array.from({ length: columns }, (_, at) => widths[from.c + at] ?? 0);
  return {
    kind: "table",
    rows: to.r - from.r + 1,
    columns,
    cells,
    widths: own.every((width) => width > 0) ? own : null,
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
    return SSF.is_date(format) || w === undefined ? cellText(v, format) : format === "General" ? cellText(v, format) : w;
  }
  return typeof v === "boolean" ? cellText(v, "General") : String(v);
}
