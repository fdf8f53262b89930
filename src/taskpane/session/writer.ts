import type { Journal } from "../../actions/journal";
import type { Plan } from "../../actions/plan";
import type { Asked, Proposal, Request } from "../../actions/request";
import { WorkbookError } from "../../actions/workbook-error";
import type { Text } from "../../i18n/text";
import type { DoneHistory } from "./done-history";
import { detailOf } from "./detail-of";
import { ERROR_WORDS } from "./error-texts";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { SessionDeps } from "./session-deps";
import { titleFor } from "./title-for";

/** Minutes-old figures are not written from: a plan is made of what was read within this time, in milliseconds. */
const FRESH_ENOUGH = 5000;

/** Works out plans and writes them. */
export interface Writer {
  /** What a request would change, from the workbook as it is now. */
  plan(request: Request): Promise<Proposal>;
  /** Writes a plan, remembers how to undo it, and reads anew. `touch` is called before anything is written. */
  write(plan: Plan, request: Asked, touch: () => void): Promise<void>;
  /** Remembers what was written. */
  remember(journal: Journal, detail: Text): Promise<void>;
}

export function createWriter(deps: SessionDeps, store: PaneStore, reader: Reader, history: DoneHistory): Writer {
  let told = deps.nativeUndo;

  const remember = async (journal: Journal, detail: Text): Promise<void> => {
    if (journal.entries.length === 0) return;
    const keeping = history.add(journal, detail, deps.now());
    store.set({ history: history.entries() });
    const [kept] = await Promise.allSettled([keeping]);
    if (kept.status === "rejected" || !kept.value) {
      store.warn({ intent: "warning", ...ERROR_WORDS.notKept, actions: [] });
    } else if (!told) {
      told = true;
      store.warn({ intent: "info", ...ERROR_WORDS.noNativeUndo, actions: [] });
    }
  };

  return {
    plan: async (request) => {
      // Sheets are made of everything that is read; single cells are compared once more before they are written.
      if (request.kind === "build") await reader.refresh();
      else await reader.refreshIfOlder(FRESH_ENOUGH);
      return deps.judge.propose(request);
    },
    write: async (plan, request, touch) => {
      const title = titleFor(plan, request);
      store.set({ writing: { title, share: 0 } });
      try {
        touch();
        const journal = await deps.workbook.apply({ ...plan, title }, (share) =>
          store.set({ writing: { title, share } }),
        );
        await remember(journal, detailOf(plan, request));
      } catch (error) {
        reader.doubt();
        // What is shown was not what stands in the sheet.
        if (error instanceof WorkbookError && error.code === "cell-changed") await reader.refresh();
        throw error;
      } finally {
        store.set({ writing: null });
        reader.doubt();
      }
      await reader.refresh();
    },
    remember,
  };
}

/** Whether a plan would change anything. */
export function changesAnything({ steps }: Plan): boolean {
  return steps.some((step) => step.kind !== "leave-alone");
}
