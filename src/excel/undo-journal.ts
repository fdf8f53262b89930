import type { Journal, UndoReport } from "../actions/journal";
import { runExcel, withoutEvents } from "./run-excel";
import { undoEntries } from "./undo-entries";

/** Puts back what a plan changed, as far as nobody changed it since; what was changed is left alone and reported. */
export async function undoJournal(journal: Journal): Promise<UndoReport> {
  return withoutEvents(() => runExcel((context) => undoEntries(context, journal.entries)));
}
