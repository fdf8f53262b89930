import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LONGEST_PHRASE } from "../../src/domain/deadline/phrase";
import { LONGEST_CELL } from "../../src/domain/sheets/fitted-text";
import { LONGEST_SHEET_NAME } from "../../src/domain/sheets/sheet-names";
import { MOST_CELLS } from "../../src/excel/read-grids";
import { LONGEST_TEXT } from "../../src/excel/typed-input";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/host/model/area";
import { MAX_FILE, MAX_PARTS, MAX_UNPACKED } from "../../src/host/package/parts";
import { MAX_MERGED_CELLS } from "../../src/host/package/refuse-merges";
import { ROOT } from "./source-files";

const page = readFileSync(join(ROOT, "docs/gioi-han.md"), "utf8");

/** The second column of the row that begins so: "10.000", "104.857.600 byte (100 MB)". */
function written(row: string): string {
  const line = page.split("\n").find((one) => one.startsWith(`| ${row}`));
  if (line === undefined) throw new Error(`docs/gioi-han.md has no row “${row}”`);
  return (line.split("|")[2] ?? "").trim();
}

const inVietnamese = (value: number): string => value.toLocaleString("vi-VN");
const inEnglish = (value: number): string => value.toLocaleString("en-GB");
const megabytes = (bytes: number): string => `(${bytes / 1024 / 1024} MB)`;

test.each([
  ["độ lớn của tệp", "size of the .xlsx file", MAX_FILE],
  ["tổng độ lớn", "size of all parts", MAX_UNPACKED],
])("%s is the one in the code", (vi, en, bytes) => {
  expect(written(vi)).toBe(`${inVietnamese(bytes)} byte ${megabytes(bytes)}`);
  expect(written(en)).toBe(`${inEnglish(bytes)} bytes ${megabytes(bytes)}`);
});

test.each([
  ["số tệp con", "files in the package", MAX_PARTS],
  ["số ô nằm trong các ô gộp", "cells inside the merged areas", MAX_MERGED_CELLS],
  ["số ô từ ô đầu", "cells from the first", MOST_CELLS],
  ["số ký tự của một ô", "characters of a cell", LONGEST_TEXT],
  ["số ký tự của một ô", "characters of a cell", LONGEST_CELL],
  ["số ký tự của tên trang", "characters of a sheet's name", LONGEST_SHEET_NAME],
  ["số ký tự của một thời hạn", "characters of a deadline", LONGEST_PHRASE],
])("%s is the one in the code", (vi, en, limit) => {
  expect(written(vi)).toBe(inVietnamese(limit));
  expect(written(en)).toBe(inEnglish(limit));
});

test("rows and columns are Excel's", () => {
  expect(written("số hàng")).toBe(`${inVietnamese(MAX_ROWS)}, ${inVietnamese(MAX_COLUMNS)}`);
  expect(written("rows, columns")).toBe(`${inEnglish(MAX_ROWS)}, ${inEnglish(MAX_COLUMNS)}`);
});
