import { cellAddress } from "../../../src/domain/address";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { CellValue, Grid } from "../../../src/domain/grid";
import { directorySheet } from "../../../src/domain/sheets/directory-sheet";
import { readDirectorySheet } from "../../../src/domain/sheets/read-directory-sheet";
import { readBack } from "./support/seed-sheets";

const FIRST = 4;
const grid = (locale: "vi" | "en" = "vi", typed: Readonly<Record<string, CellValue>> = {}): Grid =>
  readBack(directorySheet(QUANG_TRI, "Danh mục cơ quan", locale), typed);
const after = (row: number, column: number, value: CellValue) =>
  readDirectorySheet(grid("vi", { [cellAddress(row, column)]: value }), QUANG_TRI);
const spareRow = FIRST + QUANG_TRI.agencies.length;

describe("the directory sheet", () => {
  it.each(["vi", "en"] as const)("reads back as what it was made of (%s)", (locale) => {
    const { directory, problems } = readDirectorySheet(grid(locale), QUANG_TRI);
    expect(problems).toEqual([]);
    expect(directory.agencies).toEqual(QUANG_TRI.agencies);
    // In the order of the agencies now; which order they are in means nothing.
    expect(directory.successors).toHaveLength(QUANG_TRI.successors.length);
    expect(directory.successors).toEqual(expect.arrayContaining([...QUANG_TRI.successors]));
  });

  it("takes an agency that an official added, with nothing but its name", () => {
    const { directory, problems } = after(spareRow, 2, "Sở Dân vận (thử)");
    expect(problems).toEqual([]);
    expect(directory.agencies.at(-1)).toMatchObject({
      name: "Sở Dân vận (thử)",
      shortName: "Sở Dân vận (thử)",
      type: "so",
      aliases: [],
      validFrom: null,
    });
  });

  it.each<[string, number, CellValue, string]>([
    ["a group nobody knows", 5, "Phòng", "Ô E4: chưa hiểu nhóm “Phòng”."],
    ["an impossible day", 7, "31/02/2025", "Ô G4: “31/02/2025” không phải một ngày dạng dd/mm/yyyy."],
    [
      "a successor without a day",
      8,
      "Sở Nội vụ",
      "Ô H4: cơ quan được thay bằng cơ quan khác nhưng chưa ghi kể từ ngày nào.",
    ],
    ["no name", 2, null, "Ô C4: dòng này chưa có tên đầy đủ."],
  ])("tells of %s and leaves only that row out", (_, column, value, sentence) => {
    const { directory, problems } = after(FIRST, column, value);
    expect(problems.map(({ vi }) => vi)).toEqual([sentence]);
    expect(directory.agencies).toEqual(QUANG_TRI.agencies.slice(1));
  });

  it("tells of a code that stands twice", () => {
    const { problems } = after(FIRST + 1, 1, QUANG_TRI.agencies[0]?.id ?? "");
    expect(problems.map(({ vi }) => vi)).toEqual([`Ô A5: “${QUANG_TRI.agencies[0]?.id ?? ""}” đã có ở dòng trên.`]);
  });

  it("reads days typed as text, and several spellings and successors", () => {
    const sheet = grid("vi", { D4: "VPUB; VP Ủy ban", H4: "Sở A;Sở B", I4: "ngày 1/3/2025" });
    const { directory } = readDirectorySheet(sheet, QUANG_TRI);
    const [first] = directory.agencies;
    expect(first?.aliases).toEqual(["VPUB", "VP Ủy ban"]);
    expect(directory.successors.find(({ from }) => from === first?.id)).toEqual({
      from: first?.id,
      names: ["Sở A", "Sở B"],
      effective: "2025-03-01",
      single: false,
    });
  });

  it("keeps the built-in list where its table was taken away", () => {
    const empty: Grid = { ...grid(), values: [["Ghi chú"]], formulas: [[null]], numberFormats: [["General"]] };
    const { directory, problems } = readDirectorySheet(empty, QUANG_TRI);
    expect(directory).toBe(QUANG_TRI);
    expect(problems).toHaveLength(1);
  });
});
