import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paragraph, table, tableRow, wordFile } from "../../samples/word-file";
import { planImport } from "../../src/actions/import-appendix";
import type { UserSheet } from "../../src/actions/plan";
import type { SourceDocument } from "../../src/domain/import/source-document";
import type { SheetInfo } from "../../src/actions/workbook";
import { readDocx } from "../../src/import/word/read-docx";
import { bench, sample } from "../excel/on-host";

const HEAD = ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"];
const GRID = [600, 4000, 3000, 2000];
const SHEETS: readonly SheetInfo[] = [{ name: "Phụ lục", visible: true, ours: null, protected: false, used: null }];

function planOf(source: SourceDocument, sheets = SHEETS) {
  const proposal = planImport(source, sheets, "vi");
  const models = proposal.plan.steps.flatMap((step): readonly UserSheet[] =>
    step.kind === "add-sheet" ? [step.model] : [],
  );
  return {
    proposal,
    models,
    notes: (proposal.notes ?? []).map(({ vi }) => vi),
    refused: proposal.refused.map(({ vi }) => vi),
  };
}
function word(body: string): SourceDocument {
  return readDocx(wordFile({ body }));
}
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const valuesOf = ({ region }: UserSheet) => region.cells.map((row) => row.map((cell) => cell?.value ?? null));

describe("bringing an appendix in", () => {
  it("makes one new sheet under a free name, and another for what stands outside the table", () => {
    const body =
      paragraph("Điều 1.") +
      paragraph("Phụ lục II") +
      paragraph("(Kèm theo Quyết định số 1/QĐ-UBND)") +
      table(GRID, [tableRow(HEAD), tableRow(["1", "=Việc", "Sở Y tế", "01/5"])]);
    const { models, notes, proposal } = planOf(word(body), [
      { name: "PHỤ LỤC II", visible: true, ours: null, protected: false, used: null },
    ]);
    expect(models.map(({ name }) => name)).toEqual(["Phụ lục II (2)", "Ngoài bảng"]);
    expect(models.map(valuesOf)).toEqual([
      [["Phụ lục II"], ["(Kèm theo Quyết định số 1/QĐ-UBND)"], [], HEAD, [1, "=Việc", "Sở Y tế", "01/5"]],
      [["Phần chữ của tệp gốc không thuộc bảng nhiệm vụ, giữ lại để đối chiếu"], [null, "Điều 1."]],
    ]);
    expect(models[0]).toMatchObject({
      region: { merges: ["A1:D1", "A2:D2"] },
      print: { orientation: "landscape", titleRows: "$4:$4" },
    });
    expect(notes).toEqual([
      "Trang “Phụ lục II (2)”: 1 dòng dưới tiêu đề, 4 cột. Chữ giữ nguyên như tệp gốc; ô gộp vẫn là ô gộp.",
      "Chữ không thuộc bảng (1 dòng) được giữ ở trang “Ngoài bảng”.",
    ]);
    expect(proposal.complete).toBe(true);
  });

  it("lists what could not be placed, and keeps its words", () => {
    const picture = "<w:p><w:r><w:drawing/></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>";
    const { models, notes, refused, proposal } = planOf(word(picture + table(GRID, [tableRow(HEAD)])));
    expect(refused).toEqual(["Hình, đối tượng nhúng: 1, không đưa vào trang tính."]);
    expect(notes).toContain("Chữ đã xóa (theo dõi thay đổi): 1, giữ ở trang “Ngoài bảng”.");
    expect(models[1] && valuesOf(models[1])[1]).toEqual(["Chữ đã xóa (theo dõi thay đổi)", "bỏ"]);
    expect(proposal.complete).toBe(false);
  });

  it("loses no word of a cell that is too long for Excel", () => {
    const long = `${"a".repeat(32_766)}😀${"b".repeat(40_000)}`;
    const { models, notes } = planOf(word(table(GRID, [tableRow(HEAD), tableRow(["1", long, "Sở Y tế", "Quý I"])])));
    const cell = models[0] === undefined ? "" : textOf(valuesOf(models[0])[1]?.[1]);
    const rest =
      models[1] === undefined
        ? []
        : valuesOf(models[1])
            .slice(1)
            .map((row) => textOf(row[1]));
    expect(cell).toHaveLength(32_766);
    expect(cell + rest.join("")).toBe(long);
    expect(notes.at(-1)).toBe("Có ô dài quá 32.767 ký tự của Excel; phần còn lại ở trang “Ngoài bảng”.");
  });

  it("turns old encodings into Unicode by the font, and says so", () => {
    const old = { font: ".VnTime" };
    const cell = (text: string) => ({ content: paragraph(text, old) });
    const body = table(GRID, [
      tableRow(HEAD),
      tableRow(["1", cell("Rµ so¸t chØ tiªu"), cell("Së Tµi chÝnh"), cell("Th¸ng 4")]),
    ]);
    const { models, notes } = planOf(word(body));
    expect(models[0] && valuesOf(models[0])[1]).toEqual([1, "Rà soát chỉ tiêu", "Sở Tài chính", "Tháng 4"]);
    expect(notes).toContain("3 ô, dòng ở bảng mã cũ (TCVN3, VNI) đã được đổi sang Unicode.");
  });

  it("is refused where there is no table", () => {
    expect(() => planOf(word(paragraph("chỉ có chữ")))).toThrow(/no table/u);
  });

  it("adds a sheet beside the others, and undo takes it away again", async () => {
    const { workbook } = await bench(sample("phu-luc-645.xlsx"));
    const before = await workbook.read(["Phụ lục"]);
    const source = readDocx(new Uint8Array(readFileSync(join(__dirname, "../../samples/phu-luc-645.docx"))));
    const { proposal } = planOf(source, [...(await workbook.sheets())]);
    const journal = await workbook.apply(proposal.plan);
    expect((await workbook.sheets()).map(({ name, ours }) => [name, ours])).toEqual([
      ["Phụ lục", null],
      ["Phụ lục (2)", null],
      ["Ngoài bảng", null],
    ]);
    expect(await workbook.read(["Phụ lục"])).toEqual(before);
    const [one, other] = await workbook.read(["Phụ lục", "Phụ lục (2)"]);
    expect(other?.values).toEqual(one?.values);
    await workbook.undo(journal);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Phụ lục"]);
  });
});
