import { readFileSync } from "node:fs";
import { join } from "node:path";
import { QUANG_TRI } from "../../../src/domain/agency/quang-tri";
import type { PlainDate } from "../../../src/domain/calendar/plain-date";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import type { Tally } from "../../../src/domain/standing/tally";
import { tallyOf } from "../../../src/domain/standing/tally-of";
import { makeAppendix, type TaskSpec } from "../../support/make-appendix";

const tally = (specs: readonly TaskSpec[], asOf: PlainDate = "2024-07-02"): Tally =>
  tallyOf(makeAppendix(specs), QUANG_TRI, asOf, DEFAULT_SETTINGS);

const lead = (tallied: Tally, name: string) =>
  tallied.agencies.find((agency) => agency.agency === name || agency.name === name);

const NO_ONE_ELSE = { coordinators: "" };

describe("one lead", () => {
  const one = (spec: Omit<TaskSpec, "key">) =>
    lead(tally([{ key: "1", deadline: "Quý II/2024", ...NO_ONE_ELSE, ...spec }]), "s_xaydung");
  const zero = {
    total: 0,
    done: 0,
    doneInTime: 0,
    doneLate: 0,
    open: 0,
    inTime: 0,
    dueSoon: 0,
    overdue: 0,
    unrecorded: 0,
    coordinating: 0,
    stopped: 0,
  };

  it.each([
    ["past due", {}, { total: 1, open: 1, overdue: 1, unrecorded: 1 }],
    ["overdue", { status: "Đang thực hiện" }, { total: 1, open: 1, overdue: 1 }],
    ["in time", { deadline: "Năm 2024" }, { total: 1, open: 1, inTime: 1 }],
    ["due soon", { deadline: "05/7/2024" }, { total: 1, open: 1, inTime: 1, dueSoon: 1 }],
    ["ongoing", { deadline: "Thường xuyên" }, { total: 1, open: 1, inTime: 1 }],
    ["without a deadline", { deadline: "" }, { total: 1, open: 1, inTime: 1 }],
    ["done in time", { status: "Xong", completedOn: "28/6/2024" }, { total: 1, done: 1, doneInTime: 1 }],
    ["done late", { status: "Xong", completedOn: "02/7/2024" }, { total: 1, done: 1, doneLate: 1 }],
    ["done on an unknown day", { status: "Xong" }, { total: 1, done: 1 }],
    ["stopped", { status: "Dừng thực hiện" }, { stopped: 1 }],
    ["carried over", { status: "Chuyển kỳ sau" }, { stopped: 1 }],
  ])("of a task %s", (_, spec, counts) => {
    expect(one(spec)).toEqual({ agency: "s_xaydung", kind: "agency", name: "Sở Xây dựng", ...zero, ...counts });
  });
});

describe("several bodies", () => {
  it("count one by one, and once for each task", () => {
    const counted = tally([
      { key: "1", lead: "Sở Tài chính, Sở Xây dựng", ...NO_ONE_ELSE },
      { key: "2", lead: "Sở Xây dựng, Sở Xây dựng", coordinators: "Sở Tài chính, Sở Tài chính" },
    ]);
    expect(counted).toMatchObject({ tasks: 2, assignments: 3, overall: { total: 2 } });
    expect(lead(counted, "s_xaydung")).toMatchObject({ total: 2, coordinating: 0 });
    expect(lead(counted, "s_taichinh")).toMatchObject({ total: 1, coordinating: 1 });
  });

  it("come in protocol order, then groups and unknown names as they appear", () => {
    const counted = tally([
      { key: "1", lead: "Thành viên Ban chỉ đạo", ...NO_ONE_ELSE },
      { key: "2", lead: "UBND huyện Gio Linh", ...NO_ONE_ELSE },
      { key: "3", lead: "Sở Xây dựng", ...NO_ONE_ELSE },
      { key: "4", lead: "Sở Công Thưong", ...NO_ONE_ELSE },
      { key: "5", lead: "THÀNH VIÊN  BAN CHỈ ĐẠO", ...NO_ONE_ELSE },
    ]);
    expect(counted.agencies.map(({ name, kind, total }) => [name, kind, total])).toEqual([
      ["Sở Xây dựng", "agency", 1],
      ["UBND huyện Gio Linh", "agency", 1],
      ["Thành viên Ban chỉ đạo", "group", 2],
      ["Sở Công Thưong", "unknown", 1],
    ]);
  });

  it("lists agencies that only coordinate, but no groups that do", () => {
    const counted = tally([{ key: "1", coordinators: "Sở Tài chính, các sở, ban ngành" }]);
    expect(counted.agencies.map(({ agency, total, coordinating }) => [agency, total, coordinating])).toEqual([
      ["s_taichinh", 0, 1],
      ["s_xaydung", 1, 0],
    ]);
  });

  it("counts the stopped ones among the assignments, not in the totals", () => {
    const counted = tally([
      { key: "1", ...NO_ONE_ELSE, status: "Dừng thực hiện" },
      { key: "2", ...NO_ONE_ELSE },
    ]);
    expect(counted).toMatchObject({ tasks: 2, assignments: 2, overall: { total: 1, stopped: 1 } });
  });

  it("is empty for no task", () => {
    expect(tally([])).toMatchObject({ tasks: 0, assignments: 0, agencies: [], overall: { total: 0 } });
  });
});

describe("the appendix of Decision 645", () => {
  const lines = readFileSync(join(__dirname, "../../../samples/decision-645/restored.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const specs = lines
    .map((line) => line.split("\t"))
    .filter(([tt = ""]) => /^\d+$/u.test(tt))
    .map(([, content = "", lead = "", coordinators = "", deadline = ""], index) => ({
      key: String(index + 1),
      content,
      lead,
      coordinators,
      deadline,
    }));

  it("has 14 tasks and 18 assignments", () => {
    const counted = tally(specs);
    expect(counted).toMatchObject({
      tasks: 14,
      assignments: 18,
      overall: { total: 14, open: 14, inTime: 10, overdue: 4, unrecorded: 4 },
    });
    expect(
      counted.agencies
        .filter(({ total }) => total > 0)
        .map(({ agency, kind, total, overdue }) => [agency ?? kind, total, overdue]),
    ).toEqual(
      expect.arrayContaining([
        ["s_nnptnt", 9, 4],
        ["s_khdt", 1, 0],
        ["s_taichinh", 1, 0],
        ["s_xaydung", 1, 0],
        ["s_ldtbxh", 1, 0],
        ["group", 1, 0],
      ]),
    );
    expect(counted.agencies.reduce((sum, { total }) => sum + total, 0)).toBe(18);
  });

  it.each(["2024-03-27", "2024-05-03", "2024-07-01", "2025-01-01"] as const)("adds up on %s", (asOf) => {
    const { agencies, overall } = tally(specs, asOf);
    for (const counts of [...agencies, overall]) {
      expect(counts.total).toBe(counts.done + counts.open);
      expect(counts.open).toBe(counts.inTime + counts.overdue);
      expect(counts.unrecorded).toBe(counts.overdue);
    }
  });
});
