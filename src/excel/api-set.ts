/**
 * True where this Excel has the members of a requirement set ("1.13" of ExcelApi). A page without Office, on a host of its
 * own, has all that the library knows.
 */
export function hasExcelApi(version: string): boolean {
  return typeof Office === "undefined" || Office.context.requirements.isSetSupported("ExcelApi", version);
}
