import type { Locale } from "../../i18n/text";
import { DUE_FORMATS, type DueLook } from "./due-cell";
import type { PageStyle } from "./letterhead";
import type { CellStyle } from "./sheet-model";
import { boxed, centre, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";
import { APPROXIMATE } from "./standing-words";

const centred = boxed(centre(12));
const days = boxed(centre(13, { bold: true }));
const pastDue = { ...days, italic: true };

const COMMON = {
  ...PAGE_STYLES,
  superiorBold: PAGE_STYLES.office,
  remark: flushLeft(11),
  heading: boxed(centre(12, { bold: true, fill: FILLS.header })),
  number: centred,
  key: { ...centred, underline: true },
  text: boxed(flushLeft(12)),
  centred,
  ...dueStyles(),
  overdue: { ...days, numberFormat: '"▲ "#,##0' },
  pastDue: { ...pastDue, numberFormat: '"◇ "#,##0' },
} as const satisfies Readonly<Record<string, CellStyle>>;
export type OverdueStyle = keyof typeof COMMON | `${"overdue" | "pastDue"}Approximate` | PageStyle;

/** Sign and "(ước)" stand in the number format, so that the days stay numbers to sort by. */
export function overdueStyles(locale: Locale): Readonly<Record<OverdueStyle, CellStyle>> {
  const approximate = (sign: string): string => `"${sign} "#,##0"${APPROXIMATE[locale]}"`;
  return {
    ...COMMON,
    overdueApproximate: { ...days, numberFormat: approximate("▲") },
    pastDueApproximate: { ...pastDue, numberFormat: approximate("◇") },
  };
}

function dueStyles(): Readonly<Record<DueLook, CellStyle>> {
  return {
    plain: { ...centred, numberFormat: DUE_FORMATS.plain },
    rolled: { ...centred, numberFormat: DUE_FORMATS.rolled },
    approximate: { ...centred, numberFormat: DUE_FORMATS.approximate },
    rolledApproximate: { ...centred, numberFormat: DUE_FORMATS.rolledApproximate },
  };
}
