import { registerCommands, type CommandEvent } from "../../src/commands/register-commands";

/** A ribbon that keeps what was associated, and a run that does as it is told. */
function ribbon(run: (id: string) => Promise<void>, onError: (error: unknown, id: string) => void = () => undefined) {
  const handlers = new Map<string, (event: CommandEvent) => Promise<void>>();
  registerCommands(["check", "undo"], { associate: (id, handler) => handlers.set(id, handler), run, onError });
  return {
    ids: [...handlers.keys()],
    press: async (id: string): Promise<number> => {
      let completed = 0;
      const handler = handlers.get(id);
      if (!handler) throw new Error(`No function for ${id}.`);
      await handler({ completed: () => (completed += 1) }).catch(() => undefined);
      return completed;
    },
  };
}

describe("registerCommands", () => {
  it("gives every id a function that runs that id", async () => {
    const ran: string[] = [];
    const { ids, press } = ribbon((id) => Promise.resolve(void ran.push(id)));
    expect(ids).toEqual(["check", "undo"]);
    expect(await press("undo")).toBe(1);
    expect(ran).toEqual(["undo"]);
  });

  it("completes only after the run, so that Excel queues the next button", async () => {
    const order: string[] = [];
    const handlers: ((event: CommandEvent) => Promise<void>)[] = [];
    registerCommands(["check"], {
      associate: (_, handler) => handlers.push(handler),
      run: async () => {
        await Promise.resolve();
        order.push("run");
      },
      onError: () => undefined,
    });
    await handlers[0]?.({ completed: () => order.push("completed") });
    expect(order).toEqual(["run", "completed"]);
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("không đọc được"))],
    [
      "throws at once",
      () => {
        throw new Error("không đọc được");
      },
    ],
  ])("a run that %s is told to onError with its id, and completed", async (_, run) => {
    const told: unknown[] = [];
    const { press } = ribbon(run, (error, id) => told.push([id, error instanceof Error ? error.message : error]));
    expect(await press("check")).toBe(1);
    expect(told).toEqual([["check", "không đọc được"]]);
  });

  it("is completed even where telling the error fails", async () => {
    const { press } = ribbon(
      () => Promise.reject(new Error("một")),
      () => {
        throw new Error("hai");
      },
    );
    expect(await press("check")).toBe(1);
  });
});
