import { unknownAgency } from "../../../src/domain/rules/unknown-agency";
import type { Mention } from "../../../src/domain/agency/mention";
import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found } from "../../support/run-rule";

const NAME = "Sở Nông nghiệp và Phát triển nông thôn";

/** Tasks whose mentions are given, so that the rule is tried apart from the reader of agencies. */
function find(leads: readonly (readonly Mention[])[], cells: readonly string[]) {
  const appendix = makeAppendix(cells.map((lead, index) => ({ key: String(index + 1), lead })));
  const tasks = appendix.tasks.map((task, index) => ({ ...task, leads: leads[index] ?? [] }));
  return runRule(unknownAgency, { ...appendix, tasks }, makeContext());
}

describe("unknown-agency", () => {
  it.each([
    ["an agency", "Sở Xây dựng"],
    ["its abbreviation", "Sở NN&PTNT"],
    ["the tone mark elsewhere", "UBND huyện Hướng Hoá"],
    ["Uỷ for Ủy", "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["decomposed letters", "Sở Nông nghiệp và PTNT".normalize("NFD")],
    ["capitals", "SỞ NÔNG NGHIỆP VÀ PTNT"],
    ["a padded name", "  Sở  Xây dựng \n"],
    ["a group", "Các sở, ban ngành, UBND các huyện, thị xã"],
    ["an empty cell", ""],
  ])("accepts %s", (_, lead) => {
    expect(found(unknownAgency, [{ key: "1", lead }])).toEqual([]);
  });

  it("asks whether the one near name is meant, and proposes the cell with it", () => {
    const mention: Mention = { kind: "unknown", text: "Sở Nông nghệp và PTNT", suggestions: [NAME] };
    const [finding] = find([[mention]], ["Sở Nông nghệp và PTNT, Sở Y tế"]);
    expect(finding).toMatchObject({
      messageId: "similar",
      severity: "warning",
      cell: "C6",
      suggestion: `${NAME}, Sở Y tế`,
    });
    expect(finding && messageOf(finding).vi).toBe(
      `“Sở Nông nghệp và PTNT” không có trong danh mục cơ quan; tên gần nhất trong danh mục là “${NAME}”.`,
    );
  });

  it("proposes nothing where several names are near, or none", () => {
    const several: Mention = { kind: "unknown", text: "Sở Kế", suggestions: ["Sở Y tế", "Sở Xây dựng"] };
    const none: Mention = { kind: "unknown", text: "tổ công tác", suggestions: [] };
    const findings = find([[several], [none]], ["Sở Kế", "tổ công tác"]);
    expect(findings.map(({ messageId, suggestion }) => [messageId, suggestion])).toEqual([
      ["similar", null],
      ["unknown", null],
    ]);
  });

  it.each([
    ["Bộ Công an", "Bộ Công an"],
    ["Sở Chuyển đổi số", "Trung tâm Chuyển đổi số"],
    ["Chi cục Thủy lợi & Kiểm lâm", "Chi cục Thuỷ lợi và Kiểm lâm"],
    ["UBND xã Vĩnh Hà", "UBND xã Vĩnh Hạ"],
    ["Chi cục Kiểm lâm", "CHI CUC KIEM LAM"],
  ])("says nothing of well-formed names that the list lacks: %s, %s", (one, other) => {
    expect(
      found(unknownAgency, [
        { key: "1", lead: one },
        { key: "2", lead: other },
      ]),
    ).toEqual([]);
  });

  it("tells once of two such names that differ in diacritics alone", () => {
    const leads = ["Chi cục Kiểm lâm", "Chi cục Kiểm lậm", "Chi cục Kiểm lậm"];
    const tasks = leads.map((lead, at) => ({ key: String(at + 1), lead }));
    const findings = runRule(unknownAgency, makeAppendix(tasks), makeContext());
    expect(findings.map(({ messageId, severity, task, values }) => ({ messageId, severity, task, values }))).toEqual([
      {
        messageId: "variant",
        severity: "info",
        task: "2",
        values: { name: "Chi cục Kiểm lậm", other: "Chi cục Kiểm lâm" },
      },
    ]);
  });

  it.each([
    ["Sở Nông nghệp và PTNT; Sở Y tế", `${NAME}; Sở Y tế`],
    ["UBND các huyện Vĩnh Ling, Gio Linh", "UBND các huyện Vĩnh Linh, Gio Linh"],
    ["UBND huyện Vĩnh Ling", "UBND huyện Vĩnh Linh"],
    ["Các Sở: Tài chín, Xây dựng", "Các Sở: Tài chính, Xây dựng"],
  ])("reads “%s” and proposes it without the slip", (lead, suggestion) => {
    const findings = runRule(unknownAgency, makeAppendix([{ key: "1", lead }]), makeContext());
    expect(findings.map((finding) => [finding.messageId, finding.suggestion])).toEqual([["similar", suggestion]]);
  });

  it("leaves a name of which a word was lost to the rule of spelling", () => {
    expect(found(unknownAgency, [{ key: "1", lead: "UBND các huyện Hóa, Gio Linh" }])).toEqual([]);
  });

  it("names the cell of each, also where both say the same", () => {
    const specs = [{ key: "1", lead: "Như trên", coordinators: "Như trên" }];
    expect(found(unknownAgency, specs)).toEqual(["1 C6 unknown", "1 D6 unknown"]);
  });

  it("names the lead cell for a helper that it names", () => {
    const specs = [{ key: "1", lead: "Sở Tài chính chủ trì, phối hợp với Sở Xây dừng", coordinators: "Sở Y tế" }];
    expect(found(unknownAgency, specs)).toEqual(["1 C6 similar"]);
  });

  it("tells of many strange words in one cell together", () => {
    const strange = ["PGĐ Sở", "họ tên", "Sđt 0905"].map((text): Mention => ({
      kind: "unknown",
      text,
      suggestions: [],
    }));
    const cell = "PGĐ Sở, họ tên, Sđt 0905";
    expect(find([strange], [cell]).map((finding) => messageOf(finding).vi)).toEqual([
      "Trong ô có 3 chỗ chưa nhận ra được là cơ quan nào trong danh mục, như “PGĐ Sở”, “họ tên”.",
    ]);
    expect(find([strange.slice(1)], [cell])).toHaveLength(2);
  });
});
