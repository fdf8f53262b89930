import { cellAddress, quoteSheet } from "../address";
import type { Task } from "../appendix/appendix";
import { toSerial } from "../calendar/excel-serial";
import type { PlainDate } from "../calendar/plain-date";
import type { CellValue } from "../grid";
import type { Settings } from "../settings";
import { STATUS_NUMBERS } from "../standing/status-words";
import type { Locale, Text } from "../../i18n/text";
import { portraitPrint } from "./print-setup";
import {
  listedWords,
  MOST_DUE_SOON_DAYS,
  SETTINGS_LABELS,
  WORDS_NOTE,
  type SettingsInputs,
  type TypedWord,
} from "./settings-inputs";
import { LEGEND } from "./settings-legend";
import type { CellModel, CellStyle, NameModel, SheetModel, Validation } from "./sheet-model";
import { layOut, type Block, type SheetRow } from "./sheet-rows";
import { boxed, centre, DATE_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";
import { DATE_ALERT, FIRST_DAY } from "./tracking-validations";
import { NAMES } from "./workbook-names";

/** All that the settings sheet is made of. */
export interface SettingsSource {
  /** The day that was asked for; `null`: what was typed earlier stays, and where nothing was, today counts. */
  readonly asOf: PlainDate | null;
  readonly settings: Settings;
  /** What officials typed on the sheet as it stands. */
  readonly inputs: SettingsInputs;
  readonly tasks: readonly Task[];
  readonly locale: Locale;
}

const COLUMNS = [234, 98, 30, 227, 359];
const SPARE_ROWS = 6;
const FIRST_WORD_ROW = 8;
const TITLE: Text = { vi: "Thiết lập theo dõi", en: "Follow-up settings" };
const HEADINGS = {
  sign: { vi: "Ký hiệu", en: "Sign" },
  meaning: { vi: "Nghĩa", en: "Meaning" },
} as const satisfies Readonly<Record<string, Text>>;
const HINTS = {
  asOf: { vi: "Ghi ngày cần tính. Để trống: tính theo ngày hôm nay.", en: "Enter the day to count to. Empty: today." },
  asOfInForce: { vi: "Tự tính, không sửa ô này.", en: "Computed; please do not change this cell." },
  dueSoon: { vi: "Số ngày theo lịch, tính cả ngày nghỉ.", en: "Calendar days, days off included." },
} as const satisfies Readonly<Record<string, Text>>;
const ALERTS = {
  dueSoon: {
    vi: "Số ngày là số nguyên từ 0 đến 60. Vẫn ghi?",
    en: "Days are a whole number from 0 to 60. Enter it all the same?",
  },
  code: {
    vi: "Mã là một trong các số 1, 2, 3, 4. Vẫn ghi?",
    en: "A code is one of 1, 2, 3, 4. Enter it all the same?",
  },
} as const satisfies Readonly<Record<string, Text>>;

const label = boxed(flushLeft(12));
const value = boxed(centre(12));
const STYLES = {
  title: PAGE_STYLES.title,
  label,
  labelBold: { ...label, bold: true },
  hint: PAGE_STYLES.note,
  dateToFill: { ...value, fill: FILLS.toFill, numberFormat: DATE_FORMAT, unlocked: true },
  date: { ...value, bold: true, numberFormat: DATE_FORMAT },
  numberToFill: { ...value, fill: FILLS.toFill, numberFormat: "0", unlocked: true },
  heading: boxed(centre(12, { bold: true, fill: FILLS.header })),
  code: { ...value, numberFormat: "0" },
  codeBold: { ...value, bold: true, numberFormat: "0" },
  wordToFill: { ...label, fill: FILLS.toFill, unlocked: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
type Style = keyof typeof STYLES;

/** The visible sheet behind the formulas: as-of date, due-soon days, status words with their codes, and the legend. */
export function settingsSheet(source: SettingsSource, name: string): SheetModel {
  const { inputs, locale } = source;
  const words = wordRows(source);
  const last = FIRST_WORD_ROW + words.length - 1;
  const asOf = source.asOf === null ? inputs.asOfTyped : toSerial(source.asOf);
  const inForce = { formula: "=IF(ISNUMBER(B3),INT(B3),TODAY())" };
  const dueSoon = inputs.dueSoonTyped ?? source.settings.dueSoonDays;
  const setting = (
    key: keyof typeof HINTS,
    given: CellModel["value"],
    look: Style,
    labelLook: Style,
  ): SheetRow<Style> => ({
    kind: "table",
    blocks: [
      { from: 1, value: SETTINGS_LABELS[key][locale], style: labelLook },
      { from: 2, value: given ?? null, style: look },
      { from: 3, to: 5, value: HINTS[key][locale], style: "hint" },
    ],
  });
  const rows: readonly SheetRow<Style>[] = [
    { kind: "top", height: 24, blocks: [{ from: 1, to: 5, value: TITLE[locale].toUpperCase(), style: "title" }] },
    { kind: "top", blocks: [] },
    setting("asOf", asOf, "dateToFill", "label"),
    setting("asOfInForce", inForce, "date", "labelBold"),
    setting("dueSoon", dueSoon, "numberToFill", "label"),
    { kind: "top", blocks: [] },
    {
      kind: "heading",
      blocks: [
        { from: 1, value: SETTINGS_LABELS.words[locale], style: "heading" },
        { from: 2, value: SETTINGS_LABELS.codes[locale], style: "heading" },
        { from: 4, value: HEADINGS.sign[locale], style: "heading" },
        { from: 5, value: HEADINGS.meaning[locale], style: "heading" },
      ],
    },
    ...words.map((blocks, at): SheetRow<Style> => ({ kind: "table", blocks: [...blocks, ...legendAt(at, locale)] })),
    { kind: "closing", blocks: [{ from: 1, to: 2, value: WORDS_NOTE[locale], style: "hint" }] },
  ];
  return {
    id: "settings",
    name,
    title: TITLE,
    region: layOut(rows, COLUMNS, STYLES, validations(last, locale)),
    marks: [],
    names: names(name, last),
    print: portraitPrint({ rows: rows.length, columns: COLUMNS.length }),
    freeze: null,
    tabColor: null,
    hidden: false,
  };
}

/** Ours, then those met in this appendix, then those typed by officials, then spare rows to fill. */
function wordRows({ inputs, tasks, locale }: SettingsSource): readonly (readonly Block<Style>[])[] {
  const typed = new Map(inputs.words.map((each) => [comparable(each.word), each]));
  const listed = listedWords(locale);
  const known = new Set(listed.map(({ word }) => comparable(word)));
  const met = metWords(tasks, inputs.words).filter(
    ({ word }) => !known.has(comparable(word)) && !typed.has(comparable(word)),
  );
  const added = inputs.words.filter(({ word }) => !known.has(comparable(word)));
  const toFill = (word: string | null, code: CellModel["value"]): readonly Block<Style>[] => [
    { from: 1, value: word, verbatim: true, style: "wordToFill" },
    { from: 2, value: code ?? null, style: "numberToFill" },
  ];
  return [
    ...listed.map(({ word, code, official }): readonly Block<Style>[] => [
      { from: 1, value: word, style: official ? "labelBold" : "label" },
      { from: 2, value: typed.get(comparable(word))?.code ?? code, style: official ? "codeBold" : "code" },
    ]),
    ...met.map(({ word, code }): readonly Block<Style>[] => [
      { from: 1, value: word, verbatim: true, style: "label" },
      { from: 2, value: code, style: "code" },
    ]),
    ...added.map(({ word, code }) => toFill(word, code)),
    ...Array.from({ length: SPARE_ROWS }, () => toFill(null, null)),
  ];
}

/** A word as it is written in a cell, and the code it gets. */
interface MetWord {
  readonly word: string;
  readonly code: NonNullable<CellValue>;
}

/**
 * What is written in this appendix and understood, as the formula will compare it: blanks collapsed by TRIM, nothing else.
 * Decomposed letters stay so, since the formula does not compose them; such a word has the code of its composed twin.
 */
function metWords(tasks: readonly Task[], typed: readonly TypedWord[]): readonly MetWord[] {
  const codes = new Map(typed.map(({ word, code }) => [comparable(word.normalize("NFC")), code]));
  const met = new Map<string, MetWord>();
  for (const { status, cells } of tasks) {
    const { value: raw } = cells.status;
    const word = (typeof raw === "string" ? raw : status.text).replace(/ +/gu, " ").replace(/^ | $/gu, "");
    if (word === "" || status.code === null || typeof raw === "number") continue;
    const own = status.code === "unknown" ? null : STATUS_NUMBERS[status.code];
    const code = codes.get(comparable(word.normalize("NFC"))) ?? own;
    if (code !== null && !met.has(comparable(word))) met.set(comparable(word), { word, code });
  }
  return [...met.values()];
}

function legendAt(at: number, locale: Locale): readonly Block<Style>[] {
  const entry = LEGEND[at];
  if (!entry) return [];
  const [sign, meaning] = entry;
  return [
    { from: 4, value: sign[locale], style: "label" },
    { from: 5, value: meaning[locale], style: "label" },
  ];
}

function validations(last: number, locale: Locale): readonly Validation[] {
  const alert = (title: Text, message: Text): Validation["alert"] => ({
    title: title[locale],
    message: message[locale],
  });
  const { asOf, dueSoon, codes } = SETTINGS_LABELS;
  return [
    { area: "B3", rule: { kind: "date", from: FIRST_DAY }, alert: alert(asOf, DATE_ALERT) },
    { area: "B5", rule: { kind: "whole", min: 0, max: MOST_DUE_SOON_DAYS }, alert: alert(dueSoon, ALERTS.dueSoon) },
    {
      area: `${cellAddress(FIRST_WORD_ROW, 2)}:${cellAddress(last, 2)}`,
      rule: { kind: "whole", min: 1, max: 4 },
      alert: alert(codes, ALERTS.code),
    },
  ];
}

function names(sheet: string, last: number): readonly NameModel[] {
  const at = (from: string, to?: string): string => `=${quoteSheet(sheet)}!${from}${to === undefined ? "" : `:${to}`}`;
  return [
    { name: NAMES.asOfTyped, refersTo: at("$B$3") },
    { name: NAMES.asOf, refersTo: at("$B$4") },
    { name: NAMES.dueSoon, refersTo: at("$B$5") },
    { name: NAMES.officialWords, refersTo: at("$A$8", "$A$12") },
    { name: NAMES.words, refersTo: at("$A$8", `$A$${String(last)}`) },
    { name: NAMES.codes, refersTo: at("$B$8", `$B$${String(last)}`) },
  ];
}

// As the formula compares: case aside, letter by letter, decomposed ones apart from composed ones.
function comparable(word: string): string {
  return word.toLowerCase();
}
