import { ExcelError } from "../host/excel-error";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";

const BY_CODE: Readonly<Record<string, Text>> = {
  AccessDenied: {
    vi: "Trang tính hoặc sổ làm việc đang được bảo vệ. Chưa ô nào thay đổi.",
    en: "The sheet or the workbook is protected. No cell was changed.",
  },
  InvalidArgument: {
    vi: "Excel không nhận nội dung này. Ô giữ nguyên như trước.",
    en: "Excel does not accept this. The cell stays as it was.",
  },
  ItemAlreadyExists: {
    vi: "Sổ làm việc đã có trang tính mang tên này. Tên cũ được giữ nguyên.",
    en: "The workbook already has a sheet of this name. The old name is kept.",
  },
  InvalidOperation: {
    vi: "Excel không cho làm việc này ở đây. Sổ làm việc giữ nguyên như trước.",
    en: "Excel does not allow this here. The workbook stays as it was.",
  },
};

const NOT_HERE: Text = {
  vi: "Trang dùng thử chưa làm được thao tác này; trong Excel thì làm được. Sổ làm việc giữ nguyên như trước.",
  en: "The trial page cannot do this; Excel can. The workbook stays as it was.",
};
const OTHER: Text = {
  vi: "Excel không nhận thao tác này (mã {code}). Sổ làm việc giữ nguyên như trước.",
  en: "Excel does not accept this (code {code}). The workbook stays as it was.",
};

/** Why the grid put something back, in words: Excel's error, or `null` for what this page cannot do. Any other error is no refusal. */
export function refusalText(error: unknown): Text | null {
  if (error === null) return NOT_HERE;
  if (!(error instanceof ExcelError)) return null;
  return error.code === "NotImplemented" ? NOT_HERE : (BY_CODE[error.code] ?? fill(OTHER, { code: error.code }));
}
