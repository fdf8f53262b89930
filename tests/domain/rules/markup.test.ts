import { markup } from "../../../src/domain/rules/markup";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

describe("markup", () => {
  it.each([
    ["a smaller sign", "Tỷ lệ hộ nghèo < 5% và > 3%"],
    ["an agency with &", "Sở NN&PTNT; Sở KH&CN; Sở TN&MT"],
    ["footnote stars", "Chỉ tiêu (**) và chỉ tiêu (**)"],
    ["one star", "Kết quả * tạm tính"],
    ["a note in angle brackets", "<ghi rõ tên cơ quan>"],
    ["a formula", "a<b và c>d"],
    ["braces", "Kế hoạch {dự kiến}"],
    ["a word in capitals", "CHUYỂN ĐỔI SỐ; HYPER"],
    ["a quotation", "“Quảng Trị chung sức xây dựng nông thôn mới”"],
  ])("accepts %s", (_, result) => {
    expect(found(markup, [{ key: "1", result }])).toEqual([]);
  });

  it.each([
    { result: '<ul style="list-style-type: none"> - Sở Y tế tham mưu', id: "html", plain: "- Sở Y tế tham mưu" },
    { result: '<UL STYLE="LIST-STYLE-TYPE: NONE"> - SỞ Y TẾ', id: "html", plain: "- SỞ Y TẾ" },
    { result: "Rà soát<br/>Báo cáo", id: "html", plain: "Rà soát\nBáo cáo" },
    { result: "  <b>Báo cáo</b>  ", id: "html", plain: "Báo cáo" },
    { result: "<b>Báo cáo</b>".normalize("NFD"), id: "html", plain: "Báo cáo".normalize("NFD") },
    { result: "Sở NN&amp;PTNT", id: "entity", plain: "Sở NN&PTNT" },
    { result: "Số **645** của Trưởng Ban", id: "markdown", plain: "Số 645 của Trưởng Ban" },
    { result: "Báo cáo PAGEREF _Toc161234567 \\h 5", id: "wordField", plain: null },
    { result: 'Xem { HYPERLINK "https://quangtri.gov.vn" }', id: "wordField", plain: null },
  ])("finds $id in $result", ({ result, id, plain }) => {
    const [finding, ...others] = runRule(markup, makeAppendix([{ key: "III.1", result }]), makeContext());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ messageId: id, cell: "F7", task: "III.1", suggestion: plain });
  });

  it("looks at the cell's own value where the reader has taken the markup out", () => {
    expect(found(markup, [{ key: "1", note: { value: "<p>Theo dõi</p>", text: "Theo dõi" } }])).toEqual(["1 G6 html"]);
  });

  it("tells a tag once a cell, quoted and shortened", () => {
    expect(said(markup, [{ key: "1", result: "<ul><li>Một<li>Hai</ul>" }])).toEqual([
      "Trong ô còn mã HTML “<ul>”; ô trong trang giữ nguyên.",
    ]);
  });

  it("comes to an end with hostile text", () => {
    const result = `${"<ul ".repeat(4000)}${"**a ".repeat(4000)}${"&".repeat(9000)}`;
    expect(found(markup, [{ key: "1", result }]).length).toBeLessThan(5);
  });
});
