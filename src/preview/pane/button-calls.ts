/** Holds back what the ribbon asks for until the add-in has said which function answers it, as Excel does. */
export interface ButtonCalls {
  /** To be called with each id the add-in associates. */
  readonly associated: (id: string) => void;
  readonly call: (id: string, run: () => void) => void;
}

export function buttonCalls(): ButtonCalls {
  const known = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    associated: (id) => {
      known.add(id);
      const early = waiting.get(id) ?? [];
      waiting.delete(id);
      for (const run of early) run();
    },
    call: (id, run) => {
      if (known.has(id)) run();
      else waiting.set(id, [...(waiting.get(id) ?? []), run]);
    },
  };
}
