import type { PageStyle } from "./letterhead";
import type { CellStyle } from "./sheet-model";
import { boxed, centre, COUNT_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";

const count = boxed({ ...centre(12), wrap: false, numberFormat: COUNT_FORMAT });
const rate = boxed({ ...centre(12), wrap: false, numberFormat: "0.0%" });
const total = { bold: true, fill: FILLS.header } as const;
export const TALLY_STYLES = {
  ...PAGE_STYLES,
  superiorBold: PAGE_STYLES.office,
  remark: flushLeft(11),
  heading: boxed(centre(11, { bold: true, fill: FILLS.header })),
  number: boxed(centre(12)),
  name: boxed(flushLeft(12)),
  count,
  rate,
  countBold: { ...count, bold: true },
  cellNote: boxed(flushLeft(11)),
  blockNumber: boxed(centre(12, { bold: true })),
  blockName: boxed(flushLeft(12, { bold: true })),
  rateBold: { ...rate, bold: true },
  footName: boxed(centre(12, total)),
  footCount: { ...count, ...total },
  footRate: { ...rate, ...total },
  footNote: boxed(flushLeft(11, { fill: FILLS.header })),
} as const satisfies Readonly<Record<string, CellStyle>>;
export type TallyStyle = keyof typeof TALLY_STYLES | PageStyle;
