import type { Step } from "../../actions/plan";
import type { Proposal } from "../../actions/request";
import type { Region } from "../../domain/sheets/sheet-model";

/** Rows of a region of cells. */
export type CellRows = Region["cells"];

/** Rows of one message: taking them in must not hold the pane up. */
const SLICE = 500;

/** Rows of the region of a step, by the step's place in the plan. */
export interface SentCells {
  readonly step: number;
  readonly rows: CellRows;
}

/** A proposal without the cells of its regions, and these cells in slices, in their order. */
export function takeApart(proposal: Proposal): { readonly bare: Proposal; readonly cells: readonly SentCells[] } {
  const { steps } = proposal.plan;
  const cells = steps.flatMap((step, place) => slicesOf(regionOf(step)?.cells ?? [], place));
  return { bare: withSteps(proposal, (step) => withCells(step, [])), cells };
}

/** The proposal as it was taken apart. */
export function putTogether(bare: Proposal, cells: readonly SentCells[]): Proposal {
  const rows = new Map<number, CellRows[]>();
  for (const { step, rows: some } of cells) {
    const known = rows.get(step);
    if (known === undefined) rows.set(step, [some]);
    else known.push(some);
  }
  return withSteps(bare, (step, place) => withCells(step, (rows.get(place) ?? []).flat()));
}

function slicesOf(cells: CellRows, step: number): readonly SentCells[] {
  return Array.from({ length: Math.ceil(cells.length / SLICE) }, (_, at) => ({
    step,
    rows: cells.slice(at * SLICE, (at + 1) * SLICE),
  }));
}

function regionOf(step: Step): Region | null {
  if (step.kind === "write-region") return step.region;
  return "model" in step ? step.model.region : null;
}

function withCells(step: Step, cells: CellRows): Step {
  if (step.kind === "write-region") return { ...step, region: { ...step.region, cells } };
  if (step.kind === "add-sheet") return { ...step, model: { ...step.model, region: { ...step.model.region, cells } } };
  if (step.kind !== "create-sheet" && step.kind !== "refresh-sheet") return step;
  return { ...step, model: { ...step.model, region: { ...step.model.region, cells } } };
}

function withSteps(proposal: Proposal, change: (step: Step, place: number) => Step): Proposal {
  return { ...proposal, plan: { ...proposal.plan, steps: proposal.plan.steps.map(change) } };
}
