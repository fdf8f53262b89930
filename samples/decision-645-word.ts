import { listDefinition, paragraph, table, tableRow, wordFile, type WordCell } from "./word-file";

/** Twentieths of a point: A4 across between the margins of Decree 30/2020. */
const WIDTHS = [680, 3020, 2120, 2340, 1520, 4000, 1820] as const;
const TITLES = {
  number: "Số: 645/QĐ-BCĐCTMTQG",
  day: "Quảng Trị, ngày 27 tháng 3 năm 2024",
  motto: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
  office: "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG\nGIAI ĐOẠN 2021-2025 TỈNH QUẢNG TRỊ",
  annex: "Phụ lục",
  title: "CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2024 THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI",
  enclosed:
    "(Kèm theo Quyết định số 645/QĐ-BCĐCTMTQG ngày 27/3/2024 của Trưởng Ban chỉ đạo các Chương trình MTQG giai đoạn 2021-2025 tỉnh Quảng Trị)",
} as const;
/** Tasks of each section are a list of their own, counted by Word. */
const FIRST_LIST = 1;
const SPLIT_BEFORE_SECTION = "III";

/**
 * Decision 645 as a Word file: the heads of the decision, the appendix's title, and the table in two pieces, as tables come
 * apart at the end of a page: its header stands again, the numbers of the tasks are Word's own list, headings of sections
 * are joined cells. `rows`: the restored table, the header first.
 */
export function decision645(rows: readonly (readonly string[])[]): Uint8Array {
  const [header = [], ...body] = rows;
  const sections = body.filter(([ordinal = ""]) => isSection(ordinal)).length;
  const lists = Array.from({ length: sections }, (_, at) => FIRST_LIST + at);
  const { definition, uses } = listDefinition(0, [{ format: "decimal", text: "%1" }], lists);
  let list = FIRST_LIST - 1;
  const lines = body.map((cells): { readonly xml: string; readonly section: string | null } => {
    const [ordinal = "", title = ""] = cells;
    if (isSection(ordinal)) {
      list += 1;
      const joined: WordCell = { content: paragraph(title, { bold: true, size: 11 }), span: WIDTHS.length - 1 };
      return { xml: tableRow([bold(ordinal), joined]), section: ordinal };
    }
    const number: WordCell = { content: paragraph("", { centred: true, list: [list, 0] }) };
    return { xml: tableRow([number, ...WIDTHS.slice(1).map((_, at) => cells[at + 1] ?? "")]), section: null };
  });
  const head = tableRow(header.map(bold), true);
  const cut = lines.findIndex(({ section }) => section === SPLIT_BEFORE_SECTION);
  const piece = (from: number, to: number): string =>
    table(WIDTHS, [head, ...lines.slice(from, to).map(({ xml }) => xml)]);
  const centred = { centred: true, bold: true } as const;
  return wordFile({
    numbering: definition + uses,
    body: [
      table([7750, 7750], [tableRow([{ content: paragraph(TITLES.office, centred) }, { content: paragraph(TITLES.motto, centred) }])], false),
      paragraph(TITLES.number, { centred: true }),
      paragraph(TITLES.day, { centred: true, italic: true }),
      paragraph(""),
      paragraph(TITLES.annex, { ...centred, size: 14 }),
      paragraph(TITLES.title, centred),
      paragraph(TITLES.enclosed, { centred: true, italic: true }),
      paragraph(""),
      piece(0, cut),
      paragraph(""),
      piece(cut, lines.length),
      paragraph(""),
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
    ].join(""),
  });
}

function isSection(ordinal: string): boolean {
  return /^[IVX]+$/u.test(ordinal);
}

function bold(text: string): WordCell {
  return { content: paragraph(text, { bold: true, centred: true, size: 11 }) };
}
