import type { Mend } from "../../../src/domain/appendix/appendix";
import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { shiftedRow } from "../../../src/domain/rules/shifted-row";
import { makeAppendix, makeContext } from "../../support/make-appendix";

const TASKS = [{ key: "III.1", rows: [25], deadline: "Năm 2024" }];

function find(mends: readonly Mend[]) {
  return runRule(shiftedRow, makeAppendix(TASKS, { mends }), makeContext());
}

describe("shifted-row", () => {
  it("is silent where no row was shifted", () => {
    expect(find([{ kind: "extra-cell", row: 25, column: 8, text: "" }])).toEqual([]);
  });

  it.each([
    {
      fields: ["coordinators", "deadline", "result", "note"],
      vi: "Từ ô D25, các ô của dòng 25 lệch phải một cột; thời gian hoàn thành được đọc là “Năm 2024”, ô trong trang giữ nguyên.",
    },
    {
      fields: ["result", "note"],
      vi: "Từ ô D25, các ô của dòng 25 lệch phải một cột và được đọc lại đúng cột; ô trong trang giữ nguyên.",
    },
  ] as const)("tells from which cell on $fields were read", ({ fields, vi }) => {
    const [finding, ...others] = find([{ kind: "shifted-row", row: 25, column: 4, fields }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 25, cell: "D25", task: "III.1", severity: "warning" });
    expect(finding && messageOf(finding).vi).toBe(vi);
  });
});

describe("shifted-row, towards the left", () => {
  it.each([
    {
      fields: ["content", "lead", "deadline"],
      vi: "Từ ô A25, các ô của dòng 25 lệch trái một cột; thời gian hoàn thành được đọc là “Năm 2024”, ô trong trang giữ nguyên.",
    },
    {
      fields: ["content", "lead"],
      vi: "Từ ô A25, các ô của dòng 25 lệch trái một cột và được đọc lại đúng cột; ô trong trang giữ nguyên.",
    },
  ] as const)("$fields", ({ fields, vi }) => {
    const found = find([{ kind: "shifted-row", row: 25, column: 1, fields, towards: "left" }]);
    expect(found.map((finding) => messageOf(finding).vi)).toEqual([vi]);
  });
});
