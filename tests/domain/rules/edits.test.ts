import type { CellPiece, FieldCell } from "../../../src/domain/appendix/appendix";
import { edited, editedPieces, editsOf, pieceWith } from "../../../src/domain/rules/edits";

const D36: CellPiece = { text: "UBND các huyện", row: 36, column: 4 };
const E36: CellPiece = { text: "Hóa, Dakrông, Dakrông", row: 36, column: 5 };
const JOINED = `${D36.text} ${E36.text}`;

describe("edited", () => {
  it.each([
    ["Dakrông, Dakrông", /Dak/gu, "Đak", "Đakrông, Đakrông"],
    ["các đặc biệt", /(?<=các)(?= )/gu, " xã", "các xã đặc biệt"],
    ["Quý II/ 2024", /\/ /gu, "/", "Quý II/2024"],
    ["nothing", /Dak/gu, "Đak", "nothing"],
  ])("%s with every %s as %s", (text, pattern, right, expected) => {
    expect(
      edited(
        text,
        editsOf(text, pattern, () => right),
      ),
    ).toBe(expected);
  });
});

describe("editedPieces", () => {
  const mended = (pattern: RegExp, right: string) =>
    editedPieces(
      [D36, E36],
      editsOf(JOINED, pattern, () => right),
    ).map(({ piece, suggestion }) => [piece.column, suggestion]);

  it.each([
    ["in the second cell, twice", /Dakrông/gu, "Đakrông", [[5, "Hóa, Đakrông, Đakrông"]]],
    ["at the beginning of the second cell", /(?<=huyện )Hóa/gu, "Hướng Hóa", [[5, "Hướng Hóa, Dakrông, Dakrông"]]],
    ["at the end of the first cell", /(?<=huyện)(?= )/gu, ":", [[4, "UBND các huyện:"]]],
    [
      "in both cells",
      /c(?= )|a/gu,
      "x",
      [
        [4, "UBND cáx huyện"],
        [5, "Hóx, Dxkrông, Dxkrông"],
      ],
    ],
    ["over the joint: named, nothing proposed", /huyện Hóa/gu, "huyện Hướng Hóa", [[4, null]]],
    ["nowhere", /Triệu Phong/gu, "", []],
  ])("%s", (_, pattern, right, expected) => {
    expect(mended(pattern, right)).toEqual(expected);
  });

  it("finds its place also where the cells hold decomposed letters", () => {
    const pieces = [D36, E36].map((piece) => ({ ...piece, text: piece.text.normalize("NFD") }));
    const edits = editsOf(JOINED, /Dakrông(?=$)/gu, () => "Đakrông");
    expect(editedPieces(pieces, edits)).toEqual([{ piece: pieces[1], suggestion: "Hóa, Dakrông, Đakrông" }]);
  });
});

describe("pieceWith", () => {
  const cell: FieldCell = {
    text: JOINED,
    value: null,
    numberFormat: "General",
    row: 36,
    column: 4,
    inherited: false,
    pieces: [D36, E36],
  };

  it.each([
    ["UBND", D36],
    ["Hóa", E36],
    ["huyện Hóa", D36],
    ["Hải Lăng", null],
  ])("“%s”", (words, piece) => {
    expect(pieceWith(cell, words)).toBe(piece);
  });

  it("is null for a field of one cell", () => {
    const { pieces: _, ...single } = cell;
    expect(pieceWith(single, "UBND")).toBeNull();
  });
});
