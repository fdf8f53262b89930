import { hasExcelApi } from "./api-set";

/** True where Microsoft's library is loaded and this Excel has all that the add-in cannot do without: ExcelApi 1.9 (Excel 2021). */
export function excelIsUsable(): boolean {
  return typeof Excel !== "undefined" && hasExcelApi("1.9");
}
