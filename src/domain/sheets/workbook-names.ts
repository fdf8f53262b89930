/** Names of the workbook that our formulas use; ASCII, so that every Excel and LibreOffice reads them alike. */
export const NAMES = {
  /** The as-of date as typed; empty means today. */
  asOfTyped: "PL_NgayChotNhap",
  /** The as-of date in force. */
  asOf: "PL_NgayChot",
  /** "Sắp đến hạn": so many calendar days before the due date. */
  dueSoon: "PL_SapHan",
  /** The official status words: source of the drop-down. */
  officialWords: "PL_TinhTrang",
  /** Every status word understood, spare rows included, and their codes 1 to 4. */
  words: "PL_TuTinhTrang",
  codes: "PL_MaTinhTrang",
} as const;
