import { plainDate, type PlainDate } from "../calendar/plain-date";
import type { Issuer } from "../agency/issuer";
import { oneLine } from "../text/normalise";
import type { Decision } from "./appendix";
import { headingKey } from "./heading-field";
import { issuerOf } from "./issuer-lines";
import { stripMarkup } from "./markup";
import type { SheetRow } from "./sheet-rows";
import { saysOneThing } from "./title-words";

/** What the lines above the table tell. */
export interface TitleFacts {
  readonly decision: Decision | null;
  readonly programmeYear: number | null;
  /** `null` where nothing tells in which province, or in which central body, it was issued. */
  readonly issuer: Issuer | null;
}

// số 645/QĐ-BCĐCTMTQG | Số: 794 /SNN-KHTC | số 12/2024/NĐ-CP
const NUMBER =
  /số\s*(?::\s*)?(\d{1,5}[a-zđ]?\s*\/(?:\s*\d{4}\s*\/)?\s*[A-ZĐ][\p{L}\d&]*(?:\s*-\s*[A-ZĐ][\p{L}\d&.]*)*)/iu;
// ngày 27/3/2024 | ngày 27 tháng 3 năm 2024
const DAY = /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu;
const DAYS = new RegExp(DAY.source, "giu");
// năm 2024, but not the start of "năm 2024-2025"
const YEAR = /năm\s+(20\d{2})(?!\s*[-–]\s*\d|\d)/giu;
// (Kèm theo Quyết định số … | Ban hành kèm theo …
const ENCLOSED = /kèm theo/iu;
// Số: 645/QĐ-…
const OWN_NUMBER = /^số\s*:/iu;
// Quảng Trị, ngày …
const OWN_DAY = /^[\p{L} ]{2,40},\s*ngày/iu;
// Căn cứ … | Theo đề nghị … | Điều 1. … | 1. … | - …
const BODY = /^(?:căn cứ|theo đề nghị|theo |xét|điều \d|nơi nhận|luật |\d+[.)]|[-+•*] )/iu;

/** Letters that scanning reads for others in the symbols of documents. */
const SYMBOL_SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bBCDCT/gu, "BCĐCT"],
  [/(?<=\/)QD(?=-)/gu, "QĐ"],
  [/\bHDND\b/gu, "HĐND"],
];

/**
 * Reads the lines above the header (rows of one cell): the decision that the annex was issued with, and the year of the
 * programme: the one year that the titles name, else the year of the decision. Dates and the laws cited do not count as
 * years of the programme, and two different years are none.
 */
export function titleFactsOf(rows: readonly SheetRow[]): TitleFacts {
  const lines = rows.flatMap((row) => linesOf(row));
  const annex = lines.map((line) => /^phu luc\b/u.test(headingKey(line))).lastIndexOf(true);
  const decision = decisionOf(lines);
  const year = yearOf(lines.slice(Math.max(annex, 0))) ?? yearOf(lines);
  return {
    decision,
    programmeYear: year ?? (decision?.date ? Number(decision.date.slice(0, 4)) : null),
    issuer: issuerOf(
      lines.filter((line) => !BODY.test(line)),
      decision?.number ?? null,
    ),
  };
}

/** Cells with line breaks are looked at line by line; a bracket that goes on over lines is one line. */
function linesOf(row: SheetRow): readonly string[] {
  const pieces = saysOneThing(row) ? row.pieces.slice(0, 1) : row.pieces;
  if (pieces.length > 2) return [];
  return pieces
    .flatMap(({ text }) => linesOutsideBrackets(stripMarkup(text)))
    .map(oneLine)
    .filter((line) => line !== "");
}

/** A line whose next bracket is a closing one goes on inside of brackets. Looked for from the end, once. */
function linesOutsideBrackets(text: string): readonly string[] {
  const lines: string[] = [];
  let bracket = "";
  for (const line of text.split("\n").reverse()) {
    const next = bracket === ")" ? lines.pop() : undefined;
    lines.push(next === undefined ? line : `${line}\n${next}`);
    bracket = /[()]/u.exec(line)?.[0] ?? bracket;
  }
  return lines.reverse();
}

function decisionOf(lines: readonly string[]): Decision | null {
  const enclosed = lines.filter((line) => ENCLOSED.test(line) && NUMBER.test(line)).at(-1);
  const own = lines.filter((line) => OWN_NUMBER.test(line) && NUMBER.test(line)).at(-1);
  const line = enclosed ?? own;
  const match = line === undefined ? null : NUMBER.exec(line);
  if (line === undefined || !match) return null;
  const written = (match[1] ?? "").replace(/\s+/gu, "");
  const number = SYMBOL_SLIPS.reduce((text, [slip, right]) => text.replace(slip, right), written);
  const after = dateIn(line.slice(match.index));
  const date = after ?? dateIn(lines.filter((other) => OWN_DAY.test(other)).at(-1) ?? "");
  return number === written ? { number, date } : { number, date, numberAsWritten: written };
}

function dateIn(line: string): PlainDate | null {
  const [, day, month, year] = DAY.exec(line) ?? [];
  return year === undefined ? null : plainDate(Number(year), Number(month), Number(day));
}

function yearOf(lines: readonly string[]): number | null {
  const titles = lines.filter((line) => !BODY.test(line) && !ENCLOSED.test(line) && !OWN_DAY.test(line));
  const years = titles.flatMap((line) => [...line.replace(DAYS, " ").matchAll(YEAR)].map((match) => Number(match[1])));
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? first : null;
}
