import { bookState } from "../excel/book-state";
import { cellText } from "../../src/domain/appendix/cell-text";
import { FIELDS, type Appendix } from "../../src/domain/appendix/appendix";
import { readAppendix } from "../../src/domain/appendix/read-appendix";
import type { CellChange } from "../../src/domain/fixes/cell-change";
import { withCells } from "../../src/domain/fixes/with-cells";
import { withoutRows } from "../../src/domain/fixes/without-rows";
import type { Checked } from "../../src/actions/checked";
import { checkAgain } from "../../src/actions/read-again";
import { planRequest } from "../../src/actions/plan-request";
import type { Plan } from "../../src/actions/plan";
import { knownFindings } from "../../src/actions/set-aside";
import { valueAt } from "../../src/domain/sheets/grid-cell";
import { options, RESTORED, SCANNED, sampleDesk } from "./check-here";

jest.setTimeout(120_000);

/** What only a person can know; the scanned sample keeps it as it is, the restored one has a person's word. */
const ONLY_A_PERSON = [
  // "NTM, nâng cao": the author may have meant just that.
  "II.2 content: Trình Trung ương thẩm định, xét công nhận huyện đạt chuẩn NTM, nâng cao năm 2023 | Trình Trung ương thẩm định, xét công nhận huyện đạt chuẩn NTM, NTM nâng cao năm 2023",
  // "các" before one district: a name may be lost as well.
  "II.3 coordinators: Các sở, ban ngành phụ trách tiêu chí, UBND các huyện Vĩnh Linh | Các sở, ban ngành phụ trách tiêu chí, UBND huyện Vĩnh Linh",
];

/** All open findings of a check, accepted at once. */
function acceptAll(checked: Checked) {
  return planRequest(checked, { kind: "fix", findings: knownFindings(checked.findings).map(({ id }) => id) });
}

/** The appendix as it would be read with a plan carried out. */
function carriedOut({ steps }: Plan, { grid }: Checked): Appendix {
  const cells = steps.flatMap((step): readonly CellChange[] => (step.kind === "set-cells" ? step.cells : []));
  const rows = steps.flatMap((step) => (step.kind === "remove-rows" ? step.rows.map(({ row }) => row) : []));
  const after = readAppendix(withoutRows(withCells(grid, cells), rows).grid, options());
  if (after === null) throw new Error("No appendix is left");
  return after;
}

function differences(one: Appendix, other: Appendix): readonly string[] {
  const rest = one.tasks.flatMap((task, index) =>
    FIELDS.flatMap((field): readonly string[] => {
      const [text, wanted] = [task.cells[field].text, other.tasks[index]?.cells[field].text];
      return text === wanted ? [] : [`${task.key} ${field}: ${text} | ${String(wanted)}`];
    }),
  );
  return rest;
}

