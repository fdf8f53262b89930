import type { Place } from "../../actions/workbook";
import { createAttempts } from "./attempts";
import { createBuilder } from "./builder";
import { createDoneHistory } from "./done-history";
import { fillBoth } from "./bilingual";
import { createLive } from "./live";
import { memoryCommands } from "./memory-commands";
import { createMemoryKeeper } from "./memory-keeper";
import { TABS, type Page, type Tab } from "./pane-state";
import { createPaneStore, emptyState } from "./pane-store";
import { createReader } from "./reader";
import { ribbonCommand } from "./ribbon-command";
import type { Session } from "./session";
import type { SessionDeps } from "./session-deps";
import { SAID } from "./texts";
import { writeCommands } from "./write-commands";
import { createWriter } from "./writer";

/** A session, and what the page around it tells. */
export interface LiveSession extends Session {
  /** The window came to the front: reads again where what is shown may be old. */
  refresh(): Promise<void>;
}

/** The pane's conversation with one workbook. Nothing in it knows of React, of the page or of Excel. */
export function createSession(deps: SessionDeps): LiveSession {
  const { workbook, judge } = deps;
  let bookName = "";
  let started: Promise<void> | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  let over = false;

  const store = createPaneStore(emptyState(deps.displayLocale));
  const attempts = createAttempts(deps, store, () => bookName);
  const keeper = createMemoryKeeper(workbook);
  const reader = createReader(deps, store, keeper);
  const history = createDoneHistory(workbook);
  const writer = createWriter(deps, store, reader, history);
  const builder = createBuilder(deps, store, reader, writer);
  const live = createLive(deps, store, reader, attempts);
  const { commands: memory, choose } = memoryCommands({ deps, store, keeper, reader, attempts, writer });
  const writes = writeCommands({ deps, store, reader, attempts, writer, builder, history, choose });

  const open = (place: Tab | Page): void => {
    const tab = TABS.find((one) => one === place);
    if (tab !== undefined) store.set({ tab, page: null });
    else if (place === "reading" || place === "undo" || place === "import") store.set({ page: place });
  };

  const watch = async (): Promise<void> => {
    if (stopWatching !== null) return;
    const stop = await workbook.watch((event) => {
      if (!over) live.heard(event);
    });
    if (over) await stop();
    else stopWatching = stop;
  };

  const showSelection = async (): Promise<void> => {
    const place = await workbook.selection();
    if (place !== null && store.state().selection === null) await showAt(place);
  };
  const showAt = async (place: Place): Promise<void> => {
    store.set({ selection: { place, row: await reader.rowAt(place) } });
  };

  const begin = (): Promise<void> =>
    attempts.attempt("start", async () => {
      store.set({ checking: true });
      try {
        await all([
          watch(),
          reader.refresh(),
          history.load().then(() => store.set({ history: history.entries() })),
          workbook.name().then((name) => (bookName = name)),
        ]);
        const isFirst = store.state().outcome?.kind === "ready" && keeper.memory().lastCheck === null;
        store.set({ firstOpen: isFirst });
        await showSelection();
      } finally {
        store.set({ checking: false });
      }
    });

  const start = (): Promise<void> => {
    if (!deps.usable) store.set({ outcome: { kind: "too-old" } });
    started ??= deps.usable ? begin() : Promise.resolve();
    return started;
  };

  /** What only looks goes at once, past what is being written. */
  const look = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      attempts.fail(error, true, () => look(work));
    }
  };

  const session: LiveSession = {
    state: () => store.state(),
    subscribe: (listener) => store.subscribe(listener),
    start,
    ...memory,
    ...writes,
    begin: () => void memory.check(),
    open,
    back: () => store.set({ page: null }),
    setLocale: (locale) =>
      look(async () => {
        keeper.speak(locale);
        store.set({ locale });
        await reader.refresh();
      }),
    query: (query) =>
      look(async () => {
        store.set({ query });
        const findings = await judge.findings(query);
        if (store.state().query !== query) return;
        store.set({ findings });
        const { shown, total } = findings;
        if (shown < total) store.tell(fillBoth(SAID.shown, { shown, total }));
      }),
    queryTasks: (taskQuery) =>
      look(async () => {
        store.set({ taskQuery });
        const tasks = await judge.tracking(taskQuery);
        if (store.state().taskQuery === taskQuery) store.set({ tasks });
      }),
    show: (place) => look(() => workbook.show(place)),
    showRow: (row) =>
      look(async () => {
        const sheet = reader.sheet();
        if (sheet !== null) await showAt({ sheet, address: `A${row}` });
      }),
    standing: (task, status, completedOn) => judge.standing(task, status, completedOn),
    closeMessage: () => store.set({ message: null }),
    retry: () => attempts.retry(),
    command: async (id) => {
      await start();
      if (deps.usable) await ribbonCommand(id, session, store);
    },
    refresh: async () => {
      if (started === null || !deps.usable) return;
      await started;
      await live.lookAgain();
    },
    stop: async () => {
      over = true;
      await stopWatching?.();
      stopWatching = null;
    },
  };
  return session;
}

/** Waits for all of them, then throws the first error that any of them threw. */
async function all(works: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
