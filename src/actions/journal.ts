import type { Text } from "../i18n/text";

/**
 * What undoes a plan: for each change what was there before and what was written, so that undo can compare before it
 * restores. Plain JSON, so that it can be kept. Entries are undone last first; their content is the business of `excel/`.
 */
export interface Journal {
  readonly action: string;
  readonly title: Text;
  readonly entries: readonly JournalEntry[];
}

/** `data` is what `excel/` needs for this kind of entry; plain JSON. */
export interface JournalEntry {
  readonly kind: string;
  readonly sheet: string;
  readonly data: unknown;
}

/** What an undo did. */
export interface UndoReport {
  /** Cells put back. */
  readonly restored: number;
  /** What was left as it is, and why. */
  readonly kept: readonly { readonly sheet: string; readonly address: string; readonly reason: Text }[];
}
