import type { Directory } from "../agency/agency";
import { toSerial } from "../calendar/excel-serial";
import type { PlainDate } from "../calendar/plain-date";
import type { Locale } from "../../i18n/text";
import { AGENCY_TYPES, DIRECTORY_HEADINGS, DIRECTORY_NOTE, DIRECTORY_TITLE } from "./directory-words";
import { landscapePrint } from "./print-setup";
import type { CellStyle, SheetModel } from "./sheet-model";
import { layOut, type SheetRow } from "./sheet-rows";
import { boxed, centre, DATE_FORMAT, FILLS, flushLeft, PAGE_STYLES } from "./sheet-styles";

const COLUMNS = [100, 250, 140, 270, 120, 90, 90, 200, 90];
const HEADER_ROW = 3;
/** Rows to fill with agencies of the office's own. */
const SPARE_ROWS = 40;
/** Between several spellings or successors in one cell. */
export const SEPARATOR = "; ";

const STYLES = {
  title: PAGE_STYLES.title,
  note: PAGE_STYLES.note,
  heading: boxed(centre(11, { bold: true, fill: FILLS.header })),
  code: boxed(flushLeft(10)),
  text: boxed(flushLeft(11, { fill: FILLS.toFill, unlocked: true })),
  date: boxed(centre(11, { numberFormat: DATE_FORMAT, fill: FILLS.toFill, unlocked: true })),
} as const satisfies Readonly<Record<string, CellStyle>>;
type Style = keyof typeof STYLES;

/** The list of agencies as a sheet that officials edit; once it stands, the program reads it and does not write it again. */
export function directorySheet({ agencies, successors }: Directory, name: string, locale: Locale): SheetModel {
  const width = COLUMNS.length;
  const row = (values: readonly (string | number | null)[]): SheetRow<Style> => ({
    kind: "table",
    blocks: values.map((value, at) => ({ from: at + 1, value, style: styleAt(at + 1) })),
  });
  const rows: readonly SheetRow<Style>[] = [
    {
      kind: "top",
      height: 24,
      blocks: [{ from: 1, to: width, value: DIRECTORY_TITLE[locale].toUpperCase(), style: "title" }],
    },
    { kind: "top", blocks: [{ from: 1, to: width, value: DIRECTORY_NOTE[locale], style: "note" }] },
    {
      kind: "heading",
      blocks: Object.values(DIRECTORY_HEADINGS).map((text, at) => ({
        from: at + 1,
        value: text[locale],
        style: "heading",
      })),
    },
    ...agencies.map((agency) => {
      const after = successors.find(({ from }) => from === agency.id);
      return row([
        ...[
          agency.id,
          agency.name,
          agency.shortName,
          agency.aliases.join(SEPARATOR),
          AGENCY_TYPES[agency.type][locale],
        ],
        ...[serial(agency.validFrom), serial(agency.validTo)],
        ...[after?.names.join(SEPARATOR) ?? null, serial(after?.effective ?? null)],
      ]);
    }),
    ...Array.from({ length: SPARE_ROWS }, () => row(COLUMNS.map(() => null))),
  ];
  return {
    id: "directory",
    name,
    title: DIRECTORY_TITLE,
    region: layOut(rows, COLUMNS, STYLES),
    marks: [],
    names: [],
    print: landscapePrint({ rows: rows.length, columns: width }, [HEADER_ROW, HEADER_ROW], []),
    freeze: { rows: HEADER_ROW, columns: 2 },
    tabColor: null,
    hidden: false,
  };
}

function styleAt(column: number): Style {
  if (column === 1) return "code";
  return [6, 7, 9].includes(column) ? "date" : "text";
}

function serial(date: PlainDate | null): number | null {
  return date === null ? null : toSerial(date);
}
