import { NO_MEMORY } from "../../../src/actions/memory";
import { withLastCheck } from "../../../src/actions/change-memory";
import { RULES } from "../../../src/domain/rules/index";
import { findingList } from "../../../src/taskpane/view/finding-list";
import { overviewOf } from "../../../src/taskpane/view/overview";
import type { FindingQuery } from "../../../src/taskpane/view/view";
import { sampleSource } from "../sample-states";

const ALL: FindingQuery = { severities: [], agencies: [], text: "", fresh: false, limits: {} };

describe("findings in groups", () => {
  it("stand by severity, then in the order of the rules, and every one is in its group", async () => {
    const source = await sampleSource({ recorded: { "16": ["Đang thực hiện", ""] } });
    const { groups, shown, total } = findingList(ALL, source);
    const weights = groups.map(({ severity, rule }) => [
      ["error", "warning", "info"].indexOf(severity),
      RULES.findIndex(({ id }) => id === rule),
    ]);
    expect(weights).toEqual([...weights].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(groups[0]).toMatchObject({ rule: "overdue", title: "Quá hạn, chưa ghi xong", count: 1 });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(shown).toBe(total);
    const ids = groups.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("list what is late by days, and all else in the order of the sheet", async () => {
    const source = await sampleSource();
    const { groups } = findingList(ALL, source);
    const past = groups.find(({ rule }) => rule === "past-due");
    expect(past?.findings.map(({ task }) => task)).toEqual(["II.1", "I.6", "II.2", "II.3"]);
    for (const { rule, findings } of groups) {
      if (rule === "past-due") continue;
      const rows = findings.map(({ row }) => row);
      expect([rule, rows]).toEqual([rule, [...rows].sort((one, other) => one - other)]);
    }
  });

  it("say why, about the very finding", async () => {
    const source = await sampleSource({ recorded: { "16": ["Đang thực hiện", ""] } });
    const why = (rule: string, task: string) =>
      findingList(ALL, source)
        .groups.flatMap(({ findings }) => findings)
        .find((one) => one.rule === rule && one.task === task)?.why;
    expect(why("overdue", "II.1")).toBe(
      "“Tháng 4/2024” là hết ngày 30/4/2024, ngày nghỉ lễ, nên hạn chuyển sang 02/5/2024. Đến 02/7/2024 chưa ghi hoàn thành.",
    );
    expect(why("past-due", "II.3")).toBe(
      "“Tháng 6/2024” là hết ngày 30/6/2024, chủ nhật, nên hạn chuyển sang 01/7/2024. Đến 02/7/2024 chưa rõ đã hoàn thành hay chưa.",
    );
    expect(why("shifted-row", "III.1")).toBe(
      "E25 ghi “Hóa, Dakrông, Gio Linh, Vĩnh Linh”, thời hạn lại ở F25. Để nguyên thì nhiệm vụ không có hạn.",
    );
    expect(why("no-focal-point", "I.7")).toBe(
      "“Thành viên Ban chỉ đạo” là một nhóm, chưa chỉ rõ cơ quan nào chịu trách nhiệm.",
    );
  });

  it("say where: the cell, all that the fix touches, or the row of the table", async () => {
    const source = await sampleSource();
    const at = (rule: string) =>
      findingList(ALL, source)
        .groups.flatMap(({ findings }) => findings)
        .find((one) => one.rule === rule)?.address;
    expect(at("past-due")).toBe("E16");
    expect(at("shifted-row")).toBe("D25:H25");
    expect(at("repeated-header")).toBe("A6:H6");
  });

  it("are filtered by severity, by lead and by words, all at once", async () => {
    const source = await sampleSource();
    const shown = (query: Partial<FindingQuery>) => findingList({ ...ALL, ...query }, source);
    expect(shown({ severities: ["info"] }).groups.every(({ severity }) => severity === "info")).toBe(true);
    const ofFront = shown({ agencies: ["mttq"] });
    expect(new Set(ofFront.groups.flatMap(({ findings }) => findings.map(({ task }) => task)))).toEqual(
      new Set(["I.3"]),
    );
    expect(overviewOf(source).agencies.find(({ id }) => id === "mttq")?.findings).toBe(ofFront.shown);
    expect(shown({ text: "thành viên ban chỉ đạo" }).shown).toBe(1);
    expect(shown({ text: "THÀNH VIÊN BAN CHỈ ĐẠO".normalize("NFD") }).shown).toBe(1);
    expect(shown({ text: "e16" }).shown).toBeGreaterThan(0);
    expect(shown({ text: "không có chữ này" })).toMatchObject({ groups: [], shown: 0 });
    expect(shown({ text: "Đầu mối", severities: ["info"] }).shown).toBeLessThan(shown({ text: "Đầu mối" }).shown);
  });

  it("know what the last check did not have", async () => {
    const first = await sampleSource();
    expect(overviewOf(first).fresh).toBeNull();
    const memory = withLastCheck(NO_MEMORY, first.ids.slice(2), "2024-07-01T00:00:00.000Z");
    const second = await sampleSource({ memory });
    expect(overviewOf(second).fresh).toBe(2);
    expect(findingList({ ...ALL, fresh: true }, second).shown).toBe(2);
  });

  it("are cut to what is wanted of a group, its count stays", async () => {
    const source = await sampleSource();
    const group = findingList({ ...ALL, limits: { "repeated-header": 1 } }, source).groups.find(
      ({ rule }) => rule === "repeated-header",
    );
    expect([group?.count, group?.findings.length]).toEqual([4, 1]);
  });
});
