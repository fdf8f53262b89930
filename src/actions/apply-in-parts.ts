import type { Journal, JournalEntry } from "./journal";
import type { Text } from "../i18n/text";
import type { Plan, Step } from "./plan";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";

const UNFORESEEN: Text = {
  vi: "Excel gặp tình huống chưa lường trước nên việc này dừng giữa chừng. Những trang đã lập xong dùng được và vẫn hoàn tác được.",
  en: "Excel met something unforeseen, and this stopped midway. The sheets that were finished can be used, and can be undone.",
};

/** What looks on while a plan is applied sheet by sheet, and may stop it. */
export interface PartsObserver {
  /** `index` is the step's place in the plan. */
  onStep(index: number, state: "writing" | "done"): void;
  /** Asked before each part but the first. */
  stopped(): boolean;
}

/** How far a plan came. */
export interface AppliedParts {
  /** Of all parts that were written, in their order: one action to be undone as a whole. */
  readonly journal: Journal;
  /** Steps of the plan that are done, those that leave something alone among them. */
  readonly done: number;
  /** What is left of the plan, in its order; nothing where all was done. */
  readonly rest: readonly Step[];
  /** Why it did not go on; `null` where it was done or stopped. */
  readonly error: WorkbookError | null;
}

/**
 * Applies a plan in parts, so that it can be stopped and what is finished stays. What hangs together (the columns beside the
 * appendix, marks, settings, single cells) is one part and goes first; every other sheet is a part; the record of what was
 * written goes last, since it speaks of all of them. A part that fails is rolled back by the workbook and ends the work.
 */
export async function applyInParts(workbook: Workbook, plan: Plan, observer: PartsObserver): Promise<AppliedParts> {
  const entries: JournalEntry[] = [];
  const finished = new Set(plan.steps.flatMap(({ kind }, index) => (kind === "leave-alone" ? [index] : [])));
  let error: WorkbookError | null = null;
  for (const [at, part] of partsOf(plan.steps).entries()) {
    if (at > 0 && observer.stopped()) break;
    for (const index of part) observer.onStep(index, "writing");
    try {
      const steps = part.flatMap((index) => plan.steps[index] ?? []);
      const journal = await workbook.apply({ ...plan, steps });
      entries.push(...journal.entries);
    } catch (failure) {
      // Whatever it was: what is written already must not be lost to undo.
      error =
        failure instanceof WorkbookError ? failure : new WorkbookError("unforeseen", UNFORESEEN, { cause: failure });
      break;
    }
    for (const index of part) {
      finished.add(index);
      observer.onStep(index, "done");
    }
  }
  const { action, title, steps } = plan;
  const rest = steps.filter((_, index) => !finished.has(index));
  return { journal: { action, title, entries }, done: finished.size, rest, error };
}

/** The parts as places of their steps in the plan. */
function partsOf(steps: readonly Step[]): readonly (readonly number[])[] {
  const together: number[] = [];
  const sheets: number[] = [];
  const last: number[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind === "leave-alone") continue;
    const id = step.kind === "create-sheet" || step.kind === "refresh-sheet" ? step.model.id : null;
    if (id === null || id === "settings") together.push(index);
    else if (id === "record") last.push(index);
    else sheets.push(index);
  }
  // The record belongs to the columns beside the appendix where nothing else is written.
  if (sheets.length === 0) return [[...together, ...last]].filter((part) => part.length > 0);
  return [together, ...sheets.map((index) => [index]), last].filter((part) => part.length > 0);
}
