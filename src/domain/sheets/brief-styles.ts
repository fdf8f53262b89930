import { DUE_FORMATS } from "./due-cell";
import type { CellStyle } from "./sheet-model";
import { boxed, centre, COUNT_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";

const text = flushLeft(11);
const centred = centre(11);
const month = boxed(centre(10));

/** Looks of the meeting brief; its table is 11 pt, which prints at 9.5. */
export const BRIEF_STYLES = {
  ...PAGE_STYLES,
  superiorBold: PAGE_STYLES.office,
  remark: text,
  list: flushLeft(12, { bold: true }),
  heading: boxed(centre(11, { bold: true, fill: FILLS.header })),
  figure: boxed(centre(16, { bold: true })),
  rate: boxed(centre(16, { bold: true, numberFormat: "0.0%" })),
  text: boxed(text),
  plain: text,
  centred: boxed(centred),
  key: boxed({ ...centred, underline: true }),
  overdue: boxed(centre(12, { bold: true, numberFormat: '"▲ "#,##0' })),
  pastDue: boxed(centre(12, { bold: true, italic: true, numberFormat: '"◇ "#,##0' })),
  plainDue: boxed({ ...centred, numberFormat: DUE_FORMATS.plain }),
  rolledDue: boxed({ ...centred, numberFormat: DUE_FORMATS.rolled }),
  approximateDue: boxed({ ...centred, numberFormat: DUE_FORMATS.approximate }),
  rolledApproximateDue: boxed({ ...centred, numberFormat: DUE_FORMATS.rolledApproximate }),
  count: boxed({ ...centred, numberFormat: COUNT_FORMAT }),
  countBold: boxed({ ...centred, bold: true, numberFormat: COUNT_FORMAT }),
  month,
  monthBold: { ...month, bold: true },
  monthHeading: boxed(centre(10, { bold: true, fill: FILLS.header })),
  thisMonth: boxed(centre(10, { bold: true, fill: "#000000", color: "#FFFFFF" })),
  signs: boxed(text),
} as const satisfies Readonly<Record<string, CellStyle>>;
export type BriefStyle = keyof typeof BRIEF_STYLES;
