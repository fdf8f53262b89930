import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { z } from "zod";
import { parseIsoDate } from "../../src/domain/calendar/plain-date";
import { toSerial } from "../../src/domain/calendar/excel-serial";
import { readExpectation, type Expectation } from "./expected";

/** A workbook and what a careful reader makes of it. */
export interface Case {
  readonly name: string;
  readonly expectation: Expectation;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * A small workbook that can be read in a diff: rows from row 1 on, "" an empty cell, "2026-04-01" with a format of its own
 * in `formats` a date cell.
 */
const sheet = z.strictObject({
  sheet: z.string(),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
  merges: z.array(z.string()),
  formats: z.record(z.string(), z.string()),
});

const EXPECTED = ".expected.json";

/** The workbooks of a folder (`.xlsx`, or `.sheet.json`) that have an expectation beside them, by name. */
export function casesIn(folder: string): readonly Case[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(EXPECTED));
  return names.sort().map((file) => {
    const name = file.slice(0, -EXPECTED.length);
    const [book, table] = [join(folder, `${name}.xlsx`), join(folder, `${name}.sheet.json`)];
    return {
      name,
      expectation: readExpectation(join(folder, file)),
      bytes: async () => (existsSync(book) ? new Uint8Array(readFileSync(book)) : bookOf(readFileSync(table, "utf8"))),
    };
  });
}

async function bookOf(json: string): Promise<Uint8Array> {
  const { sheet: name, rows, merges, formats } = sheet.parse(JSON.parse(json));
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet(name);
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value === "") return;
      const cell = worksheet.getCell(index + 1, column + 1);
      const format = formats[cell.address];
      const date = format === undefined ? null : parseIsoDate(String(value));
      cell.value = date === null ? value : toSerial(date);
      if (format !== undefined) cell.numFmt = format;
    }),
  );
  merges.forEach((area) => worksheet.mergeCells(area));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
