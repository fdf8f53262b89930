import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { casesIn, type Case } from "./cases";
import type { Expectation, ExpectedTask } from "./expected";
import { figuresOf, missedTargets, type Figures } from "./figures";
import { measure } from "./measure";
import { missesOf } from "./print";

const FOLDER = join(__dirname, "../fixtures/accuracy");
const ROOT = join(__dirname, "../..");
const [cutByPage, leadBeforeTask] = casesIn(FOLDER);
if (cutByPage === undefined || leadBeforeTask === undefined) throw new Error("The two workbooks are missing");

async function figures(one: Case, withContext = false): Promise<Figures> {
  return figuresOf(one.name, [await measure(one, withContext)]);
}

/** The same workbook with a careful reader who sees one task otherwise. */
function otherwise(one: Case, index: number, change: Partial<ExpectedTask>): Case {
  return reader(one, {
    tasks: one.expectation.tasks.map((task, at) => (at === index ? { ...task, ...change } : task)),
  });
}

function reader(one: Case, change: Partial<Expectation>): Case {
  return { ...one, expectation: { ...one.expectation, ...change } };
}

function shares({ shares: all }: Figures): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).map(([id, { right, of }]) => [id, `${String(right)}/${String(of)}`]));
}

const ALL_RIGHT = {
  tasks: "5/5",
  headerRows: "4/4",
  columns: "6/6",
  sections: "2/2",
  deadlines: "5/5",
  leads: "5/5",
  coordinators: "6/6",
};

describe("the project's own workbooks", () => {
  it("with a repeated header, a cut task, a merged lead and a month as a date are read as the reader does", async () => {
    const read = await figures(cutByPage);
    expect(shares(read)).toEqual(ALL_RIGHT);
    expect(read).toMatchObject({ confident: 0, merged: 0, falseFindings: 0, leftOut: 0, taskCount: 5, refused: 0 });
    expect(missedTargets(read)).toEqual([]);
  });

  it("without a title: a term from the document's day is left out, and counted once the context is given", async () => {
    const untold = await figures(leadBeforeTask);
    expect(shares(untold)).toMatchObject({ tasks: "4/4", columns: "6/6", deadlines: "3/3", leads: "3/3" });
    expect(untold.leftOut).toBe(1);
    const told = await figures(leadBeforeTask, true);
    expect(shares(told)).toMatchObject({ deadlines: "4/4" });
    expect(told.leftOut).toBe(0);
  });

  it("findings that the reader bears out are not false: no lead, no deadline, a season that is no date", async () => {
    const { findings } = await measure(leadBeforeTask, true);
    expect(findings.wrong).toEqual([]);
    expect(findings.all).toBeGreaterThanOrEqual(3);
  });
});

describe("a reader who sees it otherwise", () => {
  it("has another date: wrong and confident", async () => {
    const deadline = { text: "Trước ngày 01/10/2026", kind: "date", due: "2026-10-01" };
    const read = await figures(otherwise(cutByPage, 3, { deadline }));
    expect(shares(read)).toEqual({ ...ALL_RIGHT, deadlines: "4/5" });
    expect(read.confident).toBe(1);
    expect(missedTargets(read)).toContain("deadlines wrong and confident: 1, wanted 0");
  });

  it("has another date than one that was assumed: wrong, but not confident", async () => {
    const deadline = { text: "10 ngày kể từ ngày ký", kind: "date", due: "2026-01-20" };
    const read = await figures(otherwise(cutByPage, 1, { deadline }));
    expect([shares(read)["deadlines"], read.confident]).toEqual(["4/5", 0]);
  });

  it("leaves a field open to dispute: it is in no figure", async () => {
    const deadline = { text: "Trước ngày 01/10/2026", kind: "date", due: "2026-10-01" };
    const read = await figures(otherwise(cutByPage, 3, { deadline, doubtFields: ["deadline"] }));
    expect([shares(read)["deadlines"], read.confident]).toEqual(["4/4", 0]);
  });

  it("has no such task: a miss, and each finding on it is false", async () => {
    const tasks = leadBeforeTask.expectation.tasks.slice(0, 3);
    const read = await figures(reader(leadBeforeTask, { tasks }));
    expect(shares(read)["tasks"]).toBe("3/4");
    expect(read.falseById.map(([id]) => id).sort()).toEqual(["missing-deadline blank", "unassigned unclear"]);
  });

  it("has another key, another extent, another heading", async () => {
    expect(shares(await figures(otherwise(cutByPage, 3, { ordinal: "2" })))["tasks"]).toBe("4/5");
    expect(shares(await figures(otherwise(cutByPage, 2, { rows: [10] })))["tasks"]).toBe("4/5");
    expect(shares(await figures(otherwise(cutByPage, 3, { sectionRow: 7 })))["tasks"]).toBe("4/5");
    const sections = [{ row: 7, ordinal: "I" }];
    expect(shares(await figures(reader(cutByPage, { sections })))["sections"]).toBe("1/2");
  });

  it("names bodies otherwise: strict for a name, lenient for a group, and two in one are told of", async () => {
    const agency = (text: string) => ({ text, kind: "agency" as const });
    const group = (text: string) => ({ text, kind: "group" as const });
    const longer = [agency("Sở Nội vụ tỉnh")];
    expect(shares(await figures(otherwise(cutByPage, 4, { leads: longer })))["leads"]).toBe("4/6");
    const loosely = [group("xã, phường")];
    expect(shares(await figures(otherwise(cutByPage, 2, { coordinators: loosely })))["coordinators"]).toBe("6/6");
    const two = [agency("Khoa học"), agency("Công nghệ")];
    expect((await figures(otherwise(cutByPage, 3, { leads: two }))).merged).toBe(1);
  });

  it("has a column in another place, and a column that is no field", async () => {
    const { result: _, ...columns } = cutByPage.expectation.columns;
    const read = await figures(reader(cutByPage, { columns: { ...columns, other: { F: "Sản phẩm" } } }));
    expect(shares(read)["columns"]).toBe("5/6");
  });

  it("contradicts what is said of the layout and of a missing lead", async () => {
    const whole = await measure(reader(cutByPage, { repeatedHeaderRows: [] }), false);
    expect(shares(figuresOf("", [whole]))["headerRows"]).toBe("2/4");
    expect(whole.findings.wrong.map(({ id }) => id)).toContain("repeated-header repeated");
    const led = otherwise(leadBeforeTask, 3, { leads: [{ text: "Sở Tài chính", kind: "agency" }] });
    const misses = missesOf(await measure(led, false));
    expect(misses.filter((line) => line.includes("\tfalse\trow 6\t"))).toHaveLength(1);
    expect(misses.filter((line) => line.includes("\tleads\trow 6\t"))).toHaveLength(1);
  });
});

describe("the command", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "tests/accuracy/accuracy.ts", ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });

  it("prints the figures and ends in 0 where the targets are met", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +9\/9 100\.0 +5\/5 100\.0 +12\/12 100\.0 +2\/2 100\.0 +8\/8 100\.0/mu);
    expect(stdout).toContain("npm run accuracy -- FOLDER");
  });

  it("ends in 2 where a folder holds nothing to measure", () => {
    expect(run("tests/fixtures/appendix")).toMatchObject({ status: 2, stdout: "" });
  });
});
