import { shortened, textChange } from "../../../src/taskpane/check/text-change";

/** "Sở «Nội vụ»": what changed in guillemets. */
function marked(parts: ReturnType<typeof textChange>["before"]): string {
  return parts.map(({ text, changed }) => (changed ? `«${text}»` : text)).join("");
}

describe("textChange", () => {
  it.each([
    ["đôn đốc các sở", "đơn đốc các sở", "«đơn» đốc các sở", "«đôn» đốc các sở"],
    ["UBND huyện Hóa, Gio Linh", "UBND huyện", "UBND huyện", "UBND huyện «Hóa, Gio Linh»"],
    ["Quý II/2024", "Quý II/ 2024", "Quý «II/ 2024»", "Quý «II/2024»"],
    ["Sở Nội vụ", "Sở  Nội vụ", "Sở«  »Nội vụ", "Sở« »Nội vụ"],
    ["Năm 2024", "Hóa, Dakrông", "Hóa, Dakrông", "Năm 2024"],
    ["", "Năm 2024", "Năm 2024", ""],
    ["Năm 2024", "", "", "Năm 2024"],
  ])("to %j from %j", (after, before, markedBefore, markedAfter) => {
    const change = textChange(before, after);
    expect(marked(change.before)).toBe(markedBefore);
    expect(marked(change.after)).toBe(markedAfter);
  });

  it("loses no letter of either version", () => {
    for (const [before, after] of [
      ["a b c d", "a c d"],
      ["a  b", "a b"],
      ["x a x a x", "x a x"],
      ["ế ệ", "ế́ ệ"],
    ] as const) {
      const change = textChange(before, after);
      expect(change.before.map(({ text }) => text).join("")).toBe(before);
      expect(change.after.map(({ text }) => text).join("")).toBe(after);
    }
  });
});

describe("shortened", () => {
  it("keeps the last words before the change in both versions", () => {
    const before = "Sở Nông nghiệp và Phát triển nông thôn, UBND các huyện";
    const short = shortened(textChange(before, `${before} Hóa, Gio Linh`));
    expect(marked(short.before)).toBe("…UBND các huyện");
    expect(marked(short.after)).toBe("…UBND các huyện «Hóa, Gio Linh»");
  });

  it("leaves short beginnings and other texts whole", () => {
    for (const change of [textChange("Quý II/ 2024", "Quý II/2024"), textChange("Một câu dài hơn mười sáu", "Khác")]) {
      expect(shortened(change)).toBe(change);
    }
  });
});
