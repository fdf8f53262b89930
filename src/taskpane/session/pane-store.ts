import type { Text } from "../../i18n/text";
import { say } from "../../i18n/say";
import type { PaneMessage, PaneState } from "./pane-state";

/** The pane's state, and how it is told of what happens. */
export interface PaneStore {
  state(): PaneState;
  /** The same object stays where nothing is new. */
  set(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
  /** Tells a screen reader; never the same sentence twice in a row. */
  tell(sentence: Text, urgent?: boolean): void;
  /** Shows a short confirmation; `undo`: it offers to undo. */
  confirm(title: Text, undo: boolean): void;
  /** Shows the message bar, the newest one only, and tells it. */
  warn(message: Omit<PaneMessage, "id">): void;
}

/** Everything empty, before the workbook was read. */
export function emptyState(locale: PaneState["locale"]): PaneState {
  return {
    locale,
    tab: "check",
    page: null,
    outcome: null,
    firstOpen: false,
    checking: false,
    checkedAt: null,
    query: { severities: [], agencies: [], text: "", fresh: false, limits: {} },
    findings: { groups: [], shown: 0, total: 0 },
    taskQuery: { only: null, limits: {} },
    tasks: { groups: [] },
    selection: null,
    proposal: null,
    writing: null,
    build: null,
    history: [],
    message: null,
    toast: null,
    said: null,
    asOfAsked: 0,
    chosenSheets: null,
  };
}

export function createPaneStore(first: PaneState): PaneStore {
  const listeners = new Set<() => void>();
  let state = first;
  let lastId = 0;
  const nextId = (): number => (lastId += 1);

  const set = (change: Partial<PaneState>): void => {
    const before = new Map<string, unknown>(Object.entries(state));
    if (Object.entries(change).every(([name, value]) => before.get(name) === value)) return;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const tell = (sentence: Text, urgent = false): void => {
    const text = say(sentence, state.locale);
    if (text !== state.said?.text) set({ said: { id: nextId(), text, urgent } });
  };

  return {
    state: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    confirm: (title, undo) => {
      set({ toast: { id: nextId(), title: say(title, state.locale), undo } });
      tell(title);
    },
    warn: (message) => {
      set({ message: { id: nextId(), ...message } });
      tell(told(message), message.intent === "error" || message.intent === "warning");
    },
  };
}

/** Title and body as one announcement. */
function told({ title, body }: Pick<PaneMessage, "title" | "body">): Text {
  return { vi: `${title.vi}. ${body.vi}`, en: `${title.en}. ${body.en}` };
}
