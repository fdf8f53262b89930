import { ImportError } from "../../../src/import/import-error";
import { readPasted } from "../../../src/import/pasted/read-pasted";
import { linesOf, rowsOf, spansOf, tablesOf } from "../../support/source-tables";

const fromHtml = (html: string) => readPasted(html, "");
const fromText = (text: string) => readPasted("", text);

/** As Word puts a table on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style></head><body><!--StartFragment-->
<p class=MsoNormal align=center><b>Phụ lục<o:p></o:p></b></p>
<table class=MsoTableGrid border=1><thead><tr><td width=40><p class=MsoNormal>TT<o:p></o:p></p></td><td><p class=MsoNormal>Nội
dung<o:p></o:p></p></td><td><p class=MsoNormal>Chủ trì</p></td></tr></thead>
<tr><td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]></p></td>
<td><p class=MsoNormal>Rà soát<br>chỉ tiêu</p><p class=MsoNormal>báo cáo</p></td><td rowspan=2><p class=MsoNormal><span style='font-family:".VnTime"'>Së Tµi chÝnh</span></p></td></tr>
<tr><td>2.</td><td colspan=1>Ban hành &lt;script&gt;alert(1)&lt;/script&gt;</td></tr>
<tr><td>II</td><td colspan=2>Nhóm <del>cũ</del>hai<script>alert(2)</script><span style="display:none">ẩn</span></td></tr>
</table><!--EndFragment--></body></html>`;

describe("HTML of the clipboard", () => {
  it("from Word gives the table with its joined cells, and the lines around it", () => {
    const document = fromHtml(WORD);
    expect(linesOf(document)).toEqual(["Phụ lục"]);
    expect(rowsOf(document)).toEqual([
      ["TT", "Nội dung", "Chủ trì"],
      ["1.", "Rà soát\nchỉ tiêu\nbáo cáo", "Së Tµi chÝnh"],
      ["2.", "Ban hành <script>alert(1)</script>", ""],
      ["II", "Nhóm hai", ""],
    ]);
    expect(spansOf(document)).toEqual(["1,2 2×1", "3,1 1×2"]);
    expect(document.leftOut).toEqual([
      { kind: "deleted", text: "cũ" },
      { kind: "hidden", text: "ẩn" },
    ]);
    expect(tablesOf(document)[0]?.cells.find(({ text }) => text.startsWith("Së"))?.font).toBe(".VnTime");
  });

  it("lays tables inside cells flat, writes lists out, and is not led astray by spans", () => {
    const document = fromHtml(
      "<table><tr><td rowspan=9>a<td colspan=99999>b<tr><td>c<table><tr><td>d<td>e</table><td><ol start=3><li>f<li>g</ol></table>",
    );
    expect(rowsOf(document)[1]?.slice(0, 3)).toEqual(["", "c\nd e", "3. f\n4. g"]);
    expect(document.remarks).toHaveLength(1);
    expect(tablesOf(document)[0]?.columns).toBeLessThanOrEqual(1001);
  });
});

describe("text of the clipboard", () => {
  it("has the columns that tabs show, and the lines above and below", () => {
    const document = fromText(
      "Phụ lục\r\nTT\tNội dung\tThời hạn\r\nI. Nhóm một\r\n1\tViệc một\t\r\n2\tViệc hai\tQuý II\r\nNơi nhận:",
    );
    expect(linesOf(document)).toEqual(["Phụ lục", "Nơi nhận:"]);
    expect(rowsOf(document)).toEqual([
      ["TT", "Nội dung", "Thời hạn"],
      ["I. Nhóm một", "", ""],
      ["1", "Việc một", ""],
      ["2", "Việc hai", "Quý II"],
    ]);
  });

  it("has the columns that blanks show where every row shows all of them", () => {
    expect(rowsOf(fromText("TT   Nội dung   Chủ trì\n1    Việc một   Sở Y tế\n2    Việc hai   Sở Nội vụ"))).toEqual([
      ["TT", "Nội dung", "Chủ trì"],
      ["1", "Việc một", "Sở Y tế"],
      ["2", "Việc hai", "Sở Nội vụ"],
    ]);
  });

  it("is split by its numbers only, no agency and no day guessed, where a PDF left no columns", () => {
    const document = fromText(
      "Phụ lục\nI. NHÓM MỘT\n1. Rà soát chỉ tiêu Sở Y tế\nQuý II/2024\n2. Ban hành   văn bản Sở Nội vụ\nII. NHÓM HAI\n1. Tập huấn",
    );
    expect(linesOf(document)).toEqual(["Phụ lục"]);
    expect(rowsOf(document)).toEqual([
      ["TT", "Nội dung (chưa tách cột)"],
      ["I", "NHÓM MỘT"],
      ["1", "Rà soát chỉ tiêu Sở Y tế\nQuý II/2024"],
      ["2", "Ban hành văn bản Sở Nội vụ"],
      ["II", "NHÓM HAI"],
      ["1", "Tập huấn"],
    ]);
    expect(document.remarks[0]?.vi).toContain("chương trình không đoán");
  });

  it("is kept line by line in one column where a number stands twice, with every word", () => {
    const lines = ["1. Việc một", "2. Việc hai", "1. trong việc hai", "3. Việc ba"];
    expect(rowsOf(fromText(lines.join("\n")))).toEqual([["Nội dung (chưa tách cột)"], ...lines.map((line) => [line])]);
  });

  it("is refused where there is none", () => {
    expect(() => fromText(" \n ")).toThrow(ImportError);
  });
});
