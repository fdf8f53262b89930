import { appendHistory, dropHistory, listHistory, type DoneAction } from "../../actions/history";
import type { Journal } from "../../actions/journal";
import type { Workbook } from "../../actions/workbook";
import type { Text } from "../../i18n/text";
import type { HistoryEntry } from "./pane-state";

/** What was done and can be undone, newest first, as the workbook keeps it and as this pane remembers it besides. */
export interface DoneHistory {
  entries(): readonly HistoryEntry[];
  newest(): DoneAction | null;
  /** Takes in what the workbook keeps. */
  load(): Promise<void>;
  /** Remembers an action; false where the workbook could not keep it, so that it lasts as long as the pane. */
  add(journal: Journal, detail: Text, at: number): Promise<boolean>;
  /** Forgets an action that was undone. */
  drop(action: DoneAction): Promise<void>;
}

export function createDoneHistory(workbook: Workbook): DoneHistory {
  let actions: readonly DoneAction[] = [];

  return {
    entries: () => actions.map(entryOf),
    newest: () => actions[0] ?? null,
    load: async () => {
      const kept = await listHistory(workbook);
      const known = new Set(kept.map(({ at }) => at));
      actions = [...actions.filter(({ at }) => !known.has(at)), ...kept].sort(newestFirst);
    },
    add: async (journal, detail, milliseconds) => {
      // Two entries of one millisecond would be one to the workbook.
      const last = actions[0] === undefined ? 0 : Date.parse(actions[0].at);
      const at = new Date(Math.max(milliseconds, last + 1)).toISOString();
      const action = { at, detail, journal };
      actions = [action, ...actions];
      return (await appendHistory(workbook, action)).kept;
    },
    drop: async (action) => {
      actions = actions.filter((one) => one !== action);
      await dropHistory(workbook, action.at);
    },
  };
}

function entryOf({ at, detail, journal }: DoneAction): HistoryEntry {
  const milliseconds = Date.parse(at);
  return { id: milliseconds, title: journal.title, detail, at: milliseconds };
}

function newestFirst(one: DoneAction, other: DoneAction): number {
  return Date.parse(other.at) - Date.parse(one.at);
}
