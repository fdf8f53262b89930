import { WorkbookError } from "../actions/workbook-error";
import type { Text } from "../i18n/text";

const EDITING: Text = {
  vi: "Excel đang ở chế độ nhập ô. Hãy nhấn Enter hoặc Esc để kết thúc nhập, rồi thực hiện lại.",
  en: "Excel is in cell editing mode. Please press Enter or Esc to finish editing, then try again.",
};
const OTHER_WORKBOOK: Text = {
  vi: "Một tệp Excel khác đang ở phía trước. Hãy bấm vào tệp có phụ lục, rồi thực hiện lại.",
  en: "Another Excel workbook is in front. Please click into the workbook with the appendix, then try again.",
};
const DENIED: Text = {
  vi: "Excel không cho phép thay đổi: tệp hoặc trang đang được bảo vệ hay chỉ mở để đọc. Hãy bỏ bảo vệ hoặc lưu thành tệp khác, rồi thực hiện lại.",
  en: "Excel does not allow the change: the workbook or the sheet is protected, or open for reading only. Please unprotect it or save it as another file, then try again.",
};
const TOO_OLD: Text = {
  vi: "Phiên bản Excel này chưa có chức năng cần dùng. Hãy cập nhật Excel (từ Excel 2021 trở lên), rồi thực hiện lại.",
  en: "This version of Excel lacks a function that is needed. Please update Excel (Excel 2021 or later), then try again.",
};
const TOO_LARGE: Text = {
  vi: "Dữ liệu gửi một lần vượt giới hạn của Excel. Hãy chia bảng thành nhiều trang nhỏ hơn, rồi thực hiện lại.",
  en: "The data sent at once is over Excel's limit. Please divide the table into smaller sheets, then try again.",
};
const NOT_FOUND: Text = {
  vi: "Không còn thấy trang hoặc vùng ô cần dùng; có thể vừa được đổi tên hoặc xóa. Hãy đọc lại tệp, rồi thực hiện lại.",
  en: "A sheet or an area that is needed is no longer there; it may just have been renamed or deleted. Please read the workbook again, then try again.",
};
const MERGED: Text = {
  vi: "Vùng cần ghi có ô gộp. Hãy bỏ gộp các ô đó, rồi thực hiện lại.",
  en: "The area to write to has merged cells. Please unmerge them, then try again.",
};
const FILTERED: Text = {
  vi: "Vùng cần ghi đang được lọc. Hãy bỏ lọc, rồi thực hiện lại.",
  en: "The area to write to is filtered. Please clear the filter, then try again.",
};
const BUSY: Text = {
  vi: "Excel đang bận. Hãy chờ một lát, rồi thực hiện lại.",
  en: "Excel is busy. Please wait a moment, then try again.",
};
const REFUSED: Text = {
  vi: "Excel không thực hiện được thao tác này. Hãy thực hiện lại; nếu vẫn không được, hãy lưu tệp, đóng và mở lại Excel.",
  en: "Excel could not do this. Please try again; if it still fails, save the workbook, close Excel and open it again.",
};

/** Excel's error codes (Excel.ErrorCodes, and those that only the wire knows) and what a person is told. */
const TEXTS: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: EDITING,
  InactiveWorkbook: OTHER_WORKBOOK,
  InvalidSelection: OTHER_WORKBOOK,
  AccessDenied: DENIED,
  ApiNotFound: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemNotFound: NOT_FOUND,
  InvalidReference: NOT_FOUND,
  MergedRangeConflict: MERGED,
  FilteredRangeConflict: FILTERED,
  RequestAborted: BUSY,
  Conflict: BUSY,
  ServiceNotAvailable: BUSY,
  ActivityLimitReached: BUSY,
};

/** The code of an error of Microsoft's client library, `null` for any other thing thrown. */
export function excelCode(error: unknown): string | null {
  if (!(error instanceof Object) || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What Excel threw as an error for the user; a mistake of our own stays what it is. */
export function workbookError(error: unknown): unknown {
  const code = excelCode(error);
  return code === null ? error : new WorkbookError(code, TEXTS[code] ?? REFUSED, { cause: error });
}

/** The version of Excel is below what the add-in needs (ExcelApi 1.9; 1.13 to write its own sheets anew). */
export function tooOld(): WorkbookError {
  return new WorkbookError("ApiNotFound", TOO_OLD);
}
