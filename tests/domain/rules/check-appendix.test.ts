import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAppendix } from "../../../src/domain/rules/check-appendix";
import { messageOf } from "../../../src/domain/rules/message-of";
import { RULES } from "../../../src/domain/rules/index";
import { defineRule } from "../../../src/domain/rules/rule";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext, type TaskSpec } from "../../support/make-appendix";

const SEED = join(__dirname, "../../../samples/decision-645/restored.tsv");

/** The 14 tasks of the appendix as restored, with the titles of their sections. */
function seed() {
  const specs: TaskSpec[] = [];
  const titles: string[] = [];
  let ordinal = "";
  for (const line of readFileSync(SEED, "utf8").split("\n").slice(1)) {
    const [tt = "", content = "", lead = "", coordinators = "", deadline = "", result = "", note = ""] = line
      .split("\t")
      .map((text) => text.replaceAll("\\n", "\n"));
    if (/^[IVX]+$/u.test(tt)) {
      ordinal = tt;
      titles.push(content);
    } else if (tt !== "") {
      specs.push({ key: `${ordinal}.${tt}`, content, lead, coordinators, deadline, result, note });
    }
  }
  const plain = makeAppendix(specs);
  return makeAppendix(specs, {
    sections: plain.sections.map((section, index) => ({ ...section, title: titles[index] ?? "" })),
  });
}

/** "rule task" of each finding. */
const told = (asOf: `${number}-${number}-${number}`) =>
  checkAppendix(seed(), makeContext({ asOf })).map(({ rule, task }) => `${rule} ${task ?? "-"}`);

const WITHOUT_CALENDAR = [
  "no-focal-point I.5",
  "no-focal-point I.7",
  "joint-leads I.2",
  "joint-leads III.2",
  "deadline-on-day-off I.6",
  "deadline-on-day-off II.1",
  "deadline-on-day-off II.2",
  "deadline-on-day-off II.3",
];

describe("the restored appendix of Decision 645", () => {
  it.each([
    ["2024-03-27", []],
    ["2024-05-02", ["due-soon II.1"]],
    ["2024-05-03", ["past-due II.1"]],
    ["2024-07-01", ["past-due II.1", "due-soon I.6", "due-soon II.2", "due-soon II.3"]],
    ["2024-07-02", ["past-due I.6", "past-due II.1", "past-due II.2", "past-due II.3"]],
  ] as const)("on %s gives only what is true", (asOf, more) => {
    expect(told(asOf)).toEqual([...WITHOUT_CALENDAR, ...more]);
  });

  it("is all past due when its year is over", () => {
    expect(told("2025-01-01").filter((line) => line.startsWith("past-due"))).toHaveLength(14);
  });

  it("has a whole sentence in both languages for each finding", () => {
    for (const finding of checkAppendix(seed(), makeContext({ asOf: "2024-07-01" }))) {
      const { vi, en } = messageOf(finding);
      expect(vi).toMatch(/^[\p{Lu}“].*\.$/su);
      expect(en).toMatch(/^[\p{Lu}“].*\.$/su);
      expect(vi + en).not.toMatch(/[{}]/u);
    }
  });
});

describe("a finding", () => {
  const rule = defineRule({
    id: "sample",
    severity: "info",
    description: { vi: "Thử.", en: "A try." },
    why: { vi: "Để thử.", en: "To try." },
    messages: { here: { vi: "Ở đây.", en: "Here." } },
    *check({ tasks, mends }) {
      for (const task of [...tasks].reverse()) {
        yield { task, field: "deadline", messageId: "here", values: { row: 1 }, suggestion: "Năm 2024" };
        yield { task, messageId: "here", severity: "error" };
      }
      if (mends.length === 0) yield { messageId: "here" };
      yield { row: 40, column: 28, messageId: "here" };
      yield { field: "deadline", messageId: "here" };
    },
  });
  const specs = [
    { key: "I.1", rows: [8, 10] },
    { key: "I.2", rows: [11], note: { value: "x", inherited: true } },
  ];
  const findings = runRule(rule, makeAppendix(specs), makeContext());

  it("names its row, cell and task, in the order of the rows", () => {
    expect(findings.map(({ row, cell, field, task, severity }) => [row, cell, field, task, severity])).toEqual([
      [5, null, null, null, "info"],
      [5, "E5", "deadline", null, "info"],
      [8, "E8", "deadline", "I.1", "info"],
      [8, null, null, "I.1", "error"],
      [11, "E11", "deadline", "I.2", "info"],
      [11, null, null, "I.2", "error"],
      [40, "AB40", null, null, "info"],
    ]);
  });

  it("keeps values and suggestion as data", () => {
    expect(findings[2]).toMatchObject({
      rule: "sample",
      messageId: "here",
      values: { row: 1 },
      suggestion: "Năm 2024",
    });
    expect(findings[3]).toMatchObject({ values: {}, suggestion: null });
  });

  it("of a merged cell is in the task's row and names the cell that holds the words", () => {
    const appendix = makeAppendix([{ key: "1", rows: [7] }]);
    const merged = {
      ...appendix,
      tasks: appendix.tasks.map((task) => ({
        ...task,
        cells: { ...task.cells, deadline: { ...task.cells.deadline, row: 6, inherited: true } },
      })),
    };
    expect(
      runRule(rule, merged, makeContext()).find(({ field, task }) => field === "deadline" && task === "1"),
    ).toMatchObject({ row: 7, cell: "E6" });
  });

  it.each(findings)("of no rule of the list has no sentence", (finding) => {
    expect(() => messageOf(finding)).toThrow("No message here in a rule sample");
  });
});

it.each(RULES)("$id says what it looks for and why, in both languages", ({ description, why, messages }) => {
  for (const { vi, en } of [description, why, ...Object.values(messages)]) {
    expect(vi).toMatch(/^[\p{Lu}“{].*\.$/su);
    expect(en).toMatch(/^[\p{Lu}“{].*\.$/su);
  }
});
