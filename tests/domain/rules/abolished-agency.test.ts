import { abolishedAgency } from "../../../src/domain/rules/abolished-agency";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

describe("abolished-agency", () => {
  it.each([
    ["in 2024", "Sở Nông nghiệp và PTNT", "2024-07-02"],
    ["on its last day", "Sở Nông nghiệp và PTNT", "2025-02-28"],
    ["that kept its name", "Sở Tài chính", "2025-12-31"],
    ["that is new", "Sở Nông nghiệp và Môi trường", "2025-12-31"],
    ["of a district before July 2025", "UBND huyện Gio Linh", "2025-06-30"],
    ["group", "Các sở, ban ngành, đơn vị được phân công", "2025-12-31"],
  ] as const)("accepts an agency %s", (_, lead, asOf) => {
    expect(found(abolishedAgency, [{ key: "1", lead, coordinators: "" }], { asOf })).toEqual([]);
  });

  it.each([
    "Sở Nông nghiệp và PTNT",
    "Sở Nông nghiệp và PTNT".normalize("NFD"),
    "SỞ NÔNG NGHIỆP VÀ PTNT",
    " Sở NN&PTNT ",
  ])("proposes the one successor of %s", (lead) => {
    const specs = [{ key: "1", lead, coordinators: "" }];
    expect(found(abolishedAgency, specs, { asOf: "2025-03-01" })).toEqual(["1 C6 single"]);
    expect(said(abolishedAgency, specs, { asOf: "2025-03-01" })).toEqual([
      "“Sở Nông nghiệp và Phát triển nông thôn” đã được sắp xếp lại từ ngày 01/03/2025; cơ quan kế thừa đề xuất: “Sở Nông nghiệp và Môi trường”.",
    ]);
  });

  it("puts the successor into the cell it proposes", () => {
    const context = makeContext({ asOf: "2025-03-01" });
    const appendix = makeAppendix(
      [{ key: "1", lead: "Sở Nông nghiệp và PTNT, Sở Y tế", coordinators: "" }],
      {},
      context,
    );
    expect(runRule(abolishedAgency, appendix, context).map(({ suggestion }) => suggestion)).toEqual([
      "Sở Nông nghiệp và Môi trường, Sở Y tế",
    ]);
  });

  it.each([
    ["Sở Kế hoạch và Đầu tư, Sở Tài chính, Sở Y tế", "Sở Tài chính, Sở Y tế"],
    ["Sở Tài chính; Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
    ["Sở Tài chính\nSở Kế hoạch và Đầu tư\nSở Y tế", "Sở Tài chính\nSở Y tế"],
  ])("names no successor twice: %j becomes %j", (lead, suggestion) => {
    const context = makeContext({ asOf: "2025-03-01" });
    const appendix = makeAppendix([{ key: "1", lead, coordinators: "" }], {}, context);
    expect(runRule(abolishedAgency, appendix, context).map((finding) => finding.suggestion)).toEqual([suggestion]);
  });

  it.each([
    ["Sở Lao động - Thương binh và Xã hội", "2025-03-01"],
    ["UBND huyện Gio Linh", "2025-07-01"],
    ["UBND huyện Gio Linh", "2026-01-01"],
  ] as const)("asks where %s has no single successor (%s)", (lead, asOf) => {
    const context = makeContext({ asOf });
    const appendix = makeAppendix([{ key: "1", lead, coordinators: "" }], {}, context);
    const findings = runRule(abolishedAgency, appendix, context);
    expect(findings.map(({ messageId, suggestion }) => [messageId, suggestion])).toEqual([["several", null]]);
  });

  it("tells coordinators in one line a task, and more lightly", () => {
    const context = makeContext({ asOf: "2025-08-01" });
    const coordinators = "Sở Y tế, UBND các huyện Vĩnh Linh, Gio Linh";
    const appendix = makeAppendix([{ key: "1", lead: "Sở Y tế", coordinators }], {}, context);
    const findings = runRule(abolishedAgency, appendix, context);
    expect(findings.map(({ messageId, severity, cell, values }) => ({ messageId, severity, cell, values }))).toEqual([
      {
        messageId: "coordinators",
        severity: "info",
        cell: "D6",
        values: { names: "“UBND huyện Vĩnh Linh”, “UBND huyện Gio Linh”" },
      },
    ]);
  });

  it.each(["Đã hoàn thành", "Dừng thực hiện"])("leaves a task alone that is “%s”", (status) => {
    const spec = { key: "1", lead: "Sở Nông nghiệp và PTNT", status };
    expect(found(abolishedAgency, [spec], { asOf: "2025-08-01" })).toEqual([]);
  });
});
