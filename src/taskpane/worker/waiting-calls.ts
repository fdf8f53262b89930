import { errorOf, type Answer, type FromWorker, type Method } from "./protocol";
import { putTogether, type SentCells } from "./sent-proposal";

/** Who waits for an answer, by method and by the id of the call. */
export type Waiting = {
  readonly [M in Method]: Map<
    number,
    { readonly answer: (value: Answer<M>) => void; readonly fail: (error: Error) => void }
  >;
};

export function emptyWaiting(): Waiting {
  return {
    check: new Map(),
    findings: new Map(),
    tracking: new Map(),
    at: new Map(),
    standing: new Map(),
    tryReading: new Map(),
    propose: new Map(),
    bringIn: new Map(),
    evidence: new Map(),
  };
}

/** Gives an answer to whoever waits for it. */
export function settle(message: FromWorker, waiting: Waiting, cells: Map<number, SentCells[]>): void {
  const { id } = message;
  if (message.kind === "cells") {
    cells.set(id, [...(cells.get(id) ?? []), message.cells]);
    return;
  }
  if (message.kind === "failure") {
    waiting[message.method].get(id)?.fail(errorOf(message.failure));
    waiting[message.method].delete(id);
    return;
  }
  if (message.method !== "propose" && message.method !== "bringIn") return answerWaiting(message, waiting);
  answerWaiting({ ...message, answer: putTogether(message.answer, cells.get(id) ?? []) }, waiting);
  cells.delete(id);
}

function answerWaiting<M extends Method>(
  { id, method, answer }: { readonly id: number; readonly method: M; readonly answer: Answer<M> },
  waiting: Waiting,
): void {
  const calls = waiting[method];
  calls.get(id)?.answer(answer);
  calls.delete(id);
}
