import { reference } from "../../../src/domain/rules/reference";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext, type TaskSpec } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

/** Message ids of the one task; the decision is of 27/3/2024, the as-of date 02/7/2024. */
function ids(spec: Omit<TaskSpec, "key">): readonly string[] {
  return found(reference, [{ key: "1", ...spec }]).map((one) => one.split(" ")[2] ?? "");
}

describe("reference", () => {
  it.each([
    "giao tại Nghị quyết số 111/2024/QH15 ngày 18/01/2024 của Quốc hội",
    "Theo Quyết định số 1625/QĐ-UBND ngày 22/6/2022 của UBND tỉnh",
    "thực hiện theo Văn bản số 756/UBND-KT ngày 07/02/2024 của UBND tỉnh",
    "chỉ đạo tại văn bản số 6500/UBND-KT ngày 07/12/2023",
    "Quyết định số 960/QĐ-UBND ngày 05 tháng 4 năm 2022",
    "Nghị quyết số 57-NQ/TW ngày 22/12/2023",
    "Nghị quyết 57 ngày 22/12/2023 của Bộ Chính trị",
    "Quyết định số 1625/QĐ-UBND",
    "Quyết định số 645 của Trưởng Ban chỉ đạo",
    "Kế hoạch 5 năm 2021-2025",
    "Quyết định sửa đổi các bộ tiêu chí",
    "Kế hoạch số 12/KH-UBND ngày ký",
    "Luật sửa đổi ngày 22/11/2019",
    "xã Vĩnh Ô đạt chuẩn NTM năm 2024",
    "Báo cáo trước ngày 31/12/2024",
    "77/101 xã",
    "",
  ])("accepts “%s”", (result) => {
    expect(ids({ result })).toEqual([]);
    expect(ids({ result: result.normalize("NFD") })).toEqual([]);
    expect(ids({ result: result.toUpperCase() })).toEqual([]);
  });

  it.each([
    ["Quyết định số 12/QĐ-UBND ngày 31/02/2024", "impossibleDate"],
    ["Quyết định số 12/QĐ-UBND, ngày 05 tháng 13 năm 2023", "impossibleDate"],
    ["Nghị định số 27/2022/NĐ-CP ngày 19/4/2023", "otherYear"],
    ["Quyết định số 12/QĐ-UBND ngày 28/3/2024", "afterDocument"],
    ["Nghị định số 05/2025/NĐ-CP của Chính phủ", "afterDocument"],
    ["Văn bản số 756/UBND-KT ngày", "noDate"],
    ["Văn bản số 756/UBND-KT ngày của UBND tỉnh", "noDate"],
    ["Văn bản số 756/UBND-KT ngày … tháng … năm 2024", "noDate"],
    ["Quyết định số …/QĐ-UBND ngày 22/6/2022", "noNumber"],
    ["Quyết định số      /QĐ-UBND", "noNumber"],
    ["Quyết định số 1625 ngày 22/6/2022", "noSymbol"],
  ])("finds in “%s” %s", (result, id) => {
    expect(ids({ result })).toEqual([id]);
    expect(ids({ result: result.normalize("NFD") })).toEqual([id]);
    expect(ids({ result: result.toUpperCase() })).toEqual([id]);
    expect(ids({ result: `  Theo ${result} ` })).toEqual([id]);
  });

  it("measures notes by the as-of date, since they are added to later", () => {
    const note = "Đã ban hành Quyết định số 12/QĐ-UBND ngày 01/6/2024";
    expect(ids({ note })).toEqual([]);
    expect(ids({ result: note })).toEqual(["afterDocument"]);
    expect(ids({ note: note.replace("01/6", "03/7") })).toEqual(["afterAsOf"]);
  });

  it("takes the as-of date where the day of the decision is not known", () => {
    const context = makeContext({ documentDate: null });
    const appendix = makeAppendix(
      [{ key: "1", result: "Quyết định số 12/QĐ-UBND ngày 03/7/2024" }],
      { decision: null },
      context,
    );
    expect(runRule(reference, appendix, context).map(({ messageId }) => messageId)).toEqual(["afterAsOf"]);
  });

  it("quotes the document and names the cell", () => {
    const note = "Theo Quyết định số 12/QĐ-UBND ngày 31/02/2024 của UBND tỉnh";
    expect(found(reference, [{ key: "I.5", note }])).toEqual(["I.5 G7 impossibleDate"]);
    expect(said(reference, [{ key: "I.5", note }])).toEqual([
      "Ngày 31/02/2024 của văn bản “Quyết định số 12/QĐ-UBND ngày 31/02/2024” không có trong lịch.",
    ]);
  });

  it("comes to an end with hostile text", () => {
    const result = `${"Quyết định số ".repeat(2000)}${".".repeat(9000)}${"1-A-".repeat(3000)}`;
    expect(ids({ result })).toEqual([]);
  });
});
