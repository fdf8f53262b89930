import type { Mend } from "../../../src/domain/appendix/appendix";
import { messageOf } from "../../../src/domain/rules/message-of";
import { repeatedHeader } from "../../../src/domain/rules/repeated-header";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";

function find(mends: readonly Mend[]) {
  return runRule(repeatedHeader, makeAppendix([{ key: "1" }], { mends }), makeContext());
}

describe("repeated-header", () => {
  it.each([
    { name: "nothing was mended", mends: [] },
    {
      name: "something else was mended",
      mends: [{ kind: "split-row", row: 8, firstRow: 6, strayOrdinal: null }],
    },
  ] as const)("is silent where $name", ({ mends }) => {
    expect(find(mends)).toEqual([]);
  });

  it("tells each repeated header by its row, in no reproach", () => {
    const findings = find([
      { kind: "repeated-header", row: 22 },
      { kind: "repeated-header", row: 6 },
    ]);
    expect(findings.map(({ row, cell, severity, task }) => ({ row, cell, severity, task }))).toEqual([
      { row: 6, cell: null, severity: "info", task: null },
      { row: 22, cell: null, severity: "info", task: null },
    ]);
    expect(findings.map((finding) => messageOf(finding).vi)[0]).toBe(
      "Dòng 6 lặp lại dòng tiêu đề và được đọc là đầu trang in, không phải nhiệm vụ; ô trong trang giữ nguyên.",
    );
  });
});
