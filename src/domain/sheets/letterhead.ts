import type { Locale, Text } from "../../i18n/text";
import type { OfficeLines } from "./office";
import type { SheetRow } from "./sheet-rows";
import type { PAGE_STYLES } from "./sheet-styles";

/** Styles that a sheet with a letterhead, titles, notes and a signature must know; others may stand beside them. */
export type PageStyle = keyof typeof PAGE_STYLES | "superiorBold" | "remark";

const COUNTRY: Text = { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" };
const MOTTO: Text = { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" };
/** The rules below the names: underscores survive sorting, copying and every program, a drawn line does not. */
const [SHORT_RULE, LONG_RULE] = ["_".repeat(14), "_".repeat(41)];

/** A line to be filled by hand. */
export const OPEN_LINE = "…".repeat(16);

/** Rows 1 to 3: the office at the left up to column `leftTo`, the country's name and motto at the right (Decree 30/2020, Annex I). */
export function letterhead(
  office: OfficeLines,
  leftTo: number,
  columns: number,
  locale: Locale,
): readonly SheetRow<PageStyle>[] {
  const two = (
    left: string,
    leftStyle: PageStyle,
    right: string,
    rightStyle: PageStyle,
    height?: number,
  ): SheetRow<PageStyle> => ({
    kind: "top",
    ...(height === undefined ? {} : { height }),
    blocks: [
      { from: 1, to: leftTo, value: left, style: leftStyle },
      { from: leftTo + 1, to: columns, value: right, style: rightStyle },
    ],
  });
  return [
    two(office.superior || OPEN_LINE, office.committee ? "superiorBold" : "superior", COUNTRY[locale], "office"),
    two(office.name || OPEN_LINE, "office", MOTTO[locale], "motto"),
    two(SHORT_RULE, "rule", LONG_RULE, "rule", 10.5),
  ];
}

/** Titles over the whole width. */
export function titles(
  columns: number,
  lines: readonly (readonly [text: string, style: PageStyle])[],
): readonly SheetRow<PageStyle>[] {
  return lines.map(([value, style]) => ({ kind: "top", blocks: [{ from: 1, to: columns, value, style }] }));
}

/** An empty row between the parts of a page. */
export const GAP: SheetRow<PageStyle> = { kind: "top", height: 9, blocks: [] };
