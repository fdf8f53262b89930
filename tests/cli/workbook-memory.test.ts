import { withSetAside } from "../../src/actions/change-memory";
import { evidenceReader } from "../../src/actions/evidence-of";
import { keepMemory } from "../../src/actions/keep-memory";
import { NO_MEMORY, type Memory } from "../../src/actions/memory";
import { knownFindings } from "../../src/actions/set-aside";
import { RESTORED as SAMPLE, sampleDesk } from "../actions/check-here";
import { makeBench, runHere } from "../support/run-command";

jest.setTimeout(60_000);

const bench = makeBench();
afterAll(() => bench.remove());

/** The restored sample with something remembered in it. */
async function remembering(name: string, change: (memory: Memory) => Memory): Promise<string> {
  const desk = await sampleDesk(SAMPLE);
  await keepMemory(desk.workbook, change(NO_MEMORY));
  return bench.put(name, await desk.host.save());
}

async function checked(file: string, ...more: readonly string[]) {
  const json = bench.path("report.json");
  const { out, complaint } = await runHere("check", file, "--json", json, ...more);
  expect(complaint).toBe("");
  return { out, report: bench.report("report.json") };
}

describe("what the pane keeps in a workbook holds on the command line", () => {
  it("findings that were set aside are still reported, with the reason, and one line says how many", async () => {
    const { findings, appendix, grid } = await (await sampleDesk(SAMPLE)).check();
    const id = "past-due/II.1/deadline/unrecorded";
    const known = knownFindings(findings).find((each) => each.id === id);
    if (known === undefined) throw new Error(`No finding ${id}`);
    const evidence = evidenceReader(appendix, grid)(known.finding);
    const entry = { id, evidence, reason: "Đã thống nhất với cơ quan", at: "2024-07-02T09:00:00+07:00" };
    const file = await remembering("aside.xlsx", (memory) => withSetAside(memory, entry));
    const { out, report } = await checked(file, "--as-of", "2024-07-02");
    expect(report.findings).toHaveLength(findings.length);
    expect(report.findings.filter(({ setAside }) => setAside !== undefined)).toEqual([
      expect.objectContaining({ rule: "past-due", cell: "E16", setAside: { reason: entry.reason } }),
    ]);
    expect(out).toContain("Trong đó 1 mục đã được tạm gác trong tệp, có ghi lý do.");

    const other = await remembering("changed.xlsx", (memory) => withSetAside(memory, { ...entry, evidence: "other" }));
    const again = await checked(other, "--as-of", "2024-07-02");
    expect(again.report.findings.filter(({ setAside }) => setAside !== undefined)).toEqual([]);
    expect(again.out).not.toContain("tạm gác");
  });

  it("the as-of date, unless one is named", async () => {
    const file = await remembering("as-of.xlsx", (memory) => ({ ...memory, asOf: "2024-05-15" }));
    expect((await checked(file)).report.asOf).toBe("2024-05-15");
    expect((await checked(file, "--as-of", "2024-06-01")).report.asOf).toBe("2024-06-01");
  });

  it("the settings", async () => {
    const settings = { dueSoonDays: 7, beforeIncludesDay: false, rollToWorkingDay: false };
    const file = await remembering("settings.xlsx", (memory) => ({ ...memory, settings }));
    const { report } = await checked(file);
    expect(report.tasks.find(({ key }) => key === "II.1")?.deadline.dueEffective).toBe("2024-04-30");
  });
});
