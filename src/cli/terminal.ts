/** The two streams of a terminal: what was asked for goes to one, what is happening meanwhile to the other. */
export interface Terminal {
  /** Letters a line. */
  readonly width: number;
  print(text: string): void;
  /** Says how far the work is; a later word takes its place. Silent where nobody is watching. */
  progress(text: string): void;
  /** Takes the last word of progress away. */
  clear(): void;
  complain(text: string): void;
}

/** The streams as far as they are needed. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const ERASE_LINE = "\r\u001b[2K";

/** A terminal over the process's streams. */
export function terminalOver(out: Stream, error: Stream): Terminal {
  const clear = (): void => void (error.isTTY === true && error.write(ERASE_LINE));
  return {
    width: Math.min(Math.max(out.columns ?? 110, 60), 140),
    print(text) {
      clear();
      out.write(`${text}\n`);
    },
    progress(text) {
      if (error.isTTY === true) error.write(`${ERASE_LINE}${text}`);
    },
    clear,
    complain(text) {
      clear();
      error.write(`${text}\n`);
    },
  };
}
