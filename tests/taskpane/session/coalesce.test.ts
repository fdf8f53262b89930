import { coalesce, type Clock } from "../../../src/taskpane/session/coalesce";

/** A clock that goes by only when it is told to. */
function clockByHand(): Clock & { pass(milliseconds: number): Promise<void> } {
  let now = 0;
  let waiting: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    wait: (milliseconds) => new Promise((wake) => waiting.push({ until: now + milliseconds, wake })),
    pass: async (milliseconds) => {
      for (let step = 0; step < milliseconds; step += 10) {
        now += 10;
        const due = waiting.filter(({ until }) => until <= now);
        waiting = waiting.filter(({ until }) => until > now);
        for (const { wake } of due) wake();
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      }
    },
  };
}

const PACE = { quiet: 400, most: 2000 };

describe("calls that come close together", () => {
  it("become one, once it has been quiet", async () => {
    const clock = clockByHand();
    const done: number[] = [];
    const call = coalesce(() => Promise.resolve(void done.push(clock.now())), PACE, clock, fail);
    call();
    await clock.pass(300);
    call();
    await clock.pass(390);
    expect(done).toEqual([]);
    await clock.pass(20);
    expect(done).toEqual([700]);
    await clock.pass(3000);
    expect(done).toHaveLength(1);
  });

  it("are not put off for longer than agreed", async () => {
    const clock = clockByHand();
    const done: number[] = [];
    const call = coalesce(() => Promise.resolve(void done.push(clock.now())), PACE, clock, fail);
    for (let at = 0; at < 30; at += 1) {
      call();
      await clock.pass(100);
    }
    expect(done[0]).toBe(2000);
    expect(done).toHaveLength(1);
    await clock.pass(500);
    expect(done).toHaveLength(2);
  });

  it("that come while the work is under way get one more turn", async () => {
    const clock = clockByHand();
    let turns = 0;
    const call = coalesce(
      async () => {
        turns += 1;
        await clock.wait(1000);
      },
      PACE,
      clock,
      fail,
    );
    call();
    await clock.pass(500);
    call();
    call();
    await clock.pass(3000);
    expect(turns).toBe(2);
  });

  it("go on after a failure, which is handed on", async () => {
    const clock = clockByHand();
    const errors: unknown[] = [];
    let turns = 0;
    const call = coalesce(
      () => {
        turns += 1;
        return turns === 1 ? Promise.reject(new Error("no")) : Promise.resolve();
      },
      PACE,
      clock,
      (error) => errors.push(error),
    );
    call();
    await clock.pass(500);
    call();
    await clock.pass(500);
    expect([turns, errors.length]).toEqual([2, 1]);
  });
});

function fail(error: unknown): never {
  throw error;
}
