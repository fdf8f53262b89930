import { messageOf } from "../../../src/domain/rules/message-of";
import { unassigned } from "../../../src/domain/rules/unassigned";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

describe("unassigned", () => {
  it.each([
    ["an agency", "Sở Xây dựng"],
    ["a group", "Các sở, ban ngành, đơn vị được phân công"],
    ["persons", "Thành viên Ban chỉ đạo"],
    ["a body nobody knows", "Trung tâm Abc"],
    ["a merged cell that begins above", { value: null, inherited: true }],
  ])("accepts %s", (_, lead) => {
    expect(found(unassigned, [{ key: "1", lead }])).toEqual([]);
  });

  it("accepts the heading of parts, and parts of a task that has a lead", () => {
    expect(found(unassigned, [{ key: "1", lead: "" }, { key: "a)" }, { key: "b)" }])).toEqual([]);
    expect(found(unassigned, [{ key: "1" }, { key: "a)", lead: "" }, { key: "đ)", lead: "" }])).toEqual([]);
  });

  it.each([
    { lead: "", flat: ["II.3 C8 blank"], vi: "Nhiệm vụ II.3 chưa ghi cơ quan chủ trì." },
    { lead: "  \n", flat: ["II.3 C8 blank"], vi: "Nhiệm vụ II.3 chưa ghi cơ quan chủ trì." },
    {
      lead: "-",
      flat: ["II.3 C8 noName"],
      vi: "Ô cơ quan chủ trì của nhiệm vụ II.3 ghi “-”, chưa nêu cơ quan chủ trì.",
    },
  ])("finds “$lead”", ({ lead, flat, vi }) => {
    const specs = [{ key: "II.2" }, { key: "II.3", lead }];
    expect(found(unassigned, specs)).toEqual(flat);
    expect(said(unassigned, specs)).toEqual([vi]);
  });

  it("asks, where a row without a number follows one with a lead", () => {
    const specs = [{ key: "I.1" }, { key: "I.?", ordinal: "", lead: "" }];
    const findings = runRule(unassigned, makeAppendix(specs), makeContext());
    expect(findings.map(({ messageId, severity, row }) => [messageId, severity, row])).toEqual([
      ["unclear", "warning", 8],
    ]);
  });

  it("finds a cell that names only who helps", () => {
    expect(found(unassigned, [{ key: "1", lead: "Phối hợp với Sở Y tế" }])).toEqual(["1 C6 noName"]);
  });

  it("finds parts of which neither they nor the whole name a lead", () => {
    const specs = [{ key: "1", lead: "" }, { key: "a)", lead: "" }, { key: "b)" }];
    expect(found(unassigned, specs)).toEqual(["a) C7 blank"]);
  });

  it("leaves a missing column to the rule of columns", () => {
    const appendix = makeAppendix([{ key: "1", lead: "" }], { columns: { content: 2 } });
    expect(runRule(unassigned, appendix, makeContext())).toEqual([]);
  });

  it("asks, where the heading of the section names a lead and the task none", () => {
    const appendix = makeAppendix([{ key: "III.1", lead: "" }]);
    const tasks = appendix.tasks.map((task) => ({
      ...task,
      section: task.section && { ...task.section, lead: "Sở Tư pháp" },
    }));
    const findings = runRule(unassigned, { ...appendix, tasks }, makeContext());
    expect(findings.map((finding) => [finding.severity, messageOf(finding).vi])).toEqual([
      [
        "warning",
        "Nhiệm vụ III.1 chưa ghi cơ quan chủ trì; mục ở dòng 6 có ghi “Sở Tư pháp”, chưa rõ có áp dụng cho nhiệm vụ này hay không.",
      ],
    ]);
  });
});
