import { stripMarkup } from "../../../src/domain/appendix/markup";

describe("stripMarkup", () => {
  it.each([
    [
      '<ul style="list-style-type: none"> - Sở A tham mưu. - Rà soát, đánh giá; xây dựng - Hà Nội',
      "- Sở A tham mưu.\n- Rà soát, đánh giá; xây dựng - Hà Nội",
    ],
    ["<ul><li>Một</li><li>Hai</li></ul>", "Một\nHai"],
    ["Dòng một<br/>dòng hai", "Dòng một\ndòng hai"],
    ["Số **645** /QĐ-UBND", "Số 645 /QĐ-UBND"],
    ["** **", ""],
    ["<ul>", ""],
    ["Kế hoạch&nbsp;và &amp; báo cáo &lt;5", "Kế hoạch và & báo cáo <5"],
    ["<P>ĐOẠN</P>", "ĐOẠN"],
  ])("takes the markup out of %j", (text, bare) => {
    expect(stripMarkup(text)).toBe(bare);
  });

  it.each(["Số hộ nghèo < 5% và > 3%", "a<b và c>d", "Tỷ lệ 2*3", "R&D", "- Một; - hai", "Hạn chót: 5 < x", ""])(
    "leaves %j as it is",
    (text) => {
      expect(stripMarkup(text)).toBe(text);
    },
  );

  it("comes to an end with long text of unclosed brackets, and leaves it as it is", () => {
    const text = `${"<ul style=".repeat(3000)}${"<".repeat(30_000)}`;
    expect(stripMarkup(text)).toBe(text);
  });
});
