import { withLocale } from "../../actions/change-memory";
import { keepMemory } from "../../actions/keep-memory";
import { MEMORY_NAME, NO_MEMORY, readMemory, type Memory } from "../../actions/memory";
import type { Workbook } from "../../actions/workbook";
import type { Locale } from "../../i18n/text";

/** What the workbook remembers, as this pane has it. Nothing is written but by `keep`. */
export interface MemoryKeeper {
  /** As it counts now. */
  memory(): Memory;
  /** Takes in what was read from the workbook; the answer is what counts. */
  read(kept: Memory): Memory;
  /** Another language for this pane; kept along with the next thing that is. */
  speak(locale: Locale): void;
  /** Changes the memory and keeps it in the workbook. Throws a WorkbookError; then nothing is changed. */
  keep(change: (memory: Memory) => Memory): Promise<void>;
  /** Findings are called new against the last check that is kept by now. */
  startAnew(): void;
}

export function createMemoryKeeper(workbook: Workbook): MemoryKeeper {
  /** As it is kept in the workbook. */
  let kept: Memory = NO_MEMORY;
  let spoken: Locale | null = null;
  /** What the findings on the screen are compared with: the check before the one that the user asked for last. */
  let baseline: Memory["lastCheck"] | undefined;

  const counts = (): Memory => {
    const memory = baseline === undefined ? kept : { ...kept, lastCheck: baseline };
    return spoken === null ? memory : withLocale(memory, spoken);
  };

  return {
    memory: counts,
    read: (memory) => {
      kept = memory;
      if (baseline === undefined) baseline = memory.lastCheck;
      return counts();
    },
    speak: (locale) => {
      spoken = locale;
    },
    keep: async (change) => {
      // A colleague may have set something aside since it was read: what they kept stays.
      kept = readMemory(await workbook.kept(MEMORY_NAME));
      const wanted = change(spoken === null ? kept : withLocale(kept, spoken));
      await keepMemory(workbook, wanted);
      kept = wanted;
      spoken = null;
    },
    startAnew: () => {
      baseline = kept.lastCheck;
    },
  };
}
