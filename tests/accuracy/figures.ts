import type { Measure } from "./measure";

/** The figures of one workbook or of several together; shares are of what the careful reader has and what the program has beside it. */
export interface Figures {
  readonly name: string;
  readonly shares: Readonly<Record<ShareId, { readonly right: number; readonly of: number }>>;
  readonly confident: number;
  readonly merged: number;
  readonly falseFindings: number;
  /** The same by rule and message, most frequent first. */
  readonly falseById: readonly (readonly [id: string, count: number])[];
  readonly notJudged: number;
  readonly allFindings: number;
  readonly leftOut: number;
  readonly taskCount: number;
  readonly refused: number;
}

export const SHARES = ["tasks", "headerRows", "columns", "sections", "deadlines", "leads", "coordinators"] as const;
export type ShareId = (typeof SHARES)[number];

export function figuresOf(name: string, measures: readonly Measure[]): Figures {
  const sum = (of: (measure: Measure) => number): number => measures.reduce((total, one) => total + of(one), 0);
  const share = (id: ShareId) => ({ right: sum((one) => one[id].right), of: sum((one) => one[id].of) });
  return {
    name,
    shares: {
      tasks: share("tasks"),
      headerRows: share("headerRows"),
      columns: share("columns"),
      sections: share("sections"),
      deadlines: share("deadlines"),
      leads: share("leads"),
      coordinators: share("coordinators"),
    },
    confident: sum(({ deadlines }) => deadlines.confident.length),
    merged: sum(({ leads, coordinators }) => leads.merged.length + coordinators.merged.length),
    falseFindings: sum(({ findings }) => findings.wrong.length),
    falseById: countsOf(measures.flatMap(({ findings }) => findings.wrong.map(({ id }) => id))),
    notJudged: sum(({ findings }) => findings.notJudged),
    allFindings: sum(({ findings }) => findings.all),
    leftOut: sum(({ deadlines }) => deadlines.leftOut),
    taskCount: sum(({ taskCount }) => taskCount),
    refused: measures.filter(({ refusal }) => refusal !== "").length,
  };
}

/** What is missed of the targets, one sentence each; empty where all are met. */
export function missedTargets(figures: Figures): readonly string[] {
  const { shares, confident, merged, refused } = figures;
  const mentions = {
    right: shares.leads.right + shares.coordinators.right,
    of: shares.leads.of + shares.coordinators.of,
  };
  const wanted = [
    { name: "tasks", share: shares.tasks, least: 98 },
    { name: "columns", share: shares.columns, least: 99 },
    { name: "deadlines", share: shares.deadlines, least: 97 },
    { name: "agency mentions", share: mentions, least: 97 },
  ];
  const low = wanted.flatMap(({ name, share, least }) =>
    percent(share) >= least ? [] : [`${name}: ${percent(share).toFixed(1)} %, wanted ${String(least)} %`],
  );
  return [
    ...low,
    ...(confident === 0 ? [] : [`deadlines wrong and confident: ${String(confident)}, wanted 0`]),
    ...(merged === 0 ? [] : [`merged bodies: ${String(merged)}, wanted 0`]),
    ...(perHundred(figures) <= 1 ? [] : [`false findings: ${perHundred(figures).toFixed(1)} in 100 tasks, wanted 1`]),
    ...(refused === 0 ? [] : [`workbooks not read: ${String(refused)}`]),
  ];
}

export function percent({ right, of }: { readonly right: number; readonly of: number }): number {
  return of === 0 ? 100 : (right / of) * 100;
}

/** False findings in a hundred tasks. */
export function perHundred({ falseFindings, taskCount }: Figures): number {
  return taskCount === 0 ? 0 : (falseFindings / taskCount) * 100;
}

function countsOf(ids: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, some], [, others]) => others - some);
}
