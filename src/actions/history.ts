import { z } from "zod";
import type { Text } from "../i18n/text";
import type { Journal } from "./journal";
import { journalSchema } from "./journal-schema";
import { parsedJson } from "./parsed-json";
import { refuseNewer } from "./refuse-newer";
import type { Workbook } from "./workbook";

/** Under which name the history is kept in the workbook. */
export const HISTORY_NAME = "history";
const HISTORY_VERSION = 1;
const MOST_ENTRIES = 20;
/** Letters of all that is kept: a workbook takes a megabyte under one name. */
const MOST_LETTERS = 800_000;

/** One thing that was done and can be undone. */
export interface DoneAction {
  /** When, ISO 8601 with zone; tells entries apart. */
  readonly at: string;
  /** What it was done to, in a few words: "II.1", "11 trang". */
  readonly detail: Text;
  readonly journal: Journal;
}

/** What became of an action that was to be kept. */
export interface Kept {
  /** Newest first. */
  readonly history: readonly DoneAction[];
  /** False where it alone is too long for the workbook: it can be undone only while the pane is open. */
  readonly kept: boolean;
}

const entrySchema = z.object({
  at: z.string(),
  detail: z.object({ vi: z.string(), en: z.string() }),
  journal: journalSchema,
});
const historySchema = z.object({ version: z.literal(HISTORY_VERSION), actions: z.array(z.unknown()) });

/** What was kept, newest first; an entry that is not whole can undo nothing and is left out. */
export function readHistory(text: string | null): readonly DoneAction[] {
  if (text === null) return [];
  const found = historySchema.safeParse(parsedJson(text));
  if (!found.success) return [];
  return found.data.actions.flatMap((action): readonly DoneAction[] => {
    const entry = entrySchema.safeParse(action);
    return entry.success ? [entry.data] : [];
  });
}

/** The actions that can be undone, as the workbook keeps them; newest first. */
export async function listHistory(workbook: Workbook): Promise<readonly DoneAction[]> {
  return readHistory(await workbook.kept(HISTORY_NAME));
}

/**
 * Keeps one more action in the workbook; the oldest are let go where there are too many. One that is too long by itself is
 * not kept, and the older ones stay. May throw a WorkbookError.
 */
export async function appendHistory(workbook: Workbook, action: DoneAction): Promise<Kept> {
  const before = await workbook.kept(HISTORY_NAME);
  refuseNewer(before, HISTORY_VERSION);
  const history = readHistory(before);
  const kept = withinBounds([action, ...history]);
  if (kept.length === 0) return { history, kept: false };
  await workbook.keep(HISTORY_NAME, textOf(kept));
  return { history: kept, kept: true };
}

/** Forgets an action, once it was undone. May throw a WorkbookError. */
export async function dropHistory(workbook: Workbook, at: string): Promise<readonly DoneAction[]> {
  const before = await workbook.kept(HISTORY_NAME);
  refuseNewer(before, HISTORY_VERSION);
  const history = readHistory(before).filter((action) => action.at !== at);
  await workbook.keep(HISTORY_NAME, history.length === 0 ? null : textOf(history));
  return history;
}

/** The newest ones that may be kept together; none where the very newest is too long. */
function withinBounds(actions: readonly DoneAction[]): readonly DoneAction[] {
  const kept: DoneAction[] = [];
  let letters = textOf([]).length;
  for (const action of actions.slice(0, MOST_ENTRIES)) {
    letters += JSON.stringify(action).length + 1;
    if (letters > MOST_LETTERS) break;
    kept.push(action);
  }
  return kept;
}

function textOf(actions: readonly DoneAction[]): string {
  return JSON.stringify({ version: HISTORY_VERSION, actions });
}
