import { applyInParts, type AppliedParts } from "../../actions/apply-in-parts";
import type { Plan } from "../../actions/plan";
import type { Request, SheetChoice } from "../../actions/request";
import { fillBoth } from "./bilingual";
import { detailOf, printedSheets } from "./detail-of";
import { ERROR_WORDS } from "./error-texts";
import type { BuildState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { SessionDeps } from "./session-deps";
import { LABELS, SAID } from "./texts";
import type { Writer } from "./writer";

/** Builds printed sheets one after another, so that it can be stopped and what is finished stays. */
export interface Builder {
  build(choice: SheetChoice, touch: () => void): Promise<void>;
  /** What was left when it was stopped or failed. */
  goOn(touch: () => void): Promise<void>;
  stop(): void;
}

type Sheets = BuildState["sheets"];
/** A screen reader is told at every so many sheets. */
const TOLD_EVERY = 5;

export function createBuilder(deps: SessionDeps, store: PaneStore, reader: Reader, writer: Writer): Builder {
  let stopped = false;

  const run = async (choice: SheetChoice, before: Sheets, touch: () => void): Promise<void> => {
    stopped = false;
    const request: Request = { kind: "build", sheets: choice };
    const { plan } = await writer.plan(request);
    const printed = printedSheets(plan.steps);
    const places = new Map(printed.map(({ index }, place) => [index, before.length + place]));
    const waiting = printed.map(({ id, name }) => ({ id, name, state: "waiting" as const }));
    store.set({
      build: { phase: "running", sheets: [...before, ...waiting] },
      writing: { title: plan.title, share: 0 },
    });
    touch();
    try {
      const applied = await applyInParts(deps.workbook, plan, {
        onStep: (index, state) => showStep(places.get(index), state, plan),
        stopped: () => stopped,
      });
      await writer.remember(applied.journal, detailOf({ ...plan, steps: doneSteps(plan, applied) }, request));
      finish(applied);
    } catch (error) {
      setPhase("failed");
      throw error;
    } finally {
      store.set({ writing: null });
      reader.doubt();
    }
    await reader.refresh();
  };

  const showStep = (place: number | undefined, state: "writing" | "done", { title }: Plan): void => {
    const { build } = store.state();
    if (build === null || place === undefined) return;
    const now = state === "writing" ? ("building" as const) : ("done" as const);
    const sheets = build.sheets.map((sheet, at) => (at === place ? { ...sheet, state: now } : sheet));
    const done = countDone(sheets);
    store.set({ build: { ...build, sheets }, writing: { title, share: done / sheets.length } });
    if (state === "done" && done % TOLD_EVERY === 0 && done < sheets.length) {
      store.tell(fillBoth(SAID.building, { done, all: sheets.length }));
    }
  };

  const setPhase = (phase: BuildState["phase"]): void => {
    const { build } = store.state();
    if (build === null) return;
    const sheets = build.sheets.map((sheet) =>
      sheet.state === "building" ? { ...sheet, state: "waiting" as const } : sheet,
    );
    store.set({ build: { phase, sheets } });
  };

  const finish = ({ error, rest }: AppliedParts): void => {
    const sheets = store.state().build?.sheets ?? [];
    const done = countDone(sheets);
    const left = sheets.length - done;
    if (error !== null) {
      if (done === 0) throw error;
      setPhase("failed");
      const { title, body } = ERROR_WORDS.partly;
      const actions = [
        { kind: "undo" as const, label: LABELS.undo },
        { kind: "go-on" as const, label: LABELS.goOn },
      ];
      store.warn({ intent: "warning", title, body: fillBoth(body, { done, all: sheets.length }), actions });
    } else if (rest.length > 0) {
      setPhase("stopped");
      store.confirm(fillBoth(SAID.stopped, { done, left }), done > 0);
    } else {
      setPhase("done");
      store.confirm(fillBoth(SAID.built, { count: done }), true);
    }
  };

  return {
    build: (choice, touch) => run(choice, [], touch),
    goOn: async (touch) => {
      const { build } = store.state();
      if (build === null) return;
      const done = build.sheets.filter(({ state }) => state === "done");
      const left = build.sheets.filter(({ state }) => state !== "done").map(({ id }) => id);
      if (left.length > 0) await run(choiceOf(left), done, touch);
    },
    stop: () => {
      stopped = true;
      const { build } = store.state();
      if (build?.phase === "running") store.set({ build: { ...build, phase: "stopping" } });
    },
  };
}

/** The sheets of these ids. */
export function choiceOf(ids: readonly string[]): SheetChoice {
  return {
    tally: ids.includes("tally"),
    overdue: ids.includes("overdue"),
    brief: ids.includes("brief"),
    agencies: ids.filter((id) => id.startsWith("agency:")),
  };
}

function countDone(sheets: Sheets): number {
  return sheets.filter(({ state }) => state === "done").length;
}

function doneSteps({ steps }: Plan, { rest }: AppliedParts): Plan["steps"] {
  const left = new Set(rest);
  return steps.filter((step) => !left.has(step));
}
