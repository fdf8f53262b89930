import type { PageStyle } from "./letterhead";
import type { CellStyle } from "./sheet-model";
import { boxed, centre, DATE_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";

const centred = boxed(centre(11));
const text = boxed(flushLeft(11));
const toFill = { fill: FILLS.toFill, unlocked: true } as const;

export const AGENCY_STYLES = {
  ...PAGE_STYLES,
  superiorBold: PAGE_STYLES.office,
  remark: flushLeft(11),
  heading: boxed(centre(11, { bold: true, fill: FILLS.header })),
  blockNumber: boxed(centre(11, { bold: true })),
  blockName: boxed(flushLeft(11, { bold: true })),
  key: { ...centred, underline: true },
  text,
  centred,
  date: { ...centred, numberFormat: DATE_FORMAT },
  overdue: { ...centred, bold: true, fill: FILLS.overdue },
  pastDue: { ...centred, bold: true, italic: true },
  textToFill: { ...text, ...toFill },
  statusToFill: { ...centred, ...toFill },
  dateToFill: { ...centred, ...toFill, numberFormat: DATE_FORMAT },
} as const satisfies Readonly<Record<string, CellStyle>>;
export type AgencyStyle = keyof typeof AGENCY_STYLES | PageStyle;
