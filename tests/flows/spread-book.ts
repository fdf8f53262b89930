import { addAppendix, bookOf, HEADINGS, ROWS, type AppendixRow } from "../support/appendix-book";

/** What the second sheet goes on with: the rest of the last task of the first, then another task. */
const SECOND: readonly AppendixRow[] = [
  [null, "tại các xã điểm", null, "UBND huyện Vĩnh Linh"],
  [2, "Kiểm tra việc thực hiện", "Sở Xây dựng", null, "31/5/2024", "Báo cáo"],
];

/** A workbook whose table of tasks stands on two sheets. */
export function spreadBook(): Promise<Uint8Array> {
  return bookOf((book) => {
    addAppendix(book, "Trang 1", ROWS);
    const sheet = book.addWorksheet("Trang 2");
    [HEADINGS, ...SECOND].forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
      }),
    );
  });
}
