import { findingIds } from "../../src/actions/finding-id";
import type { Finding } from "../../src/domain/rules/rule";

const FINDING: Finding = {
  rule: "overdue",
  severity: "error",
  messageId: "late",
  values: { days: 3 },
  row: 12,
  cell: "E12",
  field: "deadline",
  task: "II.1",
  suggestion: null,
};

describe("findingIds", () => {
  it("stay the same when days pass and rows move", () => {
    const later: Finding = { ...FINDING, values: { days: 90 }, row: 14, cell: "E14" };
    expect(findingIds([later])).toEqual(findingIds([FINDING]));
  });

  it("differ by rule, task, field and message", () => {
    const others: readonly Finding[] = [
      { ...FINDING, rule: "due-soon" },
      { ...FINDING, task: "II.2" },
      { ...FINDING, field: "result" },
      { ...FINDING, messageId: "today" },
    ];
    expect(new Set(findingIds([FINDING, ...others])).size).toBe(5);
  });

  it("name the row where there is no task, and number only what is the same", () => {
    const header: Finding = { ...FINDING, rule: "repeated-header", messageId: "repeated", task: null, field: null };
    expect(findingIds([header, FINDING, header, { ...header, row: 40 }])).toEqual([
      "repeated-header/@12//repeated",
      "overdue/II.1/deadline/late",
      "repeated-header/@12//repeated#2",
      "repeated-header/@40//repeated",
    ]);
  });
});
