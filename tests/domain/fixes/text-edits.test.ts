import fc from "fast-check";
import { textEdits } from "../../../src/domain/fixes/text-edits";
import { edited } from "../../../src/domain/rules/edits";
import { clean } from "../../../src/domain/text/normalise";

describe("textEdits", () => {
  it.each([
    ["đơn đốc thực hiện", "đôn đốc thực hiện", [{ at: 0, length: 3, right: "đôn" }]],
    ["Hóa, Dakrông", "Hướng Hóa, Dakrông", [{ at: 0, length: 0, right: "Hướng " }]],
    ["các huyện", "các huyện Cam Lộ", [{ at: 9, length: 0, right: " Cam Lộ" }]],
    ["Quý II/ 2024", "Quý II/2024", [{ at: 4, length: 8, right: "II/2024" }]],
    ["một hai ba", "một hai ba", []],
    ["xã xã mới", "xã mới", [{ at: 3, length: 3, right: "" }]],
  ])("%s → %s", (before, after, edits) => {
    const found = textEdits(before, after);
    expect(edited(before, found)).toBe(after);
    expect(found.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(
      edits.reduce((sum, { length }) => sum + length, 0),
    );
  });

  it("leaves letters as they are encoded, wide blanks and blanks at the ends alone", () => {
    const before = `  ${"Sở  Nội\u00a0vụ".normalize("NFD")} đơn đốc\n`;
    expect(edited(before, textEdits(before, "Sở Nội vụ đôn đốc"))).toBe(
      `  ${"Sở  Nội\u00a0vụ".normalize("NFD")} đôn đốc\n`,
    );
  });

  it("tells a new line from a blank", () => {
    expect(edited("a b", textEdits("a b", "a\nb"))).toBe("a\nb");
  });

  it("makes of any text any other, apart from what a reader does not see", () => {
    const words = fc.array(fc.constantFrom("Sở", "Nội", "vụ", "các", "xã", " ", "\n"), { maxLength: 12 });
    const text = words.map((each) => each.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(clean(edited(before, textEdits(before, after)))).toBe(clean(after));
      }),
    );
  });
});
