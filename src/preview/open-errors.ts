import { HostError, type HostErrorCode } from "../host/host-error";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";

const REFUSALS: Readonly<Record<HostErrorCode, Text>> = {
  "not-a-workbook": {
    vi: "“{name}” không phải sổ làm việc .xlsx. Tệp .xls hoặc .csv cần được Excel lưu lại thành .xlsx trước.",
    en: "“{name}” is not an .xlsx workbook. An .xls or .csv file must first be saved as .xlsx by Excel.",
  },
  encrypted: {
    vi: "“{name}” có mật khẩu mở nên trang này không đọc được. Lưu một bản không có mật khẩu bằng Excel rồi mở lại.",
    en: "“{name}” has a password, so this page cannot read it. Save a copy without the password in Excel, then open that.",
  },
  "too-large": {
    vi: "“{name}” quá lớn đối với trang này; chưa đọc gì trong tệp.",
    en: "“{name}” is too large for this page; nothing in it was read.",
  },
  corrupt: {
    vi: "“{name}” bị hỏng ở bên trong nên không đọc được. Excel có thể sửa được tệp khi mở và lưu lại.",
    en: "“{name}” is damaged inside and cannot be read. Excel may be able to mend it by opening and saving it.",
  },
};

const NOT_FOUND: Text = {
  vi: "Không tải được “{name}”. Tệp mẫu nằm cùng trang này; xin mở lại trang.",
  en: "“{name}” could not be loaded. The sample lies beside this page; please open the page again.",
};

/** The sample that was asked for is not there. */
export class SampleError extends Error {
  constructor(path: string, status: number) {
    super(`${path}: ${status}`);
    this.name = "SampleError";
  }
}

/** Why a file did not open, in words; `null` for an error that is not about the file. */
export function openErrorText(error: unknown, name: string): Text | null {
  if (error instanceof HostError) return fill(REFUSALS[error.code], { name });
  return error instanceof SampleError ? fill(NOT_FOUND, { name }) : null;
}