describe("all fixes of the scanned sample accepted at once", () => {
  it("come to the restored sample but for what only a person can know, and that is told", async () => {
    const checked = await (await sampleDesk(SCANNED)).check();
    const restored = await (await sampleDesk(RESTORED)).check();
    const { plan, refused } = acceptAll(checked);
    const after = carriedOut(plan, checked);
    expect(after.tasks.map(({ key }) => key)).toEqual(restored.appendix.tasks.map(({ key }) => key));
    expect(differences(after, restored.appendix)).toEqual(ONLY_A_PERSON);
    expect(after.headings).toEqual(restored.appendix.headings);
    expect(after.sections.map(({ ordinal, title }) => [ordinal, title])).toEqual(
      restored.appendix.sections.map(({ ordinal, title }) => [ordinal, title]),
    );
    expect(after.mends).toEqual([]);
    const told = refused.map(({ vi }) => vi).join("\n");
    for (const place of ["B30", "D31"]) expect(told).toContain(place);
  });

  it("leave nothing to be proposed a second time", async () => {
    const checked = await (await sampleDesk(SCANNED)).check();
    const { plan } = acceptAll(checked);
    const cells = plan.steps.flatMap((step): readonly CellChange[] => (step.kind === "set-cells" ? step.cells : []));
    const rows = plan.steps.flatMap((step) => (step.kind === "remove-rows" ? step.rows.map(({ row }) => row) : []));
    const { grid } = withoutRows(withCells(checked.grid, cells), rows);
    const appendix = carriedOut(plan, checked);
    const again = acceptAll({ ...checked, grid, appendix, findings: checkAgain(checked, appendix) });
    expect(again.plan.steps).toEqual([]);
  });

  it("are a plan whose every cell and row says what stands there now, no cell in a row that goes", async () => {
    const checked = await (await sampleDesk(SCANNED)).check();
    const { plan } = acceptAll(checked);
    const going = plan.steps.flatMap((step) => (step.kind === "remove-rows" ? step.rows : []));
    const gone = new Set(going.map(({ row }) => row));
    expect([...gone]).toEqual([17, 18, 22, 23, 28, 29, 33, 34]);
    const seen = new Set<string>();
    for (const step of plan.steps) {
      if (step.kind !== "set-cells") continue;
      for (const { row, column, before } of step.cells) {
        expect(gone.has(row)).toBe(false);
        expect(valueAt(checked.grid, row, column)).toBe(before);
        seen.add(`${String(row)}:${String(column)}`);
      }
    }
    const written = plan.steps.flatMap((step) => (step.kind === "set-cells" ? step.cells : []));
    expect(seen.size).toBe(written.length);
    for (const { row, cells } of going) {
      for (const { column, value } of cells) expect(valueAt(checked.grid, row, column)).toBe(value);
    }
  });

  it("a repeated header that tells of a cut task waits for it to be joined", async () => {
    const checked = await (await sampleDesk(SCANNED)).check();
    const alone = planRequest(checked, { kind: "fix", findings: ["repeated-header/@33//repeated"] });
    const together = planRequest(checked, {
      kind: "fix",
      findings: ["repeated-header/@33//repeated", "split-row/II.4/ordinal/stray"],
    });
    expect(together.refused).toEqual([]);
    const rows = together.plan.steps.flatMap((step) =>
      step.kind === "remove-rows" ? step.rows.map(({ row }) => row) : [],
    );
    expect(rows).toEqual([33, 34]);
    expect(alone.plan.steps).toEqual([]);
    expect(alone.refused.map(({ en }) => en)).toEqual([
      expect.stringContaining("The repeated header in row 33 tells that the row below it continues a task"),
    ]);
  });
});

describe("slips in the rest of a cut task", () => {
  it("go along, mended, to the row that it is joined to", async () => {
    const checked = await (await sampleDesk(SCANNED)).check();
    const { plan } = acceptAll(checked);
    const joined = plan.steps.flatMap((step) => (step.kind === "set-cells" ? step.cells : []));
    const result = joined.find(({ row, column }) => row === 16 && column === 6);
    expect(cellText(result?.after ?? null, "General")).toContain("giám sát và phản biện xã hội");
  });
});

describe("all fixes beside our own columns", () => {
  it("leave every recorded status with its task", async () => {
    const desk = await sampleDesk(SCANNED);
    await desk.carryOut({ kind: "track" });
    await desk.carryOut({ kind: "status", task: "I.6", status: "Hoàn thành", completedOn: "2024-06-20" });
    await desk.carryOut({ kind: "status", task: "III.1", status: "Đang thực hiện", completedOn: null });
    const checked = await desk.check();
    const { plan } = acceptAll(checked);
    const after = carriedOut(plan, checked);
    expect(after.mends).toEqual([]);
    expect(after.tracking).toEqual(checked.appendix.tracking);
    const statuses = ({ tasks }: Appendix) => tasks.map(({ key, status }) => [key, status]);
    expect(statuses(after)).toEqual(statuses(checked.appendix));
    expect(after.tasks.find(({ key }) => key === "I.6")?.status.code).toBe("done");
  });
});

describe("all fixes carried out in the workbook", () => {
  it("stand there as they were planned, leave nothing to be proposed, and undo gives the very same file back", async () => {
    // One workbook at a time stands behind the library.
    const restored = await (await sampleDesk(RESTORED)).check();
    const desk = await sampleDesk(SCANNED);
    const start = bookState(desk.host);
    const checked = await desk.check();
    const { plan } = acceptAll(checked);
    const journal = await desk.workbook.apply(plan);
    const after = await desk.check();
    expect(differences(after.appendix, restored.appendix)).toEqual(ONLY_A_PERSON);
    expect(after.appendix.mends).toEqual([]);
    expect(acceptAll(after).plan.steps).toEqual([]);
    const { kept } = await desk.workbook.undo(journal);
    expect(kept).toEqual([]);
    expect(bookState(desk.host)).toEqual(start);
  });
});
