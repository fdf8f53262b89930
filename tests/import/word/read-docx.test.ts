import { strToU8, zipSync } from "fflate";
import { listDefinition, paragraph, run, table, tableRow, wordFile } from "../../../samples/word-file";
import { ImportError } from "../../../src/import/import-error";
import { readDocx } from "../../../src/import/word/read-docx";
import { linesOf, rowsOf, spansOf, tablesOf } from "../../support/source-tables";

const HEAD = tableRow(["TT", "Nội dung", "Chủ trì", "Thời hạn"], true);
const GRID = [600, 4000, 3000, 2000];

function read(body: string, parts: Omit<Parameters<typeof wordFile>[0], "body"> = {}) {
  return readDocx(wordFile({ body, ...parts }));
}
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return "read";
}

describe("tables of Word", () => {
  it("are read with the lines around them, in their order", () => {
    const document = read(paragraph("Phụ lục") + table(GRID, [HEAD, tableRow(["1", "Việc", "Sở Y tế", "Quý II"])]) + paragraph("Nơi nhận:"));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["line", "table", "line"]);
    expect(linesOf(document)).toEqual(["Phụ lục", "Nơi nhận:"]);
    expect(rowsOf(document)).toEqual([
      ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
      ["1", "Việc", "Sở Y tế", "Quý II"],
    ]);
    expect(tablesOf(document)[0]?.widths).toEqual(GRID);
  });

  it("keep cells joined across and down", () => {
    const document = read(
      table(GRID, [
        HEAD,
        tableRow(["I", { content: "Nhóm", span: 3 }]),
        tableRow(["1", "Một", { content: "Sở Y tế", down: "restart" }, "Quý I"]),
        tableRow(["2", "Hai", { content: "", down: "continue" }, "Quý II"]),
        tableRow(["3", "Ba", { content: "Sở Nội vụ", down: "restart" }, "Quý III"]),
      ]),
    );
    expect(spansOf(document)).toEqual(["1,1 1×3", "2,2 2×1"]);
    expect(rowsOf(document)[3]).toEqual(["2", "Hai", "", "Quý II"]);
    expect(rowsOf(document)[4]).toEqual(["3", "Ba", "Sở Nội vụ", "Quý III"]);
  });

  it("tell what stands in a cell that Word covers", () => {
    const rows = [tableRow(["1", { content: "A", down: "restart" }]), tableRow(["2", { content: "che", down: "continue" }])];
    expect(read(table([1, 1], rows)).leftOut).toEqual([{ kind: "hidden", text: "che" }]);
  });

  it("have one column where the boundaries of rows lie a hair's breadth apart", () => {
    const moved = tableRow(["1", { content: "Việc", span: 2 }, "Sở Y tế", "Quý II"]);
    const usual = tableRow(["2", "Việc", { content: "Sở Nội vụ", span: 2 }, "Quý III"]);
    const document = read(table([600, 4000, 40, 2960, 2000], [moved, usual, usual]));
    expect(rowsOf(document)).toEqual([
      ["1", "Việc", "Sở Y tế", "Quý II"],
      ["2", "Việc", "Sở Nội vụ", "Quý III"],
      ["2", "Việc", "Sở Nội vụ", "Quý III"],
    ]);
    expect(spansOf(document)).toEqual([]);
  });

  it("lay a table inside a cell flat and say so", () => {
    const inner = table([1, 1], [tableRow(["a", "b"]), tableRow(["c", "d"])]);
    const document = read(table([1, 1], [tableRow(["1", { content: inner + paragraph("sau") }])]));
    expect(rowsOf(document)).toEqual([["1", "a b\nc d\nsau"]]);
    expect(document.remarks.map(({ vi }) => vi)).toEqual(["Bảng nằm trong ô (1) được trải thành các dòng của ô đó."]);
  });
});

describe("numbers that Word counts", () => {
  const lists = listDefinition(
    0,
    [
      { format: "upperRoman", text: "%1." },
      { format: "decimal", text: "%1.%2" },
      { format: "lowerLetter", text: "%3)" },
    ],
    [1, 2],
  );
  const numbered = (level: number, text: string, list = 1) => paragraph(text, { list: [list, level] });

  it("stand before their paragraphs: levels, restarts, another list", () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1].map((level) => numbered(level, "x")).join("") + numbered(0, "y", 2);
    expect(linesOf(read(body, { numbering: lists.definition + lists.uses }))).toEqual(
      ["I. x", "I.1 x", "I.2 x", "a) x", "b) x", "I.3 x", "II. x", "II.1 x", "I. y"],
    );
  });

  it("stand alone in a cell that holds nothing else", () => {
    const { definition, uses } = listDefinition(3, [{ format: "decimal", text: "%1", start: 4 }], [7]);
    const rows = ["A", "B"].map((text) => tableRow([{ content: paragraph("", { list: [7, 0] }) }, text]));
    expect(rowsOf(read(table([1, 1], rows), { numbering: definition + uses }))).toEqual([["4", "A"], ["5", "B"]]);
  });

  it("come from a style as well, and a bullet of a font of signs is one that everyone has", () => {
    const bullet = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styles = '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run("ý")}</w:p>`;
    expect(linesOf(read(body, { numbering: bullet, styles }))).toEqual(["• ý"]);
  });
});

