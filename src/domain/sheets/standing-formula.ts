import type { Locale } from "../../i18n/text";
import type { Formula } from "./sheet-model";
import { APPROXIMATE, DUE_WORDS, STANDING_WORDS, type StandingWord } from "./standing-words";
import { NAMES } from "./workbook-names";

/** Addresses of the three cells that the standing of one task depends on: "H7". */
export interface StandingCells {
  readonly status: string;
  readonly completedOn: string;
  readonly due: string;
}

/** Serial of 31/12/1999: a year typed where a date belongs is no date of 1905 and accuses nobody. */
const LAST_DAY_OF_1999 = 36525;

/**
 * The live standing of one task, in the workbook's language, with functions of Excel 2007 only. A blank status past its
 * date is "to be made clear", never overdue. The status is looked up with SUMPRODUCT over the settings sheet, since
 * VLOOKUP and MATCH would read "?" and "*" as wildcards. A code that is not 1 to 4 counts as none.
 */
export function standingFormula(cells: StandingCells, locale: Locale, approximate: boolean): Formula {
  const { status, completedOn, due } = cells;
  const { asOf, dueSoon } = NAMES;
  const words = (word: StandingWord, days?: string): string => template(word, locale, approximate, days);
  const late = `${asOf}-${due}`;
  const hasDate = `N(${due})>${String(LAST_DAY_OF_1999)}`;
  const undated = `IF(${due}="",${words("noDeadline")},IF(${due}=${quote(DUE_WORDS.ongoing[locale])},${words("ongoing")},${words("deadlineUnclear")}))`;
  const left = `IF(${due}=${asOf},${words("dueToday")},IF(${due}-${asOf}<=N(${dueSoon}),${words("dueSoon", `${due}-${asOf}`)},${words("inTime")}))`;
  const passed = `IF(TRIM(${status})="",${words("pastDue", late)},${words("overdue", late)})`;
  const open = `IF(${completedOn}<>"",${words("datedNotDone")},IF(${hasDate},IF(${asOf}>${due},${passed},${left}),${undated}))`;
  const timing = `IF(${completedOn}<${due}+1,${words("doneInTime")},${words("doneLate", `INT(${completedOn})-${due}`)})`;
  const done = `IF(N(${completedOn})<=${String(LAST_DAY_OF_1999)},${words("doneWithoutDate")},IF(${completedOn}>=${asOf}+1,${words("doneAfterAsOf")},IF(${hasDate},${timing},${words("done")})))`;
  return {
    formula: `=CHOOSE(${codeOf(status)},${words("statusUnclear")},${open},${done},${words("stopped")},${words("carriedOver")})`,
  };
}

/** The heading of the column: a formula too, so that a print always carries its date, whatever the machine's region. */
export function standingHeading(locale: Locale): Formula {
  const { asOf } = NAMES;
  const day = `TEXT(DAY(${asOf}),"00")&"/"&TEXT(MONTH(${asOf}),"00")&"/"&YEAR(${asOf})`;
  return { formula: `=${quote(`${STANDING_HEADING[locale]} `)}&${day}` };
}

/** What the heading begins with; the date follows. */
export const STANDING_HEADING = { vi: "Đánh giá đến", en: "Standing as of" } as const;

// 1: not understood, 2: open (blank too), 3: completed, 4: stopped, 5: carried over
function codeOf(status: string): string {
  const { words, codes } = NAMES;
  const valid = `((${codes}=1)+2*(${codes}=2)+3*(${codes}=3)+4*(${codes}=4))`;
  return `IF(TRIM(${status})="",2,1+SUMPRODUCT(MAX((${words}=TRIM(${status}))*${valid})))`;
}

// template("overdue", "vi", false, "A-B") //=> "▲ Quá hạn "&A-B&" ngày"
function template(word: StandingWord, locale: Locale, approximate: boolean, days = ""): string {
  const text = STANDING_WORDS[word][locale].replace("{approximate}", approximate ? APPROXIMATE[locale] : "");
  return text.split("{days}").map(quote).join(`&${days}&`);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
