import type { Holiday } from "../calendar/days-off";
import { toSerial } from "../calendar/excel-serial";
import type { Locale, Text } from "../../i18n/text";
import { HOLIDAY_HEADINGS, HOLIDAY_KINDS, HOLIDAY_STATUS_WORDS, HOLIDAYS_NOTE, HOLIDAYS_TITLE } from "./holidays-words";
import { portraitPrint } from "./print-setup";
import type { CellStyle, SheetModel, Validation } from "./sheet-model";
import { layOut, type SheetRow } from "./sheet-rows";
import { boxed, centre, DATE_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";
import { DATE_ALERT, FIRST_DAY } from "./tracking-validations";

const COLUMNS = [110, 100, 300, 130];
const HEADER_ROW = 3;
/** Rows to fill with the days that come. */
const SPARE_ROWS = 60;

const STYLES = {
  title: PAGE_STYLES.title,
  note: PAGE_STYLES.note,
  heading: boxed(centre(12, { bold: true, fill: FILLS.header })),
  date: boxed(centre(12, { numberFormat: DATE_FORMAT, fill: FILLS.toFill, unlocked: true })),
  word: boxed(centre(12, { fill: FILLS.toFill, unlocked: true })),
  text: boxed(flushLeft(12, { fill: FILLS.toFill, unlocked: true })),
} as const satisfies Readonly<Record<string, CellStyle>>;
type Style = keyof typeof STYLES;

/** The days off as a sheet that officials edit; once it stands, the program reads it and does not write it again. */
export function holidaysSheet(holidays: readonly Holiday[], name: string, locale: Locale): SheetModel {
  const spare: readonly null[] = Array.from({ length: SPARE_ROWS }, () => null);
  const rows: readonly SheetRow<Style>[] = [
    {
      kind: "top",
      height: 24,
      blocks: [{ from: 1, to: 4, value: HOLIDAYS_TITLE[locale].toUpperCase(), style: "title" }],
    },
    { kind: "top", blocks: [{ from: 1, to: 4, value: HOLIDAYS_NOTE[locale], style: "note" }] },
    {
      kind: "heading",
      blocks: Object.values(HOLIDAY_HEADINGS).map((text, at) => ({
        from: at + 1,
        value: text[locale],
        style: "heading",
      })),
    },
    ...[...holidays, ...spare].map((day): SheetRow<Style> => ({
      kind: "table",
      blocks: [
        { from: 1, value: day && toSerial(day.date), style: "date" },
        { from: 2, value: day && HOLIDAY_KINDS[day.working ? "working" : "off"][locale], style: "word" },
        { from: 3, value: day && day.name, style: "text" },
        { from: 4, value: day && HOLIDAY_STATUS_WORDS[day.status][locale], style: "word" },
      ],
    })),
  ];
  return {
    id: "holidays",
    name,
    title: HOLIDAYS_TITLE,
    region: layOut(rows, COLUMNS, STYLES, validations(rows.length, locale)),
    marks: [],
    names: [],
    print: { ...portraitPrint({ rows: rows.length, columns: COLUMNS.length }), pagesTall: 0, titleRows: "$3:$3" },
    freeze: { rows: HEADER_ROW, columns: 0 },
    tabColor: null,
    hidden: false,
  };
}

function validations(last: number, locale: Locale): readonly Validation[] {
  const area = (letter: string): string => `${letter}${String(HEADER_ROW + 1)}:${letter}${String(last)}`;
  const list = (words: Readonly<Record<string, Text>>): Validation["rule"] => ({
    kind: "list",
    source: Object.values(words)
      .map((word) => word[locale])
      .join(","),
  });
  const alert = (title: Text, message: Text): Validation["alert"] => ({
    title: title[locale],
    message: message[locale],
  });
  return [
    { area: area("A"), rule: { kind: "date", from: FIRST_DAY }, alert: alert(HOLIDAY_HEADINGS.date, DATE_ALERT) },
    { area: area("B"), rule: list(HOLIDAY_KINDS), alert: alert(HOLIDAY_HEADINGS.kind, NOT_LISTED) },
    { area: area("D"), rule: list(HOLIDAY_STATUS_WORDS), alert: alert(HOLIDAY_HEADINGS.status, NOT_LISTED) },
  ];
}

const NOT_LISTED: Text = {
  vi: "Nội dung này không có trong danh sách chọn. Vẫn ghi?",
  en: "This is not in the list. Enter it all the same?",
};
