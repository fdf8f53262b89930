import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { reportJsonSchema } from "../../src/domain/report/report-json-schema";
import { reportSchema, type Report } from "../../src/domain/report/report-schema";
import { makeBench, RESTORED, ROOT, SCANNED } from "../support/run-command";
import { reportsOn, SAMPLES } from "../support/sample-reports";

// Whole files are read, written and read again: seconds on a busy machine.
jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());
const reportOn = reportsOn(bench);

/** Task, deadline as restored, first day, last day, last day that counts (30/4 and 1/5 are holidays, 30/6 was a Sunday). */
const TASKS = [
  ["I.1", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.2", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.3", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.4", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.5", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.6", "Quý II/2024", "2024-04-01", "2024-06-30", "2024-07-01"],
  ["I.7", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["I.8", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["II.1", "Tháng 4/2024", "2024-04-01", "2024-04-30", "2024-05-02"],
  ["II.2", "Quý II/2024", "2024-04-01", "2024-06-30", "2024-07-01"],
  ["II.3", "Tháng 6/2024", "2024-06-01", "2024-06-30", "2024-07-01"],
  ["II.4", "Tháng 12/2024", "2024-12-01", "2024-12-31", "2024-12-31"],
  ["III.1", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
  ["III.2", "Năm 2024", "2024-01-01", "2024-12-31", "2024-12-31"],
] as const;
const KEYS = TASKS.map(([key]) => key);

const LEADS: Readonly<Record<string, readonly string[]>> = {
  "I.1": ["s_nnptnt"],
  "I.2": ["s_khdt", "s_taichinh", "s_nnptnt"],
  "I.3": ["mttq"],
  "I.4": ["vpdp_ntm"],
  "I.5": ["group: Các sở, ban ngành, đơn vị được phân công"],
  "I.6": ["s_nnptnt"],
  "I.7": ["group: Thành viên Ban chỉ đạo"],
  "I.8": ["s_xaydung"],
  "II.1": ["s_nnptnt"],
  "II.2": ["s_nnptnt"],
  "II.3": ["s_nnptnt"],
  "II.4": ["s_nnptnt"],
  "III.1": ["s_nnptnt"],
  "III.2": ["s_nnptnt", "s_ldtbxh", "bandantoc"],
};

describe.each(SAMPLES)("the appendix of Decision 645 $sample", ({ file }) => {
  it("has 3 sections and 14 tasks, read from seven columns of Decision 645 of 27/03/2024", async () => {
    const { decision, programmeYear, appendix, tasks } = await reportOn(file, "2024-07-02");
    expect(decision).toEqual({ number: "645/QĐ-BCĐCTMTQG", date: "2024-03-27" });
    expect(programmeYear).toBe(2024);
    expect(appendix.columns).toEqual({
      ordinal: "A",
      content: "B",
      lead: "C",
      coordinators: "D",
      deadline: "E",
      result: "F",
      note: "G",
    });
    expect(appendix.sections.map(({ ordinal }) => ordinal)).toEqual(["I", "II", "III"]);
    expect(tasks.map(({ key }) => key)).toEqual(KEYS);
  });

  it("gives every deadline of the restored table, and no status, since it has no such column", async () => {
    const { tasks } = await reportOn(file, "2024-07-02");
    expect(
      tasks.map(({ key, deadline: { text, start, due, dueEffective } }) => [
        key,
        text.replace("/ ", "/"),
        start,
        due,
        dueEffective,
      ]),
    ).toEqual(TASKS);
    for (const { deadline, status } of tasks) {
      expect(deadline).toMatchObject({ kind: "period", milestones: [], approximate: false });
      expect(status).toEqual({ text: "", code: null, completedOn: null });
    }
  });

  it("names the leads: 18 assignments, 9 of them of the department of agriculture, two to groups", async () => {
    const { tasks, tally } = await reportOn(file, "2024-07-02");
    const named = (mention: Report["tasks"][number]["leads"][number]): string =>
      mention.agency ?? `${mention.kind}: ${mention.text}`;
    expect(Object.fromEntries(tasks.map(({ key, leads }) => [key, leads.map(named)]))).toEqual(LEADS);
    expect([tally.tasks, tally.assignments]).toEqual([14, 18]);
    const totals = tally.agencies
      .filter(({ total }) => total > 0)
      .map(({ agency, name, total }) => [agency ?? name, total]);
    expect(Object.fromEntries(totals)).toEqual({
      s_nnptnt: 9,
      s_khdt: 1,
      s_taichinh: 1,
      s_xaydung: 1,
      s_ldtbxh: 1,
      bandantoc: 1,
      vpdp_ntm: 1,
      mttq: 1,
      "Các sở, ban ngành, đơn vị được phân công": 1,
      "Thành viên Ban chỉ đạo": 1,
    });
  });

  it.each([
    ["2024-05-02", [], ["II.1"]],
    ["2024-05-03", ["II.1"], []],
    ["2024-06-30", ["II.1"], ["I.6", "II.2", "II.3"]],
    ["2024-07-01", ["II.1"], ["I.6", "II.2", "II.3"]],
    ["2024-07-02", ["I.6", "II.1", "II.2", "II.3"], []],
    [
      "2024-12-31",
      ["I.6", "II.1", "II.2", "II.3"],
      KEYS.filter((key) => !["I.6", "II.1", "II.2", "II.3"].includes(key)),
    ],
    ["2025-01-01", KEYS, []],
  ])("on %s the past due are %j and those due soon %j", async (asOf, pastDue, dueSoon) => {
    const { tasks, findings, tally } = await reportOn(file, asOf);
    const keysOf = (standing: string): readonly string[] =>
      tasks.filter((task) => task.standing === standing).map(({ key }) => key);
    expect(keysOf("past-due")).toEqual(pastDue);
    expect(keysOf("due-soon")).toEqual(dueSoon);
    expect(keysOf("in-time")).toHaveLength(14 - pastDue.length - dueSoon.length);
    const found = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ task }) => task);
    expect(found("past-due")).toEqual(pastDue);
    expect(found("due-soon")).toEqual(dueSoon);
    // Nothing is recorded, so nobody is accused.
    expect(found("overdue")).toEqual([]);
    for (const { overdue, unrecorded, open, inTime, total, done } of tally.agencies) {
      expect(unrecorded).toBe(overdue);
      expect([total, open]).toEqual([done + open, inTime + overdue]);
    }
  });

  it("counts days late from the day that counts", async () => {
    const { tasks } = await reportOn(file, "2024-07-02");
    const late = tasks.filter(({ daysLate }) => daysLate > 0).map(({ key, daysLate }) => [key, daysLate]);
    expect(late).toEqual([
      ["I.6", 1],
      ["II.1", 61],
      ["II.2", 1],
      ["II.3", 1],
    ]);
  });

  it("gives a report that fits the schema of the program and the JSON Schema beside it", async () => {
    const report = await reportOn(file, "2024-07-02");
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, "src/domain/report/report.schema.json"), "utf8"));
    const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    expect(published.safeParse(report).error).toBeUndefined();
    expect(published.safeParse({ ...report, version: 2 }).success).toBe(false);
    expect(published.safeParse({ ...report, tasks: [{ ...report.tasks[0], rows: [] }] }).success).toBe(false);
  });
});

