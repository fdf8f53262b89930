import fc from "fast-check";
import type { Directory } from "../../../src/domain/agency/agency";
import type { Mention } from "../../../src/domain/agency/mention";
import { parseMentions } from "../../../src/domain/agency/parse-mentions";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";

const OFFICIAL = QUANG_TRI.agencies.map(({ name }) => name);
const PIECES = [
  ...OFFICIAL,
  ...["Các sở, ban ngành", "UBND các huyện, thị xã", "các đơn vị liên quan", "Doanh nghiệp viễn thông", "UBND các xã"],
  ...[
    "UBND xã Vĩnh Ô",
    "Bộ Khoa học và Công nghệ",
    "Trung tâm Chuyển đổi số",
    "Sở Giáo dục và Đạo tạo",
    "Sở",
    "thị xã",
  ],
  ...["Giám đốc Sở Y tế", "Đồng chí Nguyễn Văn A", "Hóa", "Cẩm Lộ", "nt", "2024", "Quảng Trị", "UBND", "các", "tỉnh"],
  ...["huyện Gio Linh", "Các Sở: Tài chính", "Nội vụ", "UBND các huyện Hải Lăng", "thị xã Quảng Trị", "Văn phòng"],
];
const SEPARATORS = [", ", "; ", " và ", "\n", " / ", " - ", ".\n", ";\n- ", "\n\n", ",", " "];
const CELLS = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([piece, separator]) => piece + separator).join(""));

/** The words of a text but for "và", which may be a separator or part of a name. */
function wordsOf(text: string): readonly string[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter((word) => word !== "và");
}

const textOf = (mentions: readonly Mention[]): string => mentions.map(({ text }) => text).join(" ");

test("every word of a cell ends in a mention, in order", () => {
  fc.assert(
    fc.property(CELLS, (cell) => {
      expect(wordsOf(textOf(parseMentions(cell, QUANG_TRI)))).toEqual(wordsOf(cell));
    }),
    { numRuns: 3000, seed: 645 },
  );
});

test("official names with a semicolon between them all come back", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...QUANG_TRI.agencies), { minLength: 1, maxLength: 10 }), (agencies) => {
      const mentions = parseMentions(agencies.map(({ name }) => name).join("; "), QUANG_TRI);
      expect(mentions.map((mention) => mention.kind === "agency" && mention.agency)).toEqual(
        agencies.map(({ id }) => id),
      );
    }),
    { numRuns: 500, seed: 645 },
  );
});

test("it never throws, and gives text as written, on one line, never empty", () => {
  const noise = fc.array(
    fc.oneof(fc.constantFrom(...PIECES, ...SEPARATORS, "(", ")", ":", "1.", "chủ trì"), fc.string()),
  );
  fc.assert(
    fc.property(noise, (parts) => {
      for (const { text } of parseMentions(parts.join(""), QUANG_TRI)) expect(text).toMatch(/^\S(?:[^\n]*\S)?$/u);
    }),
    { numRuns: 1500, seed: 645 },
  );
});

test("an empty directory, and one of another province, are directories too", () => {
  const empty: Directory = { agencies: [], successors: [] };
  expect(parseMentions("Sở Y tế, UBND các huyện", empty).map(({ kind }) => kind)).toEqual(["agency", "group"]);
});

describe("time grows with the length of the cell", () => {
  it.each([
    "Sở ",
    "các ",
    "(",
    "a, ",
    "UBND huyện ",
    "Sở Giáo dục và ",
    "Trung tâm a, ",
    "huyện, ",
    "và ",
    "phối hợp ",
    "1. ",
  ])("%j over and over", (piece) => {
    const mentions = parseMentions(piece.repeat(Math.floor(32_000 / piece.length)), QUANG_TRI);
    expect(mentions.filter(({ kind, text }) => kind === "agency" && text === "")).toEqual([]);
  });
});
