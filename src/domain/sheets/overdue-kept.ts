import type { Task } from "../appendix/appendix";
import type { CellValue } from "../grid";
import { key } from "../text/keys";
import { say } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { isSaid, keptCellLine, type KeptRow } from "./kept-inputs";
import { matchTasks } from "./match-tasks";
import { OVERDUE_HEADINGS, PAST_DUE_REASONS } from "./overdue-words";
import type { SheetContext } from "./sheet-context";
import { standingWord } from "./standing-text";

/** What goes into the two columns that officials fill, and what of theirs has no row any more. */
export interface KeptOverdue {
  reason(task: Task): string | null;
  /** Ours (why it is unclear, the appendix's own note), then what officials added. */
  note(task: Task): string | null;
  readonly lines: readonly string[];
}

type Row = KeptRow<"reason" | "note">;

/** Earlier rows given back to the tasks listed today. */
export function keptOverdue(rows: readonly Row[], listed: readonly Task[], context: SheetContext): KeptOverdue {
  const { appendix, standings, locale, written } = context;
  const { byTask, rest } = matchTasks(
    rows.filter(({ inputs }) => inputs.size > 0),
    appendix.tasks,
  );
  const typedNote = (row: Row, task: Task | null): readonly string[] => {
    const notes = task === null ? [] : [task.cells.note.text, written.get(task.key)?.note ?? ""];
    const ours = new Set(notes.flatMap((note) => linesOf(note).map(key)));
    return linesOf(row.inputs.get("note") ?? null).filter((line) => !ours.has(key(line)) && !isReason(line));
  };
  const shown = new Set(listed);
  const gone: readonly (readonly [Row, Task | null])[] = [
    ...appendix.tasks.flatMap((task) => {
      const row = byTask.get(task.key);
      return row && !shown.has(task) ? [[row, task] as const] : [];
    }),
    ...rest.map((row) => [row, null] as const),
  ];
  const line = (row: Row, column: Text, text: string): string => keptCellLine(row, column[locale], text, locale);
  return {
    reason: (task) => textOf(byTask.get(task.key)?.inputs.get("reason") ?? null),
    note: (task) => {
      const row = byTask.get(task.key);
      const standing = standings.get(task.key);
      const why = standing?.kind === "past-due" ? [reasonOf(task, standingWord(task, standing), locale)] : [];
      const typed = row === undefined ? [] : typedNote(row, task);
      return [...why, ...linesOf(task.cells.note.text), ...typed].join("\n") || null;
    },
    lines: gone.flatMap(([row, task]) => {
      const reason = textOf(row.inputs.get("reason") ?? null);
      return [
        ...(reason === null ? [] : [line(row, OVERDUE_HEADINGS.reason, reason)]),
        ...typedNote(row, task).map((text) => line(row, OVERDUE_HEADINGS.note, text)),
      ];
    }),
  };
}

function reasonOf(task: Task, word: ReturnType<typeof standingWord>, locale: SheetContext["locale"]): string {
  if (word === "statusUnclear") return say(PAST_DUE_REASONS.unclear, locale, { text: task.status.text });
  return PAST_DUE_REASONS[word === "datedNotDone" ? "dated" : "blank"][locale];
}

function isReason(line: string): boolean {
  return Object.values(PAST_DUE_REASONS).some((reason) => isSaid(line, reason));
}

function linesOf(value: CellValue): readonly string[] {
  return (textOf(value) ?? "").split("\n").filter((line) => line.trim() !== "");
}

function textOf(value: CellValue): string | null {
  const text = value === null ? "" : String(value).normalize("NFC");
  return text.trim() === "" ? null : text;
}
