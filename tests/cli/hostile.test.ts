import { existsSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { expectRefusal } from "../support/expect-refusal";
import { appendixRows, hostileBook, hostileParts, relation, rowXml, type HostileBook } from "../support/hostile-book";
import { makeBench, runHere } from "../support/run-command";

// Some of these files unpack to tens of megabytes: seconds on a busy machine.
jest.setTimeout(120_000);

const bench = makeBench();
afterAll(() => bench.remove());

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const one = (more: Partial<HostileBook> = {}): HostileBook => ({
  sheets: [{ name: "Phụ lục", rows: appendixRows() }],
  ...more,
});
const withRows = (rows: string, after = ""): Uint8Array =>
  hostileBook({ sheets: [{ name: "Phụ lục", rows: appendixRows() + rows, after }] });

/** Each entity is ten of the one before: nine lines that stand for a thousand million letters. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join("")}]>`;
const TOO_LARGE = [/quá lớn sau khi giải nén/u, /too large once unpacked/u] as const;
const DAMAGED = [/bị hỏng/u, /is damaged/u] as const;
const FAR_CELLS = [/vượt mức 5\.000\.000 ô/u, /more than the 5,000,000/u] as const;

const REFUSED: readonly (readonly [what: string, bytes: () => Uint8Array, vi: RegExp, en: RegExp])[] = [
  [
    "more than 10,000 files in the package",
    () =>
      zipSync(
        {
          ...hostileParts(one()),
          ...Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, new Uint8Array()])),
        },
        { level: 0 },
      ),
    ...TOO_LARGE,
  ],
  [
    "one merged area of 17 thousand million cells",
    () => withRows("", '<mergeCells><mergeCell ref="I1:XFD1048576"/></mergeCells>'),
    ...TOO_LARGE,
  ],
  [
    "merged areas laid over each other a thousand times",
    () => withRows("", `<mergeCells>${'<mergeCell ref="A10:Z5000"/>'.repeat(1_000)}</mergeCells>`),
    ...TOO_LARGE,
  ],
  [
    "entities within entities, in the shared texts",
    () =>
      hostileBook(
        one({
          parts: { "xl/sharedStrings.xml": `${LAUGHS}<sst xmlns="${MAIN}"><si><t>&a9;</t></si></sst>` },
          relations: relation("rId900", "sharedStrings", "sharedStrings.xml"),
        }),
      ),
    ...DAMAGED,
  ],
  [
    "entities within entities, on the sheet",
    () =>
      hostileBook(
        one({
          parts: {
            "xl/worksheets/sheet1.xml": `${LAUGHS}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData></worksheet>`,
          },
        }),
      ),
    ...DAMAGED,
  ],
  [
    "a sheet whose part is missing",
    () => hostileBook(one({ parts: { "xl/worksheets/sheet1.xml": null } })),
    ...DAMAGED,
  ],
  [
    "two sheets of one name",
    () => hostileBook({ sheets: ["Phụ lục", "PHỤ LỤC"].map((name) => ({ name, rows: appendixRows() })) }),
    ...DAMAGED,
  ],
  ["a word in the last row of the sheet", () => withRows(rowXml(1_048_576, [null, "xa"])), ...FAR_CELLS],
];

describe("what goes beyond the limits is refused in one sentence", () => {
  it.each(REFUSED)("%s", async (_, bytes, vi, en) => {
    const file = bench.put("refused.xlsx", bytes());
    const inVietnamese = await runHere("check", file);
    const inEnglish = await runHere("check", file, "--lang", "en");
    expect(inVietnamese.complaint).toMatch(vi);
    expect(inEnglish.complaint).toMatch(en);
    [inVietnamese, inEnglish].forEach(expectRefusal);
  });
});

/** The parts of a package: XML as text, anything else byte by byte as letters. */
const textsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, !/\.(?:xml|rels)$/u.test(path))]),
  );

/** Checks a file, writes the new one, and gives its parts as text. */
async function written(bytes: Uint8Array, name = "in.xlsx"): Promise<ReadonlyMap<string, string>> {
  const file = bench.put(name, bytes);
  const ran = await runHere("check", file, "--out", bench.path("out.xlsx"), "--json", bench.path("r.json"), "--force");
  expect(ran.complaint).toBe("");
  return textsOf(bench.bytes("out.xlsx"));
}

