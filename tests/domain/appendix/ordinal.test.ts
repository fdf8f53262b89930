import { parseOrdinal, splitOrdinal } from "../../../src/domain/appendix/ordinal";

describe("parseOrdinal", () => {
  it.each([
    ["1", "number", "1", 1],
    ["01", "number", "1", 1],
    ["1.", "number", "1", 1],
    ["(12)", "number", "12", 12],
    [" 3) ", "number", "3", 3],
    ["1.1", "decimal", "1.1", null],
    ["5.1.2.", "decimal", "5.1.2", null],
    ["III.1", "decimal", "III.1", null],
    ["II", "roman", "II", 2],
    ["XIX.", "roman", "XIX", 19],
    ["CLXXXVIII", "roman", "CLXXXVIII", 188],
    ["Phần IV", "roman", "IV", 4],
    ["A", "letter", "A", null],
    ["Đ.", "letter", "Đ", null],
    ["a)", "small", "a", null],
    ["đ)", "small", "đ", null],
    ["-", "bullet", "-", null],
    ["+", "bullet", "+", null],
  ])("reads %j as %s %s", (written, kind, text, number) => {
    expect(parseOrdinal(written)).toEqual({ kind, text, number });
  });

  it.each(["", "IIII", "Sở Y tế", "KH20_TT_N01", "1 và 2", "2024-2025", "abc"])(
    "does not take %j for an ordinal",
    (written) => {
      expect(parseOrdinal(written)).toBeNull();
    },
  );
});

describe("splitOrdinal", () => {
  it.each([
    ["I.\nNÂNG CAO NHẬN THỨC", "I", "NÂNG CAO NHẬN THỨC"],
    ["A. BỘ Y TẾ", "A", "BỘ Y TẾ"],
    ["II - Công tác cán bộ", "II", "Công tác cán bộ"],
    ["III HẠ TẦNG SỐ", "III", "HẠ TẦNG SỐ"],
    ["Phần I: Những việc chung", "I", "Những việc chung"],
    ["1.2. Nhóm giải pháp", "1.2", "Nhóm giải pháp"],
  ])("takes the ordinal off %j", (written, ordinal, title) => {
    const split = splitOrdinal(written);
    expect([split.ordinal?.text, split.title]).toEqual([ordinal, title]);
  });

  it.each(["NHÓM NHIỆM VỤ", "A Lưới là huyện", "1.1", "a) Một", "- Một", "Vĩnh Linh", "I"])(
    "finds none in %j",
    (written) => {
      expect(splitOrdinal(written)).toEqual({ ordinal: null, title: written });
    },
  );
});
