import { deadlineOutOfPeriod } from "../../../src/domain/rules/deadline-out-of-period";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

describe("deadline-out-of-period", () => {
  it.each([
    "Quý II/2024",
    "Năm 2024",
    "27/3/2024",
    "Giai đoạn 2021-2025",
    "Giai đoạn 2024-2025",
    "31/12/2026",
    "Năm 2029",
    "Thường xuyên",
    "Hằng quý",
    "Theo yêu cầu",
    "31/6/2024",
    "",
  ])("accepts %s", (deadline) => {
    expect(found(deadlineOutOfPeriod, [{ key: "1", deadline }])).toEqual([]);
  });

  it.each([
    ["Quý II/2023", "beforeDocument"],
    ["QUÝ II/2023", "beforeDocument"],
    ["  Quý II/2023".normalize("NFD"), "beforeDocument"],
    ["26/3/2024", "beforeDocument"],
    ["15/01", "beforeDocument"],
    ["Tháng 6/2042", "otherYear"],
    ["31/12/2030", "otherYear"],
  ])("finds %s", (deadline, id) => {
    expect(found(deadlineOutOfPeriod, [{ key: "I.1" }, { key: "I.2", deadline }])).toEqual([`I.2 E8 ${id}`]);
  });

  it("finds a date cell", () => {
    expect(found(deadlineOutOfPeriod, [{ key: "1", deadline: dateCell(45107) }])).toEqual(["1 E6 beforeDocument"]);
  });

  it("names the dates", () => {
    expect(
      said(deadlineOutOfPeriod, [
        { key: "1", deadline: "Quý II/2023" },
        { key: "2", deadline: "Tháng 6/2042" },
      ]),
    ).toEqual([
      "Hạn 30/06/2023 trước ngày ban hành văn bản (27/03/2024): cần xem lại.",
      "Hạn 30/06/2042 nằm ngoài thời gian của chương trình (2024): cần xem lại năm.",
    ]);
  });

  it.each([
    ["the task speaks of that year", [{ key: "1", content: "Xây dựng kế hoạch năm 2025", deadline: "15/01/2025" }]],
    [
      "many deadlines are later: the programme is longer than its title",
      ["2024", "2025", "2026", "2027", "2028"].map((year, index) => ({
        key: String(index + 1),
        deadline: `Năm ${year}`,
      })),
    ],
  ])("accepts another year where %s", (_, specs) => {
    expect(found(deadlineOutOfPeriod, specs)).toEqual([]);
  });

  it("takes the years of the section titles for the programme's", () => {
    const section = { row: 6, ordinal: "I", title: "Mục tiêu giai đoạn 2021-2025", level: 1, parent: null };
    const appendix = makeAppendix(
      [
        { key: "I.1", deadline: "Tháng 6/2025" },
        { key: "I.2", deadline: "Tháng 6/2031" },
      ],
      { sections: [section] },
    );
    expect(
      runRule(deadlineOutOfPeriod, appendix, makeContext()).map(({ task, values }) => [task, values["years"]]),
    ).toEqual([["I.2", "2021-2025"]]);
  });

  it("needs a document date and a year to say anything", () => {
    const specs = [{ key: "1", deadline: "Quý II/2023" }];
    expect(found(deadlineOutOfPeriod, specs, { documentDate: null, programmeYear: null })).toEqual([]);
  });
});
