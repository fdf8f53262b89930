import type { Appendix } from "../../../src/domain/appendix/appendix";
import { extraCell } from "../../../src/domain/rules/extra-cell";
import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";

function find(overrides: Partial<Appendix>) {
  return runRule(extraCell, makeAppendix([{ key: "1" }], overrides), makeContext());
}

describe("extra-cell", () => {
  it.each([
    { name: "nothing lies outside", overrides: {} },
    { name: "a filler row of dots was left over", overrides: { unplaced: [{ row: 9, column: 2, text: "…......." }] } },
    {
      name: "the table has a row of totals",
      overrides: { unplaced: [{ row: 9, column: 2, text: "Tổng cộng: 14 nhiệm vụ", as: "total" }] },
    },
    {
      name: "the table has a note",
      overrides: { unplaced: [{ row: 9, column: 1, text: "Ghi chú: báo cáo trước ngày 25", as: "note" }] },
    },
  ] as const)("is silent where $name", ({ overrides }) => {
    expect(find(overrides)).toEqual([]);
  });

  it.each([
    {
      name: "an empty column",
      overrides: { mends: [{ kind: "extra-cell", row: 11, column: 8, text: "" }] },
      flat: ["info empty H11"],
      vi: "Cột H không có tên và không có nội dung riêng, được đọc là cột thừa; ô trong trang giữ nguyên.",
    },
    {
      name: "words beside the table",
      overrides: { mends: [{ kind: "extra-cell", row: 11, column: 8, text: "đã báo cáo" }] },
      flat: ["warning text H11"],
      vi: "“đã báo cáo” ở ô H11 không thuộc cột nào của phụ lục nên chưa được đọc vào nhiệm vụ; ô trong trang giữ nguyên.",
    },
    {
      name: "words that were placed nowhere, told once",
      overrides: {
        mends: [{ kind: "extra-cell", row: 11, column: 8, text: "x" }],
        unplaced: [{ row: 11, column: 8, text: "x" }],
      },
      flat: ["warning text H11"],
      vi: "“x” ở ô H11 không thuộc cột nào của phụ lục nên chưa được đọc vào nhiệm vụ; ô trong trang giữ nguyên.",
    },
  ] satisfies readonly { name: string; overrides: Partial<Appendix>; flat: readonly string[]; vi: string }[])(
    "tells $name",
    ({ overrides, flat, vi }) => {
      const findings = find(overrides);
      expect(findings.map(({ severity, messageId, cell }) => `${severity} ${messageId} ${String(cell)}`)).toEqual(flat);
      expect(findings.map((finding) => messageOf(finding).vi)).toEqual([vi]);
    },
  );
});
