/**
 * Makes the samples beside this file from the tables in `decision-645/`: workbooks of the appendix as it came out of the
 * scanner, and as an office restored and formatted it, and a Word file of the latter. `npm run samples`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { decision645 } from "./decision-645-word";

const FOLDER = __dirname;
const MADE_ON = new Date(Date.UTC(2024, 2, 27));
const FONT = "Times New Roman";

/** The cells of a table; `\n` in the file is a line break in the cell, a number in the first column a number. */
function readTable(name: string): (string | number)[][] {
  const lines = readFileSync(join(FOLDER, "decision-645", name), "utf8")
    .normalize("NFC")
    .trimEnd()
    .split("\n");
  return lines.map((line) =>
    line
      .split("\t")
      .map((text, column) => (column === 0 && /^\d+$/u.test(text) ? Number(text) : text.replaceAll("\\n", "\n"))),
  );
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.creator = "Rà soát phụ lục";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  return workbook;
}

/** As scanned: one plain sheet, the decision's title lines, then the table with all that the pages did to it. */
function scanned(): Workbook {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Phu luc QD 645");
  const titles = [
    "Số: **645**/QĐ-BCĐCTMTQG",
    "Quảng Trị, ngày **27** tháng **3** năm 2024",
    "QUYẾT ĐỊNH",
    "**Ban hành Chương trình công tác trọng tâm năm 2024",
    "thực hiện Chương trình MTQG xây dựng nông thôn mới**",
    "",
    "Phụ lục",
    "Ban hành Chương trình công tác trọng tâm năm 2024",
    "Thực hiện Chương trình MTQG xây dựng nông thôn mới",
    "(Kèm theo Quyết định số **645** /QĐ-BCDCTMTQG ngày **27**/3/2024 của Trưởng Ban chỉ đạo các Chương trình MTQG giai đoạn 2021-2025 tỉnh Quảng Trị)",
    "",
  ];
  titles.forEach((title, index) => write(sheet, index + 1, [title]));
  readTable("scanned.tsv").forEach((cells, index) => write(sheet, titles.length + 1 + index, cells));
  [6, 40, 28, 30, 16, 44, 26, 10].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  return workbook;
}

/** As restored: the way an office lays such a table out, ready to print. */
function restored(): Workbook {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Phụ lục", {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "5:5",
      margins: { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 },
    },
  });
  [4.25, 18.875, 13.25, 14.625, 9.5, 25, 11.375].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const titles: [string, number, boolean, boolean, number][] = [
    ["Phụ lục", 14, true, false, 21],
    [
      "CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2024 THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI",
      13,
      true,
      false,
      35.25,
    ],
    [
      "(Kèm theo Quyết định số 645/QĐ-BCĐCTMTQG ngày 27/3/2024 của Trưởng Ban chỉ đạo các Chương trình MTQG giai đoạn 2021-2025 tỉnh Quảng Trị)",
      13,
      false,
      true,
      35.25,
    ],
  ];
  titles.forEach(([text, size, bold, italic, height], index) => {
    const row = index + 1;
    write(sheet, row, [text]);
    sheet.mergeCells(`A${row}:G${row}`);
    sheet.getRow(row).height = height;
    const cell = sheet.getCell(row, 1);
    cell.font = { name: FONT, size, bold, italic };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  const heights = [
    62.25, 21, 92.25, 137.25, 152.25, 107.25, 122.25, 107.25, 152.25, 92.25, 21, 107.25, 137.25, 137.25, 137.25, 21,
    212.25, 167.25,
  ];
  readTable("restored.tsv").forEach((cells, index) => {
    const row = titles.length + 2 + index;
    const heading = index === 0 || /^[IVX]+$/u.test(String(cells[0]));
    write(sheet, row, cells);
    sheet.getRow(row).height = heights[index] ?? 15;
    for (let column = 1; column <= 7; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: FONT, size: 11, bold: heading };
      const centred = index === 0 || column === 1 || (column === 5 && !heading);
      cell.alignment = { horizontal: centred ? "center" : "left", vertical: "middle", wrapText: true };
      const line = { style: "thin" as const };
      cell.border = { top: line, left: line, bottom: line, right: line };
    }
    if (heading && index > 0) sheet.mergeCells(`B${row}:G${row}`);
  });
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 5 }];
  return workbook;
}

function write(sheet: Worksheet, row: number, cells: readonly (string | number)[]): void {
  cells.forEach((value, index) => {
    if (value !== "") sheet.getCell(row, index + 1).value = value;
  });
}

async function save(workbook: Workbook, name: string): Promise<void> {
  writeFileSync(join(FOLDER, name), new Uint8Array(await workbook.xlsx.writeBuffer()));
  process.stdout.write(`samples/${name}\n`);
}

async function main(): Promise<void> {
  await save(scanned(), "phu-luc-645-scan.xlsx");
  await save(restored(), "phu-luc-645.xlsx");
  const rows = readTable("restored.tsv").map((cells) => cells.map(String));
  writeFileSync(join(FOLDER, "phu-luc-645.docx"), decision645(rows));
  process.stdout.write("samples/phu-luc-645.docx\n");
}

void main();
