import { areaAddress } from "../address";
import type { Appendix } from "../appendix/appendix";
import type { Locale, Text } from "../../i18n/text";
import type { Validation } from "./sheet-model";
import { TRACKING_HEADINGS, type TrackingColumn, type TrackingColumns } from "./tracking-columns";
import { NAMES } from "./workbook-names";

/** No day before this one is a deadline or a completion; ISO 8601. */
export const FIRST_DAY = "2000-01-01";

export const STATUS_ALERT: Text = {
  vi: "Nội dung này không có trong danh mục tình trạng. Vẫn ghi?",
  en: "This is not in the list of statuses. Enter it all the same?",
};
export const DATE_ALERT: Text = {
  vi: "Đây không phải một ngày dạng dd/mm/yyyy. Vẫn ghi?",
  en: "This is not a date of the form dd/mm/yyyy. Enter it all the same?",
};

/** What may be typed into our columns; a column of the appendix itself is left as it is. */
export function trackingValidations(
  appendix: Appendix,
  { status, completedOn, due }: TrackingColumns,
  locale: Locale,
): readonly Validation[] {
  const validation = ({ field, column }: TrackingColumn): Validation => ({
    area: areaAddress({ top: firstBodyRow(appendix), left: column, bottom: appendix.lastRow, right: column }),
    rule: field === "status" ? { kind: "list", source: `=${NAMES.officialWords}` } : { kind: "date", from: FIRST_DAY },
    alert: {
      title: TRACKING_HEADINGS[field][locale],
      message: (field === "status" ? STATUS_ALERT : DATE_ALERT)[locale],
    },
  });
  return [status, completedOn, due].filter(({ origin }) => origin !== "theirs").map(validation);
}

/** The row below the header. */
export function firstBodyRow(appendix: Appendix): number {
  return Math.max(...appendix.headerRows) + 1;
}
