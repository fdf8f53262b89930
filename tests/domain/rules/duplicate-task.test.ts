import { duplicateTask } from "../../../src/domain/rules/duplicate-task";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

const CONTENT = "Tăng cường công tác đỡ đầu xây dựng nông thôn mới";

describe("duplicate-task", () => {
  it.each([
    ["a different one", "Tăng cường công tác kiểm tra xây dựng nông thôn mới", CONTENT],
    ["the same with other diacritics", "Hỗ trợ xây dựng nhà ở tại Cam Lộ", "Hỗ trợ xây dựng nhà ở tại Cẩm Lộ"],
    ["a short formula", "Báo cáo kết quả", "Báo cáo kết quả"],
    ["two empty ones", "", ""],
  ])("accepts %s", (_, first, second) => {
    const specs = [
      { key: "I.1", content: first },
      { key: "I.2", content: second },
    ];
    expect(found(duplicateTask, specs)).toEqual([]);
  });

  it("accepts tasks that share one merged cell", () => {
    const specs = [
      { key: "1", content: CONTENT },
      { key: "2", content: { value: CONTENT, inherited: true } },
    ];
    expect(found(duplicateTask, specs)).toEqual([]);
  });

  it.each([
    ["as it is", CONTENT],
    ["decomposed", CONTENT.normalize("NFD")],
    ["in capitals", CONTENT.toUpperCase()],
    ["padded", `  ${CONTENT.replaceAll(" ", "  ")}\n`],
  ])("finds the same %s", (_, content) => {
    expect(
      found(duplicateTask, [
        { key: "I.1", content: CONTENT },
        { key: "II.1", content },
      ]),
    ).toEqual(["II.1 B9 same"]);
  });

  it("weighs less where another agency leads", () => {
    const specs = [
      { key: "I.1", content: CONTENT },
      { key: "I.2", content: CONTENT, lead: "Sở Y tế" },
    ];
    const findings = runRule(duplicateTask, makeAppendix(specs), makeContext());
    expect(findings.map(({ messageId, severity }) => [messageId, severity])).toEqual([["otherLead", "info"]]);
    expect(said(duplicateTask, specs)).toEqual(["Nội dung giống nhiệm vụ I.1 ở dòng 7, cơ quan chủ trì khác nhau."]);
  });

  it("tells a third one too, by the first", () => {
    const specs = ["1", "2", "3"].map((key) => ({ key, content: CONTENT }));
    expect(found(duplicateTask, specs)).toEqual(["2 B7 same", "3 B8 same"]);
  });
});
