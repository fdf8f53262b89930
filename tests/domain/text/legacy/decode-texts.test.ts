import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeTexts } from "../../../../src/domain/text/legacy/decode-texts";
import { encode, encodeCapitals, misreadUtf8 } from "./encode";

const ROOT = join(__dirname, "../../../..");

/** The different texts with letters beyond ASCII in tables of tab-separated values. */
function textsIn(...files: readonly string[]): readonly string[] {
  const cells = files.flatMap((file) =>
    readFileSync(join(ROOT, file), "utf8")
      .normalize("NFC")
      .split(/[\t\n]/u),
  );
  return [...new Set(cells.map((text) => text.trim().replaceAll("\\n", "\n")))].filter((text) =>
    /[^\x00-\x7F]/u.test(text),
  );
}

const SAMPLE = textsIn("samples/decision-645/restored.tsv", "samples/decision-645/scanned.tsv");
const REAL = textsIn("tests/fixtures/mentions-real.tsv", "tests/fixtures/deadlines-real.tsv");

const decoded = (texts: readonly string[], fonts?: readonly (string | null)[]) =>
  decodeTexts(texts, fonts).map(({ text }) => text);
/** What TCVN3 can keep: of capitals with marks only seven. */
const small = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());

const OLD = [
  ["TCVN3", (text: string) => encode(text, "tcvn3")],
  ["TCVN3 through code page 1258", (text: string) => encode(text, "tcvn3-1258")],
  ["VNI", (text: string) => encode(text, "vni")],
  ["misread UTF-8", misreadUtf8],
] as const;

describe.each([
  ["the sample", SAMPLE],
  ["phrases of real appendices", REAL],
])("%s", (_, texts) => {
  it.each(OLD)("in %s come back, all of them, without fonts", (_name, write) => {
    expect(small(decoded(texts.map(write)))).toEqual(small(texts));
  });

  it.each(["NFC", "NFD"])("in Unicode (%s) stay as they are, under any font", (form) => {
    const given = texts.map((text) => text.normalize(form));
    for (const font of [null, "Arial", ".VnTime", "VNI-Times"]) {
      expect(
        decoded(
          given,
          given.map(() => font),
        ),
      ).toEqual(given);
    }
  });
});

it("VNI and misread UTF-8 keep the case of every letter", () => {
  expect(decoded(SAMPLE.map((text) => encode(text, "vni")))).toEqual(SAMPLE);
  expect(decoded(SAMPLE.map(misreadUtf8))).toEqual(SAMPLE);
});

it("capitals of a font ending in H come back as capitals", () => {
  const texts = SAMPLE.map(encodeCapitals);
  const capitals = SAMPLE.map((text) => text.toUpperCase());
  expect(small(decoded(texts))).toEqual(small(capitals));
  const plain = texts.map((text) => !/[^\x00-\x7Fýü]/iu.test(text));
  const read = decoded(
    texts,
    texts.map(() => ".VnTimeH"),
  );
  expect(read.filter((_, at) => !plain[at])).toEqual(capitals.filter((_, at) => !plain[at]));
});

describe("sheets half in an old encoding, half in Unicode", () => {
  it.each(OLD)("%s: with fonts all come back", (name, write) => {
    const font = name === "VNI" ? "VNI-Times" : ".VnTime";
    for (const half of [0, 1]) {
      const old = SAMPLE.map((_, at) => at % 2 === half);
      const given = SAMPLE.map((text, at) => (old[at] === true ? write(text) : text));
      const fonts = old.map((is) => (is ? font : "Times New Roman"));
      expect(small(decoded(given, fonts))).toEqual(small(SAMPLE));
    }
  });

  it.each(OLD)("%s: without fonts all but a heading that reads both ways", (_name, write) => {
    for (const half of [0, 1]) {
      const given = SAMPLE.map((text, at) => (at % 2 === half ? write(text) : text));
      const wrong = decoded(given).filter((text, at) => text.toLowerCase() !== SAMPLE[at]?.toLowerCase());
      expect(wrong.filter((text) => text !== "Ghi chó")).toEqual([]);
    }
  });
});

describe("one text alone", () => {
  it.each([
    ["Së Y tÕ", "Sở Y tế"],
    ["N¨m 2024", "Năm 2024"],
    ["H\u00ADíng Hãa", "Hướng Hóa"],
    ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Sè: 645/Q§-UBND", "Số: 645/QĐ-UBND"],
    ["H§ND tØnh", "HĐND tỉnh"],
    ["UBND tænh Quaûng Trò", "UBND tỉnh Quảng Trị"],
    ["Uûy ban nhaân daân", "Ủy ban nhân dân"],
    ["Sá»Ÿ NÃ´ng nghiá»‡p", "Sở Nông nghiệp"],
  ])("%s reads %s", (given, wanted) => {
    expect(decoded([given])).toEqual([wanted]);
  });

  it.each(
    `Quý Bé Së Naêm Chuû|trì São|Paulo Größe Café Müller naïve Đakrông 25°C 3µm m² ½ § €|5 5|N·m «com» UBND KH&ĐT EVN® El|Niño
     Côte|d'Ivoire Loïc Tom|Böhm España Citroën 👍 cơ|quan Văn|phòng Ghi|chú Ghi|chó Th­an`
      .split(/\s+/u)
      .map((text) => text.replaceAll("|", " ")),
  )("%s stays", (text) => {
    expect(decodeTexts([text])).toEqual([{ text, encoding: null }]);
  });
});

describe("a word that reads both ways", () => {
  const sure = ["Së N«ng nghiÖp", "UBND c¸c huyÖn", "Th¸ng 6/2024"];
  it("follows the sheet, where nearly all of it is old", () => {
    expect(decoded(["Ghi chó", ...sure])[0]).toBe("Ghi chú");
  });
  it("stays in a sheet of both, unless its font tells", () => {
    const both = ["Ghi chó", ...sure, "Sở Y tế", "Các huyện"];
    expect(decoded(both)[0]).toBe("Ghi chó");
    const fonts = both.map((_, at) => (at <= sure.length ? ".VnTime" : "Arial"));
    expect(decoded(both, fonts)[0]).toBe("Ghi chú");
  });
  it("leaves a foreign name in an old sheet", () => {
    expect(decoded(["São Paulo", "Größe", ...sure]).slice(0, 2)).toEqual(["São Paulo", "Größe"]);
  });
});
