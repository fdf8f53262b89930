import { cellWords } from "../../../src/domain/agency/cell-words";

const gaps = (cell: string): readonly string[] => cellWords(cell).words.map(({ gap }) => gap);

test.each([
  ["Sở Y tế, Sở Nội vụ", ["", "", "", ",", "", ""]],
  ["Kế hoạch và Đầu tư", ["", "", "&", ""]],
  ["KH&ĐT", ["", "&"]],
  ["LĐ – TB", ["", "-"]],
  ["A;\n- B", ["", ";\n-"]],
  ["1. A 2. B", [";", ";"]],
  ["TP. Đông Hà. Sở", ["", "", "", "."]],
  ["• A", [";"]],
  ["“A” B", ["", ""]],
])("%j: what stands between the words", (cell, expected) => expect(gaps(cell)).toEqual(expected));

test("text in brackets is set apart, whatever it holds, and not among the words", () => {
  const cell = cellWords("Sở Y tế (chủ trì (tạm)) tỉnh (a) (b)");
  expect(cell.words.map(({ aside }) => aside)).toEqual(["", "", "chủ trì (tạm)", "a b"]);
  expect(cell.piece(0, 4)).toBe("Sở Y tế tỉnh");
});

test.each([
  ["Sở (chưa đóng", 3],
  ["(Sở Y tế)", 3],
  ["UBND các huyện (Gio Linh)", 5],
  ["UBND các huyện (trừ Gio Linh)", 3],
])("%s: brackets that hold no remark stay", (cell, count) => expect(cellWords(cell).words).toHaveLength(count));

test.each([
  ["Sở Y tế", [true, true, false]],
  ["SỞ Y TẾ", [true, true, true]],
  ["sở y tế", [true, true, true]],
])("%s: which words may begin a name", (cell, expected) => {
  expect(cellWords(cell).words.map(({ upper }) => upper)).toEqual(expected);
});

test("a cell without diacritics is known as such", () => {
  expect([cellWords("So Y te").plain, cellWords("Sở Y te").plain]).toEqual([true, false]);
});