it("the JSON Schema beside the report is the one that the program's schema gives", () => {
  const published: unknown = JSON.parse(readFileSync(join(ROOT, "src/domain/report/report.schema.json"), "utf8"));
  expect(published).toEqual(JSON.parse(reportJsonSchema()));
});

describe("both samples", () => {
  it("stand in the same way on every day, though one is scanned", async () => {
    for (const asOf of ["2024-05-03", "2024-07-01", "2024-07-02", "2025-01-01"]) {
      const [one, other] = await Promise.all([reportOn(RESTORED, asOf), reportOn(SCANNED, asOf)]);
      const standings = ({ tasks }: Report) => tasks.map(({ key, standing, daysLate }) => [key, standing, daysLate]);
      expect(standings(other)).toEqual(standings(one));
    }
  });

  it("name their rows: continuations belong to the task, repeated headers to none", async () => {
    const rows = async (file: string) => (await reportOn(file, "2024-07-02")).tasks.map((task) => task.rows);
    expect(await rows(RESTORED)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22].map((row) => [row]));
    expect(await rows(SCANNED)).toEqual([
      ...[[14], [15], [16, 18], [19], [20], [21, 23], [24], [25]],
      ...[[27, 29], [30], [31], [32, 34]],
      ...[[36], [37]],
    ]);
  });

  it("name the same coordinators, but for the districts whose name the scan lost", async () => {
    const coordinators = ({ tasks }: Report) =>
      tasks.map(({ key, coordinators: list }) => [key, ...list.map(({ agency, kind }) => agency ?? kind)]);
    const [one, other] = await Promise.all([reportOn(RESTORED, "2024-07-02"), reportOn(SCANNED, "2024-07-02")]);
    // "UBND các huyện Hóa": Hướng Hóa is proposed, never assumed.
    const lost = coordinators(one).map(([key, ...names]) => [
      key,
      ...names.map((name) => (key?.startsWith("III.") === true && name === "h_huonghoa" ? "unknown" : name)),
    ]);
    expect(coordinators(other)).toEqual(lost);
  });
});
