import { applyInParts } from "../../src/actions/apply-in-parts";
import type { Plan } from "../../src/actions/plan";
import { planRequest } from "../../src/actions/plan-request";
import type { SheetChoice } from "../../src/actions/request";
import type { Workbook } from "../../src/actions/workbook";
import { WorkbookError } from "../../src/actions/workbook-error";
import { bookState } from "../excel/book-state";
import { RESTORED, sampleDesk, type Desk } from "./check-here";

jest.setTimeout(60_000);

const CHOICE: SheetChoice = { tally: true, overdue: true, brief: false, agencies: ["agency:s_xaydung"] };

async function planOn(desk: Desk): Promise<Plan> {
  return planRequest(await desk.check(), { kind: "build", sheets: CHOICE }).plan;
}

function idsOf(steps: Plan["steps"]): readonly string[] {
  return steps.map((step) => ("model" in step && "id" in step.model ? step.model.id : step.kind));
}

/** Applies and looks on; `stopAfter`: how many parts are finished when somebody stops it. */
async function apply(workbook: Workbook, plan: Plan, stopAfter = Infinity) {
  const seen: string[] = [];
  let done = 0;
  const result = await applyInParts(workbook, plan, {
    onStep: (index, state) => {
      seen.push(`${idsOf(plan.steps)[index] ?? "?"} ${state}`);
      if (state === "done") done += 1;
    },
    stopped: () => done >= stopAfter,
  });
  return { ...result, seen };
}

describe("a plan applied sheet by sheet", () => {
  it("writes what hangs together first and the record last, and is undone as one", async () => {
    const desk = await sampleDesk(RESTORED);
    const start = bookState(desk.host);
    const plan = await planOn(desk);
    const { seen, rest, done, error, journal } = await apply(desk.workbook, plan);
    expect([rest, done, error]).toEqual([[], plan.steps.length, null]);
    expect(seen.filter((line) => line.endsWith("done"))).toEqual(
      ["settings", "tally", "overdue", "agency:s_xaydung", "record"].map((id) => `${id} done`),
    );
    expect((await desk.workbook.undo(journal)).kept).toEqual([]);
    expect(bookState(desk.host)).toEqual(start);
  });

  it("stops after the sheet at hand; what is left can be written later, and both are undone", async () => {
    const desk = await sampleDesk(RESTORED);
    const start = bookState(desk.host);
    const plan = await planOn(desk);
    const first = await apply(desk.workbook, plan, 2);
    expect([first.done, idsOf(first.rest)]).toEqual([2, ["overdue", "agency:s_xaydung", "record"]]);
    expect((await desk.workbook.sheets()).map(({ ours }) => ours)).toEqual([null, "settings", "tally"]);
    const second = await apply(desk.workbook, { ...plan, steps: first.rest });
    expect(second.rest).toEqual([]);
    await desk.workbook.undo(second.journal);
    await desk.workbook.undo(first.journal);
    expect(bookState(desk.host)).toEqual(start);
  });

  it("keeps what is finished where a part fails, and says why it went no further", async () => {
    const desk = await sampleDesk(RESTORED);
    const plan = await planOn(desk);
    const steps = plan.steps.map((step) =>
      "model" in step && "id" in step.model && step.model.id === "overdue"
        ? { kind: "refresh-sheet" as const, sheet: "Trang không có", model: step.model }
        : step,
    );
    const { done, rest, error, journal, seen } = await apply(desk.workbook, { ...plan, steps });
    expect(error).toBeInstanceOf(WorkbookError);
    expect([done, idsOf(rest)]).toEqual([2, ["overdue", "agency:s_xaydung", "record"]]);
    expect(seen.at(-1)).toBe("overdue writing");
    await desk.workbook.undo(journal);
    expect((await desk.workbook.sheets()).map(({ ours }) => ours)).toEqual([null]);
  });

  it("loses nothing that is written where something unforeseen happens", async () => {
    const desk = await sampleDesk(RESTORED);
    const plan = await planOn(desk);
    let parts = 0;
    const failing: Workbook = {
      ...desk.workbook,
      apply: (part, progress) => {
        parts += 1;
        if (parts > 2) throw new TypeError("a mistake of ours");
        return desk.workbook.apply(part, progress);
      },
    };
    const { error, journal, done } = await apply(failing, plan);
    expect(error).toMatchObject({ code: "unforeseen" });
    expect(error?.cause).toBeInstanceOf(TypeError);
    expect([done, journal.entries.length > 0]).toEqual([2, true]);
  });

  it("writes columns, settings, record and marks as one part", async () => {
    const desk = await sampleDesk(RESTORED);
    const plan = planRequest(await desk.check(), { kind: "mark" }).plan;
    const { seen } = await apply(desk.workbook, plan, 1);
    expect(seen.filter((line) => line.endsWith("done"))).toHaveLength(plan.steps.length);
  });

  it("counts what is left alone as done without asking the workbook", async () => {
    const desk = await sampleDesk(RESTORED);
    const reason = { vi: "của người dùng", en: "the user's" };
    const plan: Plan = { action: "x", title: reason, steps: [{ kind: "leave-alone", sheet: "Khác", reason }] };
    const { done, rest, journal, seen } = await apply(desk.workbook, plan);
    expect([done, rest, journal.entries, seen]).toEqual([1, [], [], []]);
  });
});
