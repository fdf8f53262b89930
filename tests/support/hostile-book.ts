import { strToU8, zipSync } from "fflate";

/** A worksheet of a package written by hand, so that it can hold what no program would write. */
export interface HostileSheet {
  readonly name: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string;
  /** Elements after the rows, in the order of the schema: `<mergeCells>…`, `<hyperlinks>…`. */
  readonly after?: string;
  /** Relationships of the sheet, as XML. */
  readonly relations?: string;
}

export interface HostileBook {
  readonly sheets: readonly HostileSheet[];
  /** Parts beside the usual ones, or instead of them; a name given `null` is left out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Relationships of the workbook beside the usual ones, as XML. */
  readonly relations?: string;
  /** Elements of the workbook after its sheets. */
  readonly workbook?: string;
  readonly mainType?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const relation = (id: string, type: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode === "" ? "" : ` TargetMode="${mode}"`}/>`;

export const relationsXml = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

export const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A row of texts and numbers, from column A on; a number in `style` is the cells' format. */
export function rowXml(row: number, cells: readonly (string | number | null)[]): string {
  const xml = cells.map((value, column) => {
    const address = `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column)}${row}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapedText(value)}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join("")}</row>`;
}

/** The parts of a workbook of those sheets, by path. */
export function hostileParts(book: HostileBook): Readonly<Record<string, Uint8Array>> {
  const { sheets, parts = {}, relations = "", workbook = "", mainType = `${SHEET_TYPES}.sheet.main+xml` } = book;
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/>`,
  );
  const texts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${mainType}"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationsXml(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(
      sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("") +
        relations,
    ),
  };
  sheets.forEach(({ rows, after = "", relations: own }, at) => {
    texts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${MAIN} xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (own !== undefined) texts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationsXml(own);
  });
  return Object.fromEntries(
    Object.entries({ ...texts, ...parts }).flatMap(([path, content]): readonly (readonly [string, Uint8Array])[] => {
      if (content === null) return [];
      return [[path, typeof content === "string" ? strToU8(content) : content]];
    }),
  );
}

export const hostileBook = (book: HostileBook): Uint8Array => zipSync(hostileParts(book), { level: 1 });

/** The header of an appendix in row 1 and its first tasks, one a row, as rows of cells. */
export const APPENDIX: readonly (readonly (string | number | null)[])[] = [
  ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả", "Ghi chú"],
  [1, "Ban hành kế hoạch", "Sở Tài chính", "Sở Xây dựng", "Tháng 4/2024", "Kế hoạch"],
  [2, "Rà soát tiêu chí", "Sở Xây dựng", "UBND huyện Cam Lộ", "Năm 2024", "Báo cáo"],
];

export const appendixRows = (...more: readonly (readonly (string | number | null)[])[]): string =>
  [...APPENDIX, ...more].map((cells, at) => rowXml(at + 1, cells)).join("");
