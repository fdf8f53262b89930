import { FIELDS, type Appendix, type EncodedCell, type Field, type Task } from "../appendix/appendix";
import { cellAddress } from "../address";
import { clean } from "../text/normalise";
import { excerpt } from "./excerpt";
import { defineRule } from "./rule";

export const legacyEncoding = defineRule({
  id: "legacy-encoding",
  severity: "warning",
  description: {
    vi: "Chữ trong ô thuộc bảng mã cũ (TCVN3, VNI) hoặc bị đọc sai mã, không phải Unicode.",
    en: "The text of a cell is in an encoding from before Unicode (TCVN3, VNI), or its code was misread.",
  },
  why: {
    vi: "Máy không có phông cũ sẽ hiện sai chữ; tìm kiếm, lọc và tổng hợp theo tên cơ quan không thấy ô này.",
    en: "Without the old font the letters show wrong, and searching, filtering and counting by agency miss the cell.",
  },
  messages: {
    font: {
      vi: "Chữ trong ô thuộc bảng mã {name}, được đọc là “{text}”; ô trong trang giữ nguyên.",
      en: "The text of the cell is in {name} and is read as “{text}”; the cell stays as it is.",
    },
    utf8: {
      vi: "Chữ trong ô là Unicode (UTF-8) bị đọc sai mã, được đọc lại là “{text}”; ô trong trang giữ nguyên.",
      en: "The text of the cell is Unicode (UTF-8) whose code was misread, and is read as “{text}”; the cell stays as it is.",
    },
  },
  *check(appendix) {
    const { encoded = [] } = appendix;
    if (encoded.length === 0) return;
    const places = placesOf(appendix);
    for (const { text, row, column, encoding } of encoded) {
      const place = { ...(places.get(cellAddress(row, column)) ?? headingAt(appendix, row, column)), row, column };
      const read = excerpt(clean(text));
      if (encoding === "utf-8") yield { messageId: "utf8", ...place, values: { text: read }, suggestion: text };
      else yield { messageId: "font", ...place, values: { name: NAMES[encoding], text: read }, suggestion: text };
    }
  },
});

const NAMES: Readonly<Record<Exclude<EncodedCell["encoding"], "utf-8">, string>> = {
  tcvn3: "TCVN3",
  "tcvn3-1258": "TCVN3",
  vni: "VNI",
};

/** Which task and field a cell belongs to, by its address. */
function placesOf({ tasks }: Appendix): ReadonlyMap<string, { readonly task: Task; readonly field: Field }> {
  const places = new Map<string, { readonly task: Task; readonly field: Field }>();
  for (const task of tasks) {
    for (const field of FIELDS) {
      const cell = task.cells[field];
      if (cell.inherited) continue;
      for (const { row, column } of cell.pieces ?? [cell]) {
        if (column !== null) places.set(cellAddress(row, column), { task, field });
      }
    }
  }
  return places;
}

/** A cell of the header names the field of its column. */
function headingAt({ headerRows, columns }: Appendix, row: number, column: number): { readonly field?: Field } {
  const field = headerRows.includes(row) ? FIELDS.find((one) => columns[one] === column) : undefined;
  return field === undefined ? {} : { field };
}
