import { assumedYear } from "../../../src/domain/rules/assumed-year";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

describe("assumed-year", () => {
  it.each([
    "Quý II/2024",
    "Năm 2024",
    "15/6/2024",
    "Thường xuyên",
    "Hằng quý",
    "Ngày 20 hằng tháng",
    "Theo yêu cầu",
    "31/6",
    "",
  ])("accepts %s", (deadline) => {
    expect(found(assumedYear, [{ key: "1", deadline }])).toEqual([]);
  });

  it.each(["Quý III", "quý iii", "Quý III".normalize("NFD"), " QUÝ  III ", "15/6", "Tháng 6", "Cả năm"])(
    "finds %s",
    (deadline) => {
      expect(found(assumedYear, [{ key: "I.1", deadline }])).toEqual(["I.1 E7 assumed"]);
    },
  );

  it("says from which day a term was counted", () => {
    expect(said(assumedYear, [{ key: "1", deadline: "Trong 30 ngày kể từ ngày ký" }])).toEqual([
      "Thời hạn “Trong 30 ngày kể từ ngày ký” được tính từ ngày ban hành văn bản: hạn 26/04/2024.",
    ]);
  });

  it("names the year", () => {
    expect(said(assumedYear, [{ key: "1", deadline: "Quý III" }])).toEqual([
      "Thời hạn “Quý III” không ghi năm: được hiểu là năm 2024.",
    ]);
  });

  it.each([
    ["Quý III", "Quý III (hạn 30/09/2024)"],
    ["15/6", "15/6/2024"],
    ["Tháng 6", "Tháng 6 (hạn 30/06/2024)"],
    ["Tháng 6 và tháng 12", "Tháng 6 và tháng 12/2024"],
    ["Cả năm", null],
  ])("proposes for %s: %s", (deadline, suggestion) => {
    const [finding] = runRule(assumedYear, makeAppendix([{ key: "1", deadline }]), makeContext());
    expect(finding?.suggestion).toBe(suggestion);
  });
});
