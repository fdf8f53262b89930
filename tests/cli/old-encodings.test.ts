import { readFileSync } from "node:fs";
import type { Workbook } from "@cj-tech-master/excelts";
import type { LegacyEncoding } from "../../src/domain/text/legacy/legacy-encoding";
import type { Report } from "../../src/domain/report/report-schema";
import { encode } from "../domain/text/legacy/encode";
import { editBook } from "../support/appendix-book";
import { makeBench, RESTORED, runHere } from "../support/run-command";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(120_000);

const bench = makeBench();
afterAll(() => bench.remove());

const FONTS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: ".VnTime",
  "tcvn3-1258": ".VnTime",
  vni: "VNI-Times",
};

/** The texts of a book in old encodings, row by row as asked; `null`: the row stays in Unicode. */
function inOldFonts(book: Workbook, encodingOf: (row: number) => LegacyEncoding | null, withFonts: boolean): void {
  book.eachSheet((sheet) =>
    sheet.eachRow((row, number) =>
      row.eachCell((cell) => {
        const encoding = encodingOf(number);
        if (encoding === null || typeof cell.value !== "string" || cell.isMerged === true) return;
        cell.value = encode(cell.value, encoding);
        if (withFonts) cell.font = { ...cell.font, name: FONTS[encoding] };
      }),
    ),
  );
}

const MIXED: readonly (LegacyEncoding | null)[] = ["tcvn3", null, "vni"];

const tasksOf = ({ tasks }: Report) =>
  tasks.map(({ key, rows, content, deadline, leads, coordinators, standing }) => ({
    ...{ key, rows, standing, due: deadline.due, content: content.toLocaleLowerCase("vi") },
    leads: leads.map(({ kind, agency }) => [kind, agency]),
    coordinators: coordinators.map(({ kind, agency }) => [kind, agency]),
  }));

const findingsOf = ({ findings }: Report) =>
  findings.filter(({ rule }) => rule !== "legacy-encoding").map(({ rule, cell, task }) => [rule, cell, task]);

async function checked(name: string, file: string): Promise<Report> {
  const json = bench.path(`${name}.json`);
  await runHere("check", file, "--as-of", "2024-07-02", "--json", json);
  return bench.report(`${name}.json`);
}

describe.each<[string, (row: number) => LegacyEncoding | null, boolean]>([
  ["TCVN3 under .VnTime", () => "tcvn3", true],
  ["VNI under VNI-Times", () => "vni", true],
  ["TCVN3 without its font", () => "tcvn3", false],
  ["rows of TCVN3, Unicode and VNI", (row) => MIXED[row % 3] ?? null, true],
])("%s", (name, encodingOf, withFonts) => {
  const label = name.replace(/[^a-z0-9]+/giu, "-");

  it("reads as the same appendix in Unicode, and all fixes write it so", async () => {
    const unicode = await checked("unicode", RESTORED);
    const bytes = await editBook(readFileSync(RESTORED), (book) => inOldFonts(book, encodingOf, withFonts));
    const file = bench.put(`${label}.xlsx`, bytes);
    const old = await checked(label, file);
    expect(old.findings.some(({ rule }) => rule === "legacy-encoding")).toBe(true);
    expect(tasksOf(old)).toEqual(tasksOf(unicode));
    expect(findingsOf(old)).toEqual(findingsOf(unicode));
    expect(old.decision).toEqual(unicode.decision);

    const out = bench.path(`${label}-fixed.xlsx`);
    await runHere("fix", file, "--out", out, "--as-of", "2024-07-02");
    const fixed = await checked(`${label}-fixed`, out);
    expect(fixed.findings.filter(({ rule }) => rule === "legacy-encoding")).toEqual([]);
    expect(tasksOf(fixed)).toEqual(tasksOf(unicode));
    // Under an old font stands only what it draws as Unicode has it: "Quý" is the same in both.
    const drawnWrong: string[] = [];
    await editBook(bench.bytes(`${label}-fixed.xlsx`), (book) =>
      book.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            const old = /^(?:\.Vn|VNI)/u.test(cell.style.font?.name ?? "");
            if (old && /[^\x20-\x7E\n“”–ý]/u.test(cell.text)) drawnWrong.push(cell.text);
          }),
        ),
      ),
    );
    expect(drawnWrong).toEqual([]);
  });
});

it("our own sheets take the text in Unicode", async () => {
  const bytes = await editBook(readFileSync(RESTORED), (book) => inOldFonts(book, () => "tcvn3", true));
  const out = bench.path("sheets.xlsx");
  await runHere("check", bench.put("tcvn3.xlsx", bytes), "--as-of", "2024-07-02", "--out", out);
  const texts: string[] = [];
  await editBook(bench.bytes("sheets.xlsx"), (book) =>
    book.eachSheet((sheet) => {
      if (sheet.name !== "Phụ lục") sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    }),
  );
  expect(texts.join("\n")).toContain("Sở Nông nghiệp và PTNT");
  expect(texts.join("\n")).not.toMatch(/[\u00A8\u00AD\u00B5\u00B8]/u);
});