describe("what lies within the limits is answered", () => {
  it("macros, external links and nested archives are kept byte for byte; nothing of them is opened or fetched", async () => {
    const parts = {
      "xl/vbaProject.bin": new Uint8Array(5_000).map((__, at) => at % 251),
      "xl/media/nested.zip": zipSync({ "a.zip": zipSync({ b: new Uint8Array(20_000_000) }) }),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
    };
    const bytes = hostileBook(
      one({
        mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        parts,
        relations:
          '<Relationship Id="rId700" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
          relation("rId701", "externalLink", "externalLinks/externalLink1.xml"),
      }),
    );
    const [before, after] = [textsOf(bytes), await written(bytes, "macro.xlsm")];
    for (const path of Object.keys(parts)) expect(after.get(path)).toBe(before.get(path) ?? "?");
    expect(after.get("[Content_Types].xml")).toContain("macroEnabled");
  });

  it("formulas, links, commands and scripts in cells stay texts: no sheet of ours makes a formula or a link of them", async () => {
    const texts = [
      '=HYPERLINK("http://x.invalid/?"&A1,"Mở")',
      "+cmd|' /C calc'!A0",
      "@SUM(1+1)*cmd|' /C calc'!A0",
      "<script>alert(1)</script>",
      '<img src=x onerror="alert(1)">',
    ];
    const rows = texts.map((text, at) =>
      rowXml(at + 4, [at + 3, `Việc ${at} ${text}`, text, "Sở Tài chính", text, text, text]),
    );
    const formula = '<c r="B9" t="str"><f>HYPERLINK("http://x.invalid/?"&amp;A1,"Mở trang")</f><v>Mở trang</v></c>';
    const parts = await written(withRows(`${rows.join("")}<row r="9"><c r="A9"><v>8</v></c>${formula}</row>`));
    const sheets = [...parts].filter(([path]) => /^xl\/worksheets\/.*\.(?:xml|rels)$/u.test(path));
    const formulas = sheets.flatMap(([, xml]) =>
      [...xml.matchAll(/<f\b[^<>]*>([^<]*)<\/f>/gu)].map(([, text = ""]) => text),
    );
    expect(formulas.filter((text) => /cmd|script|onerror|SUM\(1/u.test(text))).toEqual([]);
    expect(formulas.filter((text) => text.includes("x.invalid"))).toEqual([
      'HYPERLINK("http://x.invalid/?"&amp;A1,"Mở trang")',
    ]);
    expect(sheets.filter(([, xml]) => xml.includes('TargetMode="External"'))).toEqual([]);
    expect(bench.report("r.json").tasks).toHaveLength(8);
  });

  it("a hundred sheets, of which one holds the appendix", async () => {
    const sheets = Array.from({ length: 100 }, (__, at) => ({
      name: `Trang ${at}`,
      rows: at === 57 ? appendixRows() : rowXml(3, ["ghi chú", at]),
    }));
    await written(hostileBook({ sheets }));
    expect(bench.report("r.json")).toMatchObject({ appendix: { sheet: "Trang 57" } });
  });

  it("100,000 rows that are formatted and blank, and a style that reaches over the whole sheet", async () => {
    const blank = Array.from({ length: 100_000 }, (__, at) => `<row r="${at + 4}" ht="20" customHeight="1"/>`).join("");
    await written(withRows(blank));
    expect(bench.report("r.json").tasks).toHaveLength(2);
  });

  it("cells of 32,767 characters: what is copied of several of them ends in …, the cells themselves stay", async () => {
    const long = "Sở Tài chính, ".repeat(2_400).slice(0, 32_767);
    const cells = [3, "Việc dài", long, long, long, long, long];
    const parts = await written(withRows(rowXml(4, cells)));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(long);
    expect([...parts.values()].some((text) => text.includes("…"))).toBe(true);
  });

  it("relationships that lead in a circle", async () => {
    const sheet = { name: "Phụ lục", rows: appendixRows(), relations: relation("rId1", "worksheet", "sheet1.xml") };
    await written(hostileBook({ sheets: [sheet], relations: relation("rId800", "officeDocument", "workbook.xml") }));
    expect(bench.report("r.json").tasks).toHaveLength(2);
  });

  it("a row as wide as a sheet can be", async () => {
    const letters = (column: number): string =>
      (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));
    const wide = Array.from({ length: 16_384 }, (__, at) => `<c r="${letters(at + 1)}30"><v>${at}</v></c>`).join("");
    const file = bench.put("wide.xlsx", withRows(`<row r="30">${wide}</row>`));
    const ran = await runHere("check", file, "--json", bench.path("r.json"));
    expect(ran.complaint).toBe("");
    expect(bench.report("r.json").tasks.length).toBeGreaterThanOrEqual(2);
    const refused = await runHere("check", file, "--out", bench.path("none.xlsx"));
    expect(refused.complaint).toMatch(/không còn cột trống cho các cột theo dõi; chưa ghi gì/u);
    expect(existsSync(bench.path("none.xlsx"))).toBe(false);
  });
});
