import { titleFactsOf } from "../../../src/domain/appendix/title-lines";
import type { SheetRow } from "../../../src/domain/appendix/sheet-rows";

function rows(...lines: readonly string[]): readonly SheetRow[] {
  return lines.map((text, index) => ({
    row: index + 1,
    pieces: text === "" ? [] : [{ text, value: text, numberFormat: "General", row: index + 1, column: 1 }],
  }));
}

describe("the decision in the title lines", () => {
  it.each([
    ["(Kèm theo Quyết định số 645/QĐ-BCĐCTMTQG ngày 27/3/2024 của Trưởng Ban)", "645/QĐ-BCĐCTMTQG", "2024-03-27"],
    ["(Ban hành kèm theo Kế hoạch số 277/KH-UBND ngày 14 tháng 7 năm 2026)", "277/KH-UBND", "2026-07-14"],
    ["(Kèm theo Công văn số 6225 /BVHTTDL-VP ngày 18.11.2025)", "6225/BVHTTDL-VP", "2025-11-18"],
    ["(Kèm theo Nghị quyết số 12/2024/NQ-HĐND)", "12/2024/NQ-HĐND", null],
    ["(Kèm theo Quyết định số 31/QĐ-UBND ngày 31/6/2024)", "31/QĐ-UBND", null],
    ["(KÈM THEO QUYẾT ĐỊNH SỐ 645/QĐ-UBND NGÀY 27/3/2024)", "645/QĐ-UBND", "2024-03-27"],
    ["(Kèm theo Quyết định số **645** /QĐ-UBND\nngày **27**/3/2024)", "645/QĐ-UBND", "2024-03-27"],
  ])("%j", (line, number, date) => {
    expect(titleFactsOf(rows("PHỤ LỤC", line)).decision).toEqual({ number, date });
  });

  it("mends the slips of scanning that are known, and says what is written", () => {
    const line = "(Kèm theo Quyết định số 645/QD-BCDCTMTQG ngày 27/3/2024)";
    expect(titleFactsOf(rows(line)).decision).toEqual({
      number: "645/QĐ-BCĐCTMTQG",
      date: "2024-03-27",
      numberAsWritten: "645/QD-BCDCTMTQG",
    });
  });

  it("is the document's own, not one that it cites", () => {
    const facts = titleFactsOf(
      rows(
        "Số: 645/QĐ-UBND",
        "Quảng Trị, ngày 27 tháng 3 năm 2024",
        "QUYẾT ĐỊNH",
        "Căn cứ Quyết định số 960/QĐ-UBND ngày 05 tháng 4 năm 2022 của UBND tỉnh",
      ),
    );
    expect(facts.decision).toEqual({ number: "645/QĐ-UBND", date: "2024-03-27" });
    expect(facts.programmeYear).toBe(2024);
  });

  it.each([
    ["", null],
    ["(Kèm theo Quyết định số     /QĐ-UBND ngày    tháng   năm 2024)", null],
    ["DANH MỤC NHIỆM VỤ", null],
  ])("is none in %j", (line, decision) => {
    expect(titleFactsOf(rows(line)).decision).toBe(decision);
  });
});

describe("the year of the programme", () => {
  it.each<[string, readonly string[], number | null]>([
    ["the title's", ["Chương trình công tác năm 2024"], 2024],
    ["the annex's rather than the decision's", ["KẾ HOẠCH NĂM 2024", "PHỤ LỤC", "Nhiệm vụ năm 2025"], 2025],
    ["the decision's where no title names one", ["PHỤ LỤC", "(Kèm theo Kế hoạch số 1/KH-UBND ngày 05/01/2026)"], 2026],
    ["not one of two", ["Tổng kết năm 2023, nhiệm vụ năm 2024"], null],
    ["not of a date", ["Họp ngày 05 tháng 4 năm 2022"], null],
    ["not of a period", ["Giai đoạn năm 2021-2025"], null],
    ["not of a law cited", ["Căn cứ Luật Tổ chức chính quyền địa phương năm 2015"], null],
    ["decomposed and in capitals", ["CHƯƠNG TRÌNH NĂM 2024"], 2024],
  ])("is %s", (_, lines, year) => {
    expect(titleFactsOf(rows(...lines)).programmeYear).toBe(year);
  });
});
