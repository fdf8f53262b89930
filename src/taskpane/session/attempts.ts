import { errorMessage } from "./error-message";
import { oneByOne } from "./one-by-one";
import type { PaneMessage } from "./pane-state";
import type { PaneStore } from "./pane-store";
import type { SessionDeps } from "./session-deps";

/** How commands are carried out: one after another, and what Excel refuses becomes the state's message. */
export interface Attempts {
  /**
   * Does a piece of work after those before it. What it throws is shown; "Thử lại" then does `again`. `name` tells a second
   * click from another command: while the first is under way it is the same one.
   */
  readonly attempt: (
    name: string,
    work: (touch: () => void) => Promise<void>,
    again?: () => Promise<void>,
  ) => Promise<void>;
  /** Shows an error; "Thử lại" then does `again`. */
  fail(error: unknown, untouched: boolean, again: () => Promise<void>): void;
  /** Does again what failed last. */
  retry(): Promise<void>;
  /** Goes away with the next success, where it came from work that nobody asked for. */
  failInBackground(error: unknown, again: () => Promise<void>): void;
  succeedInBackground(): void;
}

function isComplaint({ intent }: PaneMessage): boolean {
  return intent === "warning" || intent === "error";
}

export function createAttempts(deps: SessionDeps, store: PaneStore, bookName: () => string): Attempts {
  const queue = oneByOne();
  const underWay = new Map<string, Promise<void>>();
  let failed: (() => Promise<void>) | null = null;
  let background: number | null = null;

  const messageFor = (error: unknown, untouched: boolean) =>
    errorMessage(error, { book: bookName(), untouched, at: deps.now() });
  const fail = (error: unknown, untouched: boolean, again: () => Promise<void>): void => {
    failed = again;
    store.warn(messageFor(error, untouched));
  };

  const attempt: Attempts["attempt"] = (name, work, again) => {
    const running = underWay.get(name);
    if (running !== undefined) return running;
    const done = queue(async () => {
      let untouched = true;
      const { message: old } = store.state();
      try {
        await work(() => {
          untouched = false;
        });
        // What went wrong before is over with the next thing that goes well.
        if (old !== null && old === store.state().message && isComplaint(old)) store.set({ message: null });
      } catch (error) {
        fail(error, untouched, again ?? (() => attempt(name, work, again)));
      }
    }).finally(() => underWay.delete(name));
    underWay.set(name, done);
    return done;
  };

  return {
    attempt,
    fail,
    retry: async () => {
      const again = failed;
      failed = null;
      store.set({ message: null });
      await again?.();
    },
    failInBackground: (error, again) => {
      const { message } = store.state();
      const shown = message !== null && message.id === background ? message.title.vi : null;
      if (shown === messageFor(error, true).title.vi) return;
      fail(error, true, again);
      background = store.state().message?.id ?? null;
    },
    succeedInBackground: () => {
      if (background !== null && store.state().message?.id === background) store.set({ message: null });
      background = null;
    },
  };
}
