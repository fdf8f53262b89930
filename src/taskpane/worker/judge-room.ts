import type { Grid } from "../../domain/grid";
import type { Judge } from "../session/judge";
import { failureOf, type FromWorker, type PlainCall, type ToWorker } from "./protocol";
import { receiveGrid } from "./sent-grids";
import { takeApart } from "./sent-proposal";

/** The worker's end: puts what it is sent before a judge, and posts the answers. */
export function judgeRoom(judge: Judge, post: (message: FromWorker) => void): (message: ToWorker) => void {
  const grids = new Map<string, Grid>();
  let coming: ReturnType<typeof receiveGrid> | null = null;

  const answer = async (message: Extract<ToWorker, { readonly id: number }>): Promise<void> => {
    const { id } = message;
    const method = message.kind === "check" ? "check" : message.method;
    try {
      post(message.kind === "call" ? await answerTo(message, judge, post) : await checked(message));
    } catch (error) {
      post({ kind: "failure", id, method, failure: failureOf(error) });
    }
  };

  const checked = async ({ id, reading, context }: Extract<ToWorker, { kind: "check" }>): Promise<FromWorker> => {
    const given = new Map(reading.grids.flatMap((name) => pairOf(name, grids.get(name))));
    const outcome = await judge.check({ ...reading, grids: given }, context);
    return { kind: "answer", id, method: "check", answer: outcome };
  };

  return (message) => {
    switch (message.kind) {
      case "grid":
        coming = receiveGrid(message.grid, grids.get(message.grid.sheet));
        return;
      case "rows":
        coming?.take(message.rows);
        return;
      case "grid-done": {
        const grid = coming?.done();
        if (grid !== undefined) grids.set(grid.sheet, grid);
        coming = null;
        return;
      }
      case "check":
      case "call":
        void answer(message);
    }
  };
}

function pairOf(name: string, grid: Grid | undefined): readonly (readonly [string, Grid])[] {
  return grid === undefined ? [] : [[name, grid]];
}

async function answerTo(call: PlainCall, judge: Judge, post: (message: FromWorker) => void): Promise<FromWorker> {
  const { id } = call;
  const kind = "answer";
  switch (call.method) {
    case "findings":
      return { kind, id, method: call.method, answer: await judge.findings(...call.given) };
    case "tracking":
      return { kind, id, method: call.method, answer: await judge.tracking(...call.given) };
    case "at":
      return { kind, id, method: call.method, answer: await judge.at(...call.given) };
    case "standing":
      return { kind, id, method: call.method, answer: await judge.standing(...call.given) };
    case "tryReading":
      return { kind, id, method: call.method, answer: await judge.tryReading(...call.given) };
    case "propose": {
      const { bare, cells } = takeApart(await judge.propose(...call.given));
      for (const some of cells) post({ kind: "cells", id, cells: some });
      return { kind, id, method: call.method, answer: bare };
    }
    case "bringIn": {
      const { bare, cells } = takeApart(await judge.bringIn(...call.given));
      for (const some of cells) post({ kind: "cells", id, cells: some });
      return { kind, id, method: call.method, answer: bare };
    }
    case "evidence":
      return { kind, id, method: call.method, answer: await judge.evidence(...call.given) };
  }
}
