import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** A row of a made-up appendix, from column A on. */
export type AppendixRow = readonly (
  string | number | Date | { readonly formula: string; readonly result: string | number } | null
)[];

export const HEADINGS = [
  "TT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
  "Kết quả",
  "Ghi chú",
];

/** Two sections, three tasks, one of them past its date in July 2024. */
export const ROWS: readonly AppendixRow[] = [
  ["I", "Công tác chỉ đạo"],
  [1, "Ban hành kế hoạch", "Sở Tài chính", "Sở Xây dựng", "Tháng 4/2024", "Kế hoạch"],
  [2, "Rà soát tiêu chí", "Sở Xây dựng", "UBND huyện Cam Lộ", "Năm 2024", "Báo cáo"],
  ["II", "Tổ chức thực hiện"],
  [1, "Tổ chức tập huấn", "Sở Nông nghiệp và PTNT", "Các sở, ban, ngành", "Quý IV/2024", "Lớp tập huấn"],
];

/** Writes an appendix under two title lines: the header stands in row 4, the rows of the table from row 5 on. */
export function addAppendix(
  book: Workbook,
  name: string,
  rows: readonly AppendixRow[] = ROWS,
  headings: readonly string[] = HEADINGS,
): Worksheet {
  const sheet = book.addWorksheet(name);
  sheet.getCell("A1").value = "PHỤ LỤC";
  sheet.getCell("A2").value = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024)";
  [headings, ...rows].forEach((cells, index) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.getCell(index + 4, column + 1).value = value;
    }),
  );
  return sheet;
}

/** A workbook made by `fill`, as bytes. */
export async function bookOf(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return bytesOf(book);
}

/** A saved workbook with something changed by hand, as an official would in Excel. */
export async function editBook(bytes: Uint8Array, edit: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  edit(book);
  return bytesOf(book);
}

/** The sheet of that name; throws where there is none. */
export function worksheet(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

async function bytesOf(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
