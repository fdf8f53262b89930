import { noFocalPoint } from "../../../src/domain/rules/no-focal-point";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

const GROUP = "Các sở, ban ngành, đơn vị được phân công";

describe("no-focal-point", () => {
  it.each([
    ["one agency", "Sở Xây dựng"],
    ["an agency and a group", "Sở Xây dựng, các sở, ban ngành liên quan"],
    ["nobody", ""],
    ["a body nobody knows", "Trung tâm Abc"],
  ])("accepts %s", (_, lead) => {
    expect(found(noFocalPoint, [{ key: "1", lead, coordinators: GROUP }])).toEqual([]);
  });

  it.each([
    [GROUP, `“${GROUP}” là nhóm, chưa nêu cơ quan đầu mối.`],
    ["Thành viên Ban chỉ đạo", "“Thành viên Ban chỉ đạo” là nhóm, chưa nêu cơ quan đầu mối."],
    ["Thành viên Ban chỉ đạo".normalize("NFD"), "“Thành viên Ban chỉ đạo” là nhóm, chưa nêu cơ quan đầu mối."],
    ["  THÀNH VIÊN  BAN CHỈ ĐẠO ", "“THÀNH VIÊN BAN CHỈ ĐẠO” là nhóm, chưa nêu cơ quan đầu mối."],
  ])("finds %s", (lead, vi) => {
    expect(found(noFocalPoint, [{ key: "I.5", lead }])).toEqual(["I.5 C7 group"]);
    expect(said(noFocalPoint, [{ key: "I.5", lead }])).toEqual([vi]);
  });

  it("weighs less where the members are districts, each for its own area", () => {
    const appendix = makeAppendix([{ key: "1", lead: "UBND các huyện, thị xã" }]);
    const findings = runRule(noFocalPoint, appendix, makeContext());
    expect(findings.map(({ severity, messageId }) => [severity, messageId])).toEqual([["info", "districts"]]);
  });

  it("counts the districts that there are", () => {
    expect(said(noFocalPoint, [{ key: "1", lead: "UBND các huyện, thị xã, thành phố" }])).toEqual([
      "“UBND các huyện, thị xã, thành phố” là nhóm gồm 10 đơn vị, chưa nêu cơ quan đầu mối tổng hợp.",
    ]);
    const later = found(noFocalPoint, [{ key: "1", lead: "UBND các huyện, thị xã" }], { asOf: "2025-08-01" });
    expect(later).toEqual(["1 C6 group"]);
  });

  it.each(["Các sở, ban ngành", "Các sở, ban, ngành và UBND các huyện, thị xã"])("takes “%s” for a group", (lead) => {
    expect(found(noFocalPoint, [{ key: "1", lead }])).toEqual(["1 C6 group"]);
  });

  it("tells a merged lead once", () => {
    const specs = [{ key: "1", lead: GROUP, rows: [6] }];
    const appendix = makeAppendix(specs);
    const [first] = appendix.tasks;
    if (!first) throw new Error("no task");
    const lead = { ...first.cells.lead, inherited: true };
    const second = { ...first, key: "2", rows: [7], cells: { ...first.cells, lead } };
    const findings = runRule(noFocalPoint, { ...appendix, tasks: [first, second] }, makeContext());
    expect(findings.map(({ task }) => task)).toEqual(["1"]);
  });
});
