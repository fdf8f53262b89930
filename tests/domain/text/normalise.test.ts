import { clean, nfc, oneLine } from "../../../src/domain/text/normalise";

describe("nfc", () => {
  it("composes decomposed and half-composed text", () => {
    expect(nfc("Hướng Hóa".normalize("NFD"))).toBe("Hướng Hóa");
    expect(nfc("việ\u0302t".replace("ệ\u0302", "ê\u0323"))).toBe("việt");
  });
});

describe("clean", () => {
  it.each([
    ["blanks collapsed", "  Quý   II/2024\t", "Quý II/2024"],
    ["no-break and thin blanks", "Sở\u00A0Y\u2009tế", "Sở Y tế"],
    ["zero-width characters gone", "\uFEFFSở\u200B Y\u2060 tế", "Sở Y tế"],
    ["line breaks kept, blanks beside them not", "Sở Y tế \r\n  Sở Nội vụ\r", "Sở Y tế\nSở Nội vụ"],
    ["Excel's carriage return", "Sở Y tế_x000D_\nSở Nội vụ_x000D_Sở Tư pháp", "Sở Y tế\nSở Nội vụ\nSở Tư pháp"],
    ["look-alikes of Đ and đ", "Ðakrông, Ɖông Hà, ðường, ɖất", "Đakrông, Đông Hà, đường, đất"],
    ["full-width forms", "Ｑ１／２０２４", "Q1/2024"],
    ["tone before circumflex", "a\u0301\u0302", "ấ"],
    ["the soft hyphen stays: in TCVN3 text it is a letter", "H\u00ADíng", "H\u00ADíng"],
    ["nothing", " \n ", ""],
  ])("%s", (_, written, cleaned) => {
    expect(clean(written)).toBe(cleaned);
    expect(clean(clean(written))).toBe(cleaned);
    expect(clean(written.normalize("NFD"))).toBe(cleaned);
  });

  it("changes no letter of a Vietnamese sentence", () => {
    const sentence = "Hoàn thành xét công nhận xã đạt chuẩn nông thôn mới; kỹ năng, thuỷ lợi, Uỷ ban, Đakrông";
    expect(clean(sentence)).toBe(sentence);
  });
});

describe("oneLine", () => {
  it("joins lines by one space", () => {
    expect(oneLine("Tháng 6\n\nnăm 2024")).toBe("Tháng 6 năm 2024");
  });
});
