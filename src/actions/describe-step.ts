import { areaAddress } from "../domain/address";
import type { Region } from "../domain/sheets/sheet-model";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Step } from "./plan";

const CREATE: Text = { vi: "Tạo mới trang “{sheet}”: {title}.", en: "New sheet “{sheet}”: {title}." };
const CREATE_HIDDEN: Text = { vi: "Tạo mới trang ẩn “{sheet}”: {title}.", en: "New hidden sheet “{sheet}”: {title}." };
const REFRESH: Text = { vi: "Làm mới trang “{sheet}”: {title}.", en: "Refreshed sheet “{sheet}”: {title}." };
const WRITE: Text = {
  vi: "Ghi vào trang “{sheet}”, vùng {area}: {what}",
  en: "Written on the sheet “{sheet}”, {area}: {what}",
};
const MARK: Text = {
  vi: "Đánh dấu trên trang “{sheet}” bằng {count} định dạng có điều kiện; định dạng sẵn có giữ nguyên.",
  en: "Marks on the sheet “{sheet}” by conditional formats ({count}); existing formats stay as they are.",
};
const UNMARK: Text = {
  vi: "Gỡ đánh dấu của chương trình trên trang “{sheet}”; định dạng khác giữ nguyên.",
  en: "The program's marks are taken off the sheet “{sheet}”; other formats stay as they are.",
};
const SET: Text = {
  vi: "Ghi {count} ô trên trang “{sheet}”: {what}",
  en: "Cells written on the sheet “{sheet}” ({count}): {what}",
};
const REMOVE: Text = {
  vi: "Bỏ dòng {rows} trên trang “{sheet}”: {what}",
  en: "Rows removed on the sheet “{sheet}” ({rows}): {what}",
};
const ADD: Text = {
  vi: "Thêm trang “{sheet}” của đơn vị: {title}",
  en: "New sheet of the office's own, “{sheet}”: {title}",
};
const PRINT: Text = { vi: "Đặt lại trang in của trang “{sheet}”.", en: "Print set-up of the sheet “{sheet}”." };
const ALONE: Text = { vi: "Giữ nguyên trang “{sheet}”: {reason}", en: "The sheet “{sheet}” is left alone: {reason}" };

/** One line of the plan as the user reads it before anything is written. */
export function describeStep(step: Step): Text {
  switch (step.kind) {
    case "create-sheet":
      return bilingual(
        step.model.hidden ? CREATE_HIDDEN : CREATE,
        { sheet: step.model.name },
        "title",
        step.model.title,
      );
    case "refresh-sheet":
      return bilingual(REFRESH, { sheet: step.sheet }, "title", step.model.title);
    case "write-region":
      return bilingual(WRITE, { sheet: step.sheet, area: areaOf(step.region) }, "what", step.what);
    case "set-cells":
      return bilingual(SET, { sheet: step.sheet, count: String(step.cells.length) }, "what", step.what);
    case "remove-rows":
      return bilingual(
        REMOVE,
        { sheet: step.sheet, rows: step.rows.map(({ row }) => row).join(", ") },
        "what",
        step.what,
      );
    case "add-sheet":
      return bilingual(ADD, { sheet: step.model.name }, "title", step.model.title);
    case "mark":
      if (step.marks.length === 0) return fill(UNMARK, { sheet: step.sheet });
      return fill(MARK, { sheet: step.sheet, count: step.marks.length });
    case "print-setup":
      return fill(PRINT, { sheet: step.sheet });
    case "leave-alone":
      return bilingual(ALONE, { sheet: step.sheet }, "reason", step.reason);
  }
}

/** Fills a slot that itself has two languages. */
function bilingual(text: Text, values: Readonly<Record<string, string>>, slot: string, inner: Text): Text {
  return {
    vi: fill(text, { ...values, [slot]: inner.vi }).vi,
    en: fill(text, { ...values, [slot]: inner.en }).en,
  };
}

function areaOf({ top, left, cells }: Region): string {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  return areaAddress({ top, left, bottom: top + Math.max(1, cells.length) - 1, right: left + width - 1 });
}
