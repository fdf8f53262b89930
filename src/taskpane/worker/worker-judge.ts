import type { Reading } from "../../actions/read-workbook";
import { WorkbookError } from "../../actions/workbook-error";
import type { Grid } from "../../domain/grid";
import type { Text } from "../../i18n/text";
import { oneByOne } from "../session/one-by-one";
import type { Judge, JudgeContext } from "../session/judge";
import type { Outcome } from "../view/view";
import { type Answer, type FromWorker, type Method, type PlainCall, type PlainMethod, type ToWorker } from "./protocol";
import { sendGrid } from "./sent-grids";
import type { SentCells } from "./sent-proposal";
import { emptyWaiting, settle } from "./waiting-calls";

/** As much of a Worker as is used here. */
export interface Thread {
  post(message: ToWorker): void;
  end(): void;
}

/** What a thread tells: an answer, or that it died. */
export interface Ears {
  heard(message: FromWorker): void;
  died(): void;
}

const CRASHED: Text = {
  vi: "Phần tính toán đã dừng giữa chừng và được mở lại. Việc này chưa ghi gì vào sổ làm việc; xin thực hiện lại.",
  en: "The part that does the thinking stopped halfway and was started again. Nothing was written for this; please try again.",
};

/**
 * A Judge on a thread of its own. What a later `check` supersedes answers as the later one does. A thread that dies is
 * started again; what was asked of it fails, and what was checked last is checked again before the next question.
 */
export function workerJudge(start: (ears: Ears) => Thread, pause: () => Promise<void>): Judge {
  const checksInTurn = oneByOne();
  const sent = new Map<string, Grid>();
  const waiting = emptyWaiting();
  /** Cells of proposals that are on their way, by the id of the call. */
  const cells = new Map<number, SentCells[]>();
  let thread: Thread | null = null;
  let lastId = 0;
  let generation = 0;
  let underWay = 0;
  let latest: Promise<Outcome> | null = null;
  let last: { readonly reading: Reading; readonly context: JudgeContext } | null = null;
  let isChecked = false;

  const running = (): Thread => {
    if (thread !== null) return thread;
    const started: Thread = start({ heard: (message) => settle(message, waiting, cells), died: () => crash(started) });
    thread = started;
    return started;
  };

  const crash = (dead: Thread): void => {
    dead.end();
    if (thread !== dead) return;
    thread = null;
    isChecked = false;
    sent.clear();
    cells.clear();
    for (const calls of Object.values(waiting)) {
      for (const { fail } of calls.values()) fail(new WorkbookError("judge-stopped", CRASHED));
      calls.clear();
    }
  };

  const answered = <M extends Method>(method: M, ask: (id: number) => void): Promise<Answer<M>> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      waiting[method].set(id, { answer: resolve, fail: reject });
      ask(id);
    });

  const checkNow = async (reading: Reading, context: JudgeContext): Promise<Outcome> => {
    const to = running();
    for (const [name, grid] of reading.grids) {
      if (sent.get(name) === grid) continue;
      await sendGrid(grid, sent.get(name), (message) => to.post(message), pause);
      sent.set(name, grid);
    }
    const grids = [...reading.grids.keys()];
    const outcome = await answered("check", (id) =>
      to.post({ kind: "check", id, reading: { ...reading, grids }, context }),
    );
    isChecked = true;
    return outcome;
  };

  const check = (reading: Reading, context: JudgeContext): Promise<Outcome> => {
    last = { reading, context };
    const mine = (generation += 1);
    underWay += 1;
    const outcome: Promise<Outcome> = checksInTurn(async () =>
      mine === generation ? checkNow(reading, context) : null,
    )
      .finally(() => (underWay -= 1))
      .then((own) => (own === null || mine !== generation ? (latest ?? check(reading, context)) : own));
    latest = outcome;
    return outcome;
  };

  const call = async <M extends PlainMethod>(method: M, callOf: (id: number) => PlainCall): Promise<Answer<M>> => {
    if (!isChecked && last !== null && underWay === 0) await check(last.reading, last.context);
    return answered(method, (id) => running().post(callOf(id)));
  };

  return {
    check,
    findings: (...given) => call("findings", (id) => ({ kind: "call", id, method: "findings", given })),
    tracking: (...given) => call("tracking", (id) => ({ kind: "call", id, method: "tracking", given })),
    at: (...given) => call("at", (id) => ({ kind: "call", id, method: "at", given })),
    standing: (...given) => call("standing", (id) => ({ kind: "call", id, method: "standing", given })),
    tryReading: (...given) => call("tryReading", (id) => ({ kind: "call", id, method: "tryReading", given })),
    propose: (...given) => call("propose", (id) => ({ kind: "call", id, method: "propose", given })),
    bringIn: (...given) => call("bringIn", (id) => ({ kind: "call", id, method: "bringIn", given })),
    evidence: (...given) => call("evidence", (id) => ({ kind: "call", id, method: "evidence", given })),
  };
}
