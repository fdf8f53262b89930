import type { Step } from "./plan";

/** Sheets in the order in which their tabs are to stand: reports, agencies, then settings and record. */
export function inTabOrder(steps: readonly Step[]): readonly Step[] {
  const last = (step: Step): boolean =>
    (step.kind === "create-sheet" || step.kind === "refresh-sheet") && /^(?:settings|record)$/u.test(step.model.id);
  return [...steps.filter((step) => !last(step)), ...steps.filter(last)];
}
