/** The clock and the timer that a session is given. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** How calls that come close together become one. */
export interface Pace {
  /** Milliseconds without a further call. */
  readonly quiet: number;
  /** Milliseconds after the first call at the latest. */
  readonly most: number;
}

/**
 * A function that may be called often and does its work once things are quiet, or at the latest after `most`. While the work
 * is under way, calls ask for one more turn. What the work throws goes to `failed`.
 */
export function coalesce(
  work: () => Promise<void>,
  { quiet, most }: Pace,
  clock: Clock,
  failed: (error: unknown) => void,
): () => void {
  let first: number | null = null;
  let last = 0;
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    while (first !== null) {
      const due = Math.min(last + quiet, first + most);
      const left = due - clock.now();
      if (left > 0) {
        await clock.wait(left);
        continue;
      }
      first = null;
      await work();
    }
  };

  return () => {
    last = clock.now();
    first ??= last;
    if (running) return;
    run()
      .catch(failed)
      .finally(() => {
        running = false;
      });
  };
}
