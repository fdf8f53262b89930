import type { CellPiece } from "../appendix/appendix";
import { cellAddress, columnLetters } from "../address";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

/** Dots, dashes and blanks of a filler row say nothing that could be lost. */
const WORDS = /[\p{L}\p{N}]/u;

export const extraCell = defineRule({
  id: "extra-cell",
  severity: "warning",
  description: {
    vi: "Có cột hoặc ô ngoài các cột của phụ lục.",
    en: "A column or cell lies outside the columns of the appendix.",
  },
  why: {
    vi: "Chữ ở ngoài bảng không vào nhiệm vụ nào nên dễ bị bỏ sót.",
    en: "Words outside the table belong to no task and are easily overlooked.",
  },
  messages: {
    empty: {
      vi: "Cột {column} không có tên và không có nội dung riêng, được đọc là cột thừa; ô trong trang giữ nguyên.",
      en: "Column {column} has no heading and nothing of its own and is read as a spare column; the cells stay as they are.",
    },
    text: {
      vi: "“{text}” ở ô {cell} không thuộc cột nào của phụ lục nên chưa được đọc vào nhiệm vụ; ô trong trang giữ nguyên.",
      en: "“{text}” in {cell} belongs to no column of the appendix and is not read into a task; the cell stays as it is.",
    },
  },
  *check({ mends, unplaced }) {
    const cells = new Map<string, CellPiece>();
    for (const mend of mends) {
      if (mend.kind === "extra-cell") cells.set(cellAddress(mend.row, mend.column), mend);
    }
    for (const cell of unplaced) {
      // A total or a note to the whole table belongs to no task, and is understood.
      if (cell.as === undefined && WORDS.test(cell.text)) cells.set(cellAddress(cell.row, cell.column), cell);
    }
    for (const [cell, { row, column, text }] of cells) {
      if (text.trim() === "") {
        yield { messageId: "empty", row, column, severity: "info", values: { column: columnLetters(column) } };
      } else yield { messageId: "text", row, column, values: { cell, text: excerpt(text) } };
    }
  },
});
