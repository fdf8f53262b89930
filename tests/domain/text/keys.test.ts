import { fold, key } from "../../../src/domain/text/keys";

const EQUAL = [
  ["hoà", "hòa"],
  ["thuỷ lợi", "thủy lợi"],
  ["Uỷ ban nhân dân", "Ủy ban nhân dân"],
  ["kỹ thuật", "kĩ thuật"],
  ["Quý II", "quí ii"],
  ["tỷ lệ", "tỉ lệ"],
  ["Đakrông", "Ðakrông"],
  ["Sở Y tế", "SỞ\u00A0Y  TẾ"],
  ["Lao động - Thương binh", "Lao động – Thương binh"],
  ["“Quảng Trị chung sức”", '"quảng trị chung sức"'],
  ["nǎm", "năm"],
  ["Hướng\u00AD Hóa", "Hướng Hóa"],
] as const;

const DIFFERENT = [
  ["Cam Lộ", "Cẩm Lộ"],
  ["thúy", "thúi"],
  ["Đakrông", "Dakrông"],
  ["Hải Lăng", "Hải Lạng"],
  ["y", "i"],
] as const;

describe("key", () => {
  it.each(EQUAL)("%s = %s", (one, other) => {
    expect(key(one)).toBe(key(other));
    expect(key(one.normalize("NFD"))).toBe(key(other));
    expect(key(`  ${one.toUpperCase()}\n`)).toBe(key(other));
  });

  it.each(DIFFERENT)("%s ≠ %s", (one, other) => {
    expect(key(one)).not.toBe(key(other));
    expect(key(one.normalize("NFD"))).not.toBe(key(other.toUpperCase()));
  });

  it("is its own key", () => {
    expect(key(key("Ủy ban MTTQ Việt Nam tỉnh"))).toBe(key("Ủy ban MTTQ Việt Nam tỉnh"));
  });
});

describe("fold", () => {
  it.each([
    ["Đakrông", "dakrong"],
    ["Sở NN&PTNT", "so nn va ptnt"],
    ["Sở NN và PTNT", "so nn va ptnt"],
    ["Uỷ ban", "uy ban"],
    ["Ủy ban".normalize("NFD"), "uy ban"],
    ["KỸ THUẬT", "ki thuat"],
  ])("%s //=> %s", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});
