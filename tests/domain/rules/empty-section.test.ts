import type { Section } from "../../../src/domain/appendix/appendix";
import { emptySection } from "../../../src/domain/rules/empty-section";
import { messageOf } from "../../../src/domain/rules/message-of";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";

const TASKS = [{ key: "I.1" }, { key: "A.I.1" }];

function find(more: readonly Section[]) {
  const { sections } = makeAppendix(TASKS);
  return runRule(emptySection, makeAppendix(TASKS, { sections: [...sections, ...more] }), makeContext());
}

const section = { row: 30, ordinal: "IV", title: "Nhiệm vụ khác", level: 1, parent: null };

describe("empty-section", () => {
  it("accepts sections with tasks, and those that hold only sub-sections with tasks", () => {
    expect(find([])).toEqual([]);
  });

  it("finds a section without any", () => {
    const findings = find([section]);
    expect(findings.map(({ row, cell, task }) => [row, cell, task])).toEqual([[30, null, null]]);
    expect(findings.map((finding) => messageOf(finding).vi)).toEqual([
      "Dưới mục “IV Nhiệm vụ khác” chưa có nhiệm vụ nào.",
    ]);
  });

  it("tells the innermost of two empty ones, and one without a number by its title alone", () => {
    const inner = { row: 31, ordinal: "", title: "Nhóm việc", level: 2, parent: section };
    expect(find([section, inner]).map((finding) => messageOf(finding).vi)).toEqual([
      "Dưới mục “Nhóm việc” chưa có nhiệm vụ nào.",
    ]);
  });
});
