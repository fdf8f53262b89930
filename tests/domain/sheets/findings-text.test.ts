import type { Finding } from "../../../src/domain/rules/rule";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { findingsByTask, findingsText, NO_FINDING } from "../../../src/domain/sheets/findings-text";
import { makeAppendix, makeContext } from "../../support/make-appendix";

function textOf(spec: Parameters<typeof makeAppendix>[0][number], locale: "vi" | "en" = "vi"): string {
  const appendix = makeAppendix([spec]);
  const findings = checkAppendix(appendix, makeContext());
  return findingsText(findingsByTask(appendix.tasks, findings).get(spec.key) ?? [], locale);
}

it("says nothing that would be false tomorrow", () => {
  const calendar = ["overdue", "past-due", "due-soon", "done-late", "completion-in-future"];
  const findings = calendar.map((rule): Finding => ({
    rule,
    severity: "error",
    messageId: "any",
    values: {},
    row: 6,
    cell: null,
    field: null,
    task: "I.1",
    suggestion: null,
  }));
  expect(findingsText(findings, "vi")).toBe(NO_FINDING);
});

it("puts what concerns the lead first, with its own sign", () => {
  const lines = textOf({ key: "I.1", lead: "Thành viên Ban chỉ đạo", result: "" }).split("\n");
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines[0]).toMatch(/^□ /u);
  expect(lines.slice(1).every((line) => line.startsWith("• "))).toBe(true);
});

it("is a dash where there is nothing to say, in both languages", () => {
  expect(textOf({ key: "I.1" })).toBe("–");
  expect(textOf({ key: "I.1" }, "en")).toBe("–");
});

it("gives a finding about a row to the task of that row", () => {
  const { tasks } = makeAppendix([{ key: "I.1", rows: [7, 9] }]);
  const base = {
    rule: "split-row",
    severity: "info",
    messageId: "any",
    values: {},
    cell: null,
    field: null,
    suggestion: null,
  } as const;
  const found = findingsByTask(tasks, [
    { ...base, row: 9, task: null },
    { ...base, row: 8, task: null },
  ]);
  expect(found.get("I.1")?.map(({ row }) => row)).toEqual([9]);
});