describe("what a paragraph says", () => {
  const line = (inside: string, parts = {}) => read(`<w:p>${inside}</w:p>`, parts);
  const text = (inside: string) => linesOf(line(inside));

  it("is the accepted text: insertions in, deletions told", () => {
    const document = line(
      `${run("Sở ")}<w:ins w:id="1">${run("Y tế")}</w:ins><w:del w:id="2"><w:r><w:delText>Nội vụ</w:delText></w:r></w:del>`,
    );
    expect(linesOf(document)).toEqual(["Sở Y tế"]);
    expect(document.leftOut).toEqual([{ kind: "deleted", text: "Nội vụ" }]);
  });

  it("is of a field its result only, also of one inside another", () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const code = "<w:r><w:instrText> DATE </w:instrText></w:r>";
    expect(text(`${run("Ngày ")}${field(code + field(code, run("mã")), run("27/3"))}${run("/2024")}`)).toEqual(["Ngày 27/3/2024"]);
  });

  it("keeps breaks, hyphens, tabs, signs, links, smart tags and content controls", () => {
    expect(
      text(
        `<w:hyperlink>${run("Số 1")}</w:hyperlink><w:r><w:tab/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:smartTag>${run(" A")}</w:smartTag><w:sdt><w:sdtContent>${run("B")}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual(["Số 1 QĐ-UBND✓ AB"]);
    expect(text(run("một\nhai"))).toEqual(["một", "hai"]);
  });

  it("leaves out, and tells, pictures, text boxes, hidden text, footnotes, comments, page headers", () => {
    const box = `<w:r><w:drawing><w:txbxContent>${paragraph("trong hộp")}</w:txbxContent></w:drawing></w:r>`;
    const document = line(
      `${run("chữ")}<w:r><w:drawing/></w:r>${box}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      {
        footnotes: `<w:footnote w:id="2">${paragraph("chú thích")}</w:footnote>`,
        comments: `<w:comment w:id="0">${paragraph("nhận xét")}</w:comment>`,
        header: paragraph("MẬT"),
      },
    );
    expect(linesOf(document)).toEqual(["chữ"]);
    expect(document.leftOut).toEqual([
      { kind: "picture", text: "" },
      { kind: "text-box", text: "trong hộp" },
      { kind: "hidden", text: "ẩn" },
      { kind: "footnote", text: "chú thích" },
      { kind: "comment", text: "nhận xét" },
      { kind: "page-header", text: "MẬT" },
    ]);
  });

  it("carries the font that its letters are in", () => {
    const { blocks } = read(table([1], [tableRow([{ content: paragraph("Së Tµi chÝnh", { font: ".VnTime" }) }])]));
    expect(blocks).toMatchObject([{ cells: [{ font: ".VnTime" }] }]);
  });
});

describe("files that are no whole Word file", () => {
  const whole = wordFile({ body: table(GRID, [HEAD]) });

  it("are refused with a sentence", () => {
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBe("damaged");
    expect(refusal(whole.subarray(0, whole.length - 200))).toBe("damaged");
    expect(refusal(zipSync({ "word/other.xml": strToU8("<a/>") }))).toBe("damaged");
    expect(refusal(zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p>") }))).toBe("cut-off");
    expect(refusal(zipSync({ "word/document.xml": strToU8("") }))).toBe("cut-off");
  });

  it("are refused before they are unpacked where they say that they are too large", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(310 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(bomb)).toBe("too-large");
  });

  it("are refused where a part is larger than it says", () => {
    const lying = zipSync({ "word/document.xml": strToU8("a".repeat(100_000)) });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at < lying.length - 4; at += 1) if (view.getUint32(at, true) === 100_000) view.setUint32(at, 10, true);
    expect(["damaged", "cut-off"]).toContain(refusal(lying));
  });

  it("are refused where they nest without end, and no entity is expanded", () => {
    const nested = zipSync({ "word/document.xml": strToU8(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`) });
    expect(refusal(nested)).toBe("too-deep");
    const xml = '<!DOCTYPE d [<!ENTITY x "yyyy"><!ENTITY z "&x;&x;">]><w:document><w:body><w:p><w:r><w:t>&z;</w:t></w:r></w:p></w:body></w:document>';
    expect(linesOf(readDocx(zipSync({ "word/document.xml": strToU8(xml) })))).toEqual(["&z;"]);
  });

  it("hold a hundred tables or ten thousand rows without trouble; more rows than Excel's use are refused", () => {
    const hundred = Array.from({ length: 100 }, () => table(GRID, [HEAD])).join("");
    expect(tablesOf(read(hundred))).toHaveLength(100);
    const row = tableRow(["1", "Việc", "Sở Y tế", "Quý II"]);
    expect(tablesOf(read(table(GRID, Array.from({ length: 10_000 }, () => row))))[0]?.rows).toBe(10_000);
    expect(refusal(wordFile({ body: table([1], Array.from({ length: 50_001 }, () => "<w:tr/>")) }))).toBe("too-many");
  });
});
