import type { Mend } from "../../../src/domain/appendix/appendix";
import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { splitRow } from "../../../src/domain/rules/split-row";
import { makeAppendix, makeContext } from "../../support/make-appendix";

const TASKS = [
  { key: "II.3", rows: [20] },
  { key: "II.4", rows: [21, 23] },
];

function find(mends: readonly Mend[]) {
  return runRule(splitRow, makeAppendix(TASKS, { mends }), makeContext());
}

describe("split-row", () => {
  it("is silent where no row was joined", () => {
    expect(find([{ kind: "repeated-header", row: 22 }])).toEqual([]);
  });

  it.each([
    {
      stray: null,
      cell: null,
      severity: "info",
      vi: "Dòng 23 được đọc là phần tiếp theo của nhiệm vụ II.4 ở dòng 21; ô trong trang giữ nguyên.",
    },
    {
      stray: "2",
      cell: "A23",
      severity: "warning",
      vi: "Dòng 23 được đọc là phần tiếp theo của nhiệm vụ II.4 ở dòng 21, “2” ở cột số thứ tự không được đọc là số của nhiệm vụ; ô trong trang giữ nguyên.",
    },
  ])("tells what a row with TT $stray was read as", ({ stray, cell, severity, vi }) => {
    const [finding, ...others] = find([{ kind: "split-row", row: 23, firstRow: 21, strayOrdinal: stray }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 23, task: "II.4", cell, severity });
    expect(finding && messageOf(finding).vi).toBe(vi);
  });
});
