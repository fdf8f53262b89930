import type { Locale, Text } from "../../i18n/text";
import { fromSerial } from "../calendar/excel-serial";
import type { PlainDate } from "../calendar/plain-date";
import type { CellValue, Grid } from "../grid";
import { STATUS_NUMBERS, STATUS_WORDS } from "../standing/status-words";
import { lastRowOf, textAt, valueAt } from "./grid-cell";

/** Labels of the settings sheet by which a later run finds what was typed beside them. */
export const SETTINGS_LABELS = {
  asOf: { vi: "Ngày chốt số liệu", en: "As-of date" },
  asOfInForce: { vi: "Ngày đang dùng để tính", en: "Date in force" },
  dueSoon: { vi: "Báo sắp đến hạn trước (ngày)", en: "Due soon, days ahead" },
  words: { vi: "Tình trạng", en: "Status" },
  codes: { vi: "Mã", en: "Code" },
} as const satisfies Readonly<Record<string, Text>>;

/** A status word that an official added, or gave another code than ours. */
export interface TypedWord {
  /** With the letters as they stand, decomposed ones too: the formula compares letter by letter. */
  readonly word: string;
  /** 1 open, 2 completed, 3 stopped, 4 carried over; anything else is kept as typed and counts as no code. */
  readonly code: CellValue;
}

/** What officials typed on the settings sheet. */
export interface SettingsInputs {
  /** As typed, `null` if nothing is. */
  readonly asOfTyped: CellValue;
  /** The same where it is a date. */
  readonly asOf: PlainDate | null;
  readonly dueSoonTyped: CellValue;
  /** The same where it is a whole number of days, 0 to 60. */
  readonly dueSoonDays: number | null;
  readonly words: readonly TypedWord[];
}

export const NO_SETTINGS_INPUTS: SettingsInputs = {
  asOfTyped: null,
  asOf: null,
  dueSoonTyped: null,
  dueSoonDays: null,
  words: [],
};

export const MOST_DUE_SOON_DAYS = 60;
const [LABELS, VALUES] = [1, 2];

/** What was typed on our settings sheet, wherever its rows stand now; `null`: there is no such sheet yet. */
export function readSettingsInputs(sheet: Grid | null): SettingsInputs {
  if (sheet === null) return NO_SETTINGS_INPUTS;
  const valueOf = (label: Text): CellValue => {
    const row = rowOf(sheet, label);
    return row === null ? null : valueAt(sheet, row, VALUES);
  };
  const asOfTyped = valueOf(SETTINGS_LABELS.asOf);
  const dueSoonTyped = valueOf(SETTINGS_LABELS.dueSoon);
  return {
    asOfTyped,
    asOf: typeof asOfTyped === "number" ? fromSerial(asOfTyped) : null,
    dueSoonTyped,
    dueSoonDays: isDayCount(dueSoonTyped) ? dueSoonTyped : null,
    words: typedWords(sheet),
  };
}

/** Words and codes of ours as one language's sheet lists them: its own official ones first. */
export function listedWords(
  locale: Locale,
): readonly { readonly word: string; readonly code: number; readonly official: boolean }[] {
  const own = STATUS_WORDS.filter((word) => word.locale === locale);
  const other = locale === "vi" ? [] : STATUS_WORDS.filter((word) => word.locale === "vi");
  return [
    ...own.filter(({ official }) => official),
    ...own.filter(({ official }) => !official),
    ...other.map((word) => ({ ...word, official: false })),
  ].map(({ word, code, official }) => ({ word, code: STATUS_NUMBERS[code], official }));
}

function typedWords(sheet: Grid): readonly TypedWord[] {
  const header = rowOf(sheet, SETTINGS_LABELS.words);
  if (header === null) return [];
  const ours = new Map(
    STATUS_WORDS.map(({ word, code }): [string, number] => [word.toLowerCase(), STATUS_NUMBERS[code]]),
  );
  const words: TypedWord[] = [];
  for (let row = header + 1; row <= lastRowOf(sheet); row += 1) {
    const composed = textAt(sheet, row, LABELS);
    const word = String(valueAt(sheet, row, LABELS) ?? "").trim();
    const code = valueAt(sheet, row, VALUES);
    const ourCode = ours.get(composed.toLowerCase());
    if (word === "" || isOurNote(composed) || code === ourCode) continue;
    if (code !== null || ourCode === undefined) words.push({ word, code });
  }
  return words;
}

/** The line below the words. */
export const WORDS_NOTE: Text = {
  vi: "Mã: 1 chưa hoàn thành; 2 đã hoàn thành; 3 dừng; 4 chuyển kỳ. Năm từ đầu (chữ đậm) là danh sách chọn ở cột Tình trạng; các từ sau là cách ghi khác được hiểu. Có thể ghi thêm vào ô trống.",
  en: "Codes: 1 not completed; 2 completed; 3 stopped; 4 carried over. The first five words (bold) are the drop-down of the column Status; the others are further ways of writing that are understood. More may be added in the empty cells.",
};

function isOurNote(text: string): boolean {
  return text === WORDS_NOTE.vi || text === WORDS_NOTE.en;
}

function rowOf(sheet: Grid, { vi, en }: Text): number | null {
  for (let row = sheet.top; row <= lastRowOf(sheet); row += 1) {
    const text = textAt(sheet, row, LABELS);
    if (text === vi || text === en) return row;
  }
  return null;
}

function isDayCount(value: CellValue): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_DUE_SOON_DAYS;
}
