import { areaAddress, columnLetters } from "../address";
import type { Appendix } from "../appendix/appendix";
import type { Grid } from "../grid";
import type { Locale } from "../../i18n/text";
import type { Mark } from "./sheet-model";
import { FILLS } from "./sheet-styles";
import { LEAD_SIGN, STANDING_WORDS, type StandingWord } from "./standing-words";
import { trackingColumns } from "./tracking-columns";
import { firstBodyRow } from "./tracking-validations";

type Look = Omit<Mark, "area" | "formula">;

/** To be made clear, not red: past its date with nothing recorded. Bold italic in a dashed frame survives a photocopy. */
const PAST_DUE: Look = { bold: true, italic: true, frame: "dashed" };

/**
 * The conditional formats of the appendix, first ones first: on "Đánh giá" one for each sign, on the appendix's own
 * columns only what must be seen there: number and deadline of an overdue task, deadline of one past due, lead of one that
 * has no named lead. They look at the signs, compared by EXACT: "=" compares by sort weight, which differs by system.
 */
export function trackingMarks(appendix: Appendix, grid: Grid, locale: Locale): readonly Mark[] {
  const columns = trackingColumns(appendix, grid);
  const top = firstBodyRow(appendix);
  const areaOf = (column: number): string =>
    areaAddress({ top, left: column, bottom: appendix.lastRow, right: column });
  const standing = `$${columnLetters(columns.standing.column)}${String(top)}`;
  const findings = `$${columnLetters(columns.findings.column)}${String(top)}`;
  const starts = (prefix: string): string => `=EXACT(LEFT(${standing},${String(prefix.length)}),"${prefix}")`;
  const begins = (word: StandingWord): string => starts(STANDING_WORDS[word][locale].split("{")[0] ?? "");

  const inStanding: readonly (readonly [formula: string, look: Look])[] = [
    [starts("▲"), { fill: FILLS.overdue, bold: true, frame: "thin" }],
    [begins("pastDue"), PAST_DUE],
    [starts("●"), { fill: FILLS.dueSoon, bold: true }],
    [starts("?"), { bold: true, italic: true, frame: "dotted" }],
    [begins("doneLate"), { fill: FILLS.doneLate }],
    [starts("✓"), { fill: FILLS.done }],
    [starts("■"), { fill: FILLS.stopped, italic: true }],
    [starts("◇"), { italic: true, frame: "dashed" }],
  ];
  const { ordinal, deadline, lead } = appendix.columns;
  const inAppendix: readonly (readonly [column: number | undefined, formula: string, look: Look])[] = [
    [ordinal, starts("▲"), { fill: FILLS.overdueNumber, color: "#FFFFFF", bold: true }],
    [deadline, starts("▲"), { fill: FILLS.overdue, bold: true }],
    [deadline, begins("pastDue"), PAST_DUE],
    [lead, `=ISNUMBER(FIND("${LEAD_SIGN}",${findings}))`, { italic: true, frame: "dashed" }],
  ];
  return [
    ...inStanding.map(([formula, look]) => ({ area: areaOf(columns.standing.column), formula, ...look })),
    ...inAppendix.flatMap(([column, formula, look]) =>
      column === undefined ? [] : [{ area: areaOf(column), formula, ...look }],
    ),
  ];
}
