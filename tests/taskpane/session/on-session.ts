import { createSession, type LiveSession } from "../../../src/taskpane/session/create-session";
import { createJudge } from "../../../src/taskpane/session/create-judge";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import type { SessionDeps } from "../../../src/taskpane/session/session-deps";
import type { FindingView, Overview, TaskLine } from "../../../src/taskpane/view/view";
import type { Fault, HostOptions } from "../../../src/host/host";
import { bench, type Bench } from "../../excel/on-host";

/** How many times faster than a clock's the session's time goes by. */
const SPEED = 10;
/** 02/07/2024, 10:42 in Vietnam. */
const START = Date.UTC(2024, 6, 2, 3, 42);

/** A session over a workbook behind Microsoft's library. */
export interface SessionBench extends Bench {
  readonly session: LiveSession;
  /** Lets requests or single actions fail from now on; {}: none. */
  readonly fail: (fault: Fault) => void;
  readonly state: () => PaneState;
  /** What is shown of a workbook that was read; throws where none was. */
  readonly overview: () => Overview;
}

/** A session that was not started; `bytes` as an .xlsx file. */
export async function sessionOn(
  bytes: Uint8Array,
  deps: Partial<SessionDeps> = {},
  host: Partial<HostOptions> = {},
): Promise<SessionBench> {
  let fault: Fault = {};
  const ready = await bench(bytes, {
    name: "QD645.xlsx",
    fault: { request: (n) => fault.request?.(n) ?? null, action: (action) => fault.action?.(action) ?? null },
    ...host,
  });
  const began = Date.now();
  const session = createSession({
    workbook: ready.workbook,
    judge: createJudge(),
    now: () => START + (Date.now() - began) * SPEED,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED)),
    today: () => "2024-07-02",
    displayLocale: "vi",
    usable: true,
    nativeUndo: true,
    ...deps,
  });
  const state = () => session.state();
  return {
    ...ready,
    session,
    state,
    fail: (given) => {
      fault = given;
    },
    overview: () => {
      const { outcome } = state();
      if (outcome?.kind !== "ready") throw new Error(`The workbook was not read: ${outcome?.kind ?? "nothing yet"}`);
      return outcome.overview;
    },
  };
}

/** Waits until something holds, three seconds at the most. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 3000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It never came to pass: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The finding of a rule, of a task where one is named; throws where there is none. */
export function findingOf({ findings }: PaneState, rule: string, task?: string): FindingView {
  const found = findings.groups
    .flatMap((group) => group.findings)
    .find((one) => one.rule === rule && (task === undefined || one.task === task));
  if (found === undefined) throw new Error(`No finding of ${rule}`);
  return found;
}

/** A task as Theo dõi lists it; throws where it does not. */
export function taskOf({ tasks }: PaneState, key: string): TaskLine {
  const task = tasks.groups.flatMap((group) => group.tasks).find((one) => one.key === key);
  if (task === undefined) throw new Error(`The task ${key} is not listed`);
  return task;
}
