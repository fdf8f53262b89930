import { LETTERS, legacyFontOf } from "../../../../src/domain/text/legacy/legacy-encoding";

const VIETNAMESE = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâđêôơư";

describe("the tables", () => {
  it("of TCVN3 have a code for every small letter and seven capitals, each once", () => {
    for (const encoding of ["tcvn3", "tcvn3-1258"] as const) {
      const letters = [...LETTERS[encoding].values()];
      expect([...letters].sort()).toEqual([...VIETNAMESE, ..."ĂÂĐÊÔƠƯ"].sort());
    }
  });

  it("of VNI have every letter, small and capital", () => {
    const letters = new Set(LETTERS.vni.values());
    expect([...letters].sort()).toEqual([...VIETNAMESE, ...VIETNAMESE.toUpperCase()].sort());
  });
});

it.each([
  [".VnTime", "tcvn3", false],
  [".VnTimeH", "tcvn3", true],
  [".VnArial NarrowH", "tcvn3", true],
  ["VNI-Times", "vni", false],
  ["VNI Times", "vni", false],
] as const)("the font %s is made for %s", (font, encoding, capitals) => {
  expect(legacyFontOf(font)).toEqual({ encoding, capitals });
});

it.each(["Times New Roman", "Arial", null])("the font %s tells nothing", (font) => {
  expect(legacyFontOf(font)).toBeNull();
});
