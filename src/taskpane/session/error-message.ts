import { WorkbookError } from "../../actions/workbook-error";
import type { Text } from "../../i18n/text";
import { fillBoth } from "./bilingual";
import { ERROR_WORDS } from "./error-texts";
import type { MessageAction, PaneMessage } from "./pane-state";
import { LABELS } from "./texts";

/** What is known when something fails. */
export interface Circumstances {
  /** The workbook's own name; "" where it could not be asked. */
  readonly book: string;
  /** True where nothing can have been written when it failed. */
  readonly untouched: boolean;
  /** When, milliseconds since 1970. */
  readonly at: number;
}

type Message = Omit<PaneMessage, "id">;
type Words = (typeof ERROR_WORDS)[keyof typeof ERROR_WORDS];

const RETRY: MessageAction = { kind: "retry", label: LABELS.retry };
const READING: MessageAction = { kind: "reading", label: LABELS.chooseSheet };

/** Which words an error code of the workbook gets, and what can be done about it; others get the error's own sentence. */
const BY_CODE: Readonly<Record<string, { readonly words: Words; readonly actions: readonly MessageAction[] }>> = {
  "sheet-protected": { words: ERROR_WORDS.protected, actions: [RETRY] },
  InvalidOperationInCellEditMode: { words: ERROR_WORDS.editing, actions: [RETRY] },
  InactiveWorkbook: { words: ERROR_WORDS.otherWorkbook, actions: [RETRY] },
  InvalidSelection: { words: ERROR_WORDS.otherWorkbook, actions: [RETRY] },
  "other-workbook": { words: ERROR_WORDS.otherWorkbook, actions: [RETRY] },
  "no-such-sheet": { words: ERROR_WORDS.sheetGone, actions: [READING] },
  ItemNotFound: { words: ERROR_WORDS.sheetGone, actions: [READING] },
  "cell-changed": { words: ERROR_WORDS.cellChanged, actions: [] },
  "cell-formula": { words: ERROR_WORDS.formula, actions: [] },
  "cell-merged": { words: ERROR_WORDS.merged, actions: [] },
  "sheet-filtered": { words: ERROR_WORDS.filtered, actions: [RETRY] },
  FilteredRangeConflict: { words: ERROR_WORDS.filtered, actions: [RETRY] },
  "no-tracking": { words: ERROR_WORDS.noTracking, actions: [{ kind: "retry", label: LABELS.track }] },
  "half-done": { words: ERROR_WORDS.halfDone, actions: [{ kind: "undo", label: LABELS.undo }] },
};

/** Errors of our own that are whole sentences; only those that Excel's code names are shown with the code. */
const IS_OURS = /^[a-z][a-z-]*$/u;
/** Errors about one cell, which can be gone to. */
const GOES_TO_CELL: ReadonlySet<string> = new Set(["cell-formula", "cell-merged"]);

/** What the message bar says of an error: what happened, what did not, and what to do. */
export function errorMessage(error: unknown, circumstances: Circumstances): Message {
  if (!(error instanceof WorkbookError)) return unforeseen(error, circumstances);
  const { code, text, place } = error;
  const values = { reason: text, code, cell: place?.address ?? "", book: circumstances.book };
  const known = BY_CODE[code];
  const fits = known !== undefined && (known.words.title.vi.includes("{cell}") ? place !== null : true);
  if (!fits) return refusedMessage(error, circumstances, values);
  const show: readonly MessageAction[] =
    place !== null && GOES_TO_CELL.has(code) ? [{ kind: "show", label: LABELS.show, place }] : [];
  const { title, body } = known.words;
  return {
    intent: "warning",
    title: fillBoth(title, values),
    body: fillBoth(body, values),
    actions: [...show, ...known.actions],
  };
}

function refusedMessage(
  error: WorkbookError,
  circumstances: Circumstances,
  values: Readonly<Record<string, Text | string>>,
): Message {
  const ours = IS_OURS.test(error.code);
  const { title, body } = ours ? ERROR_WORDS.refused : ERROR_WORDS.known;
  const copy: MessageAction = { kind: "copy", label: LABELS.copy, details: detailsOf(error, circumstances) };
  return {
    intent: "warning",
    title,
    body: fillBoth(body, values),
    actions: ours ? [RETRY] : [copy, RETRY],
  };
}

/** A mistake of our own, or something that Excel has no code for. */
function unforeseen(error: unknown, circumstances: Circumstances): Message {
  const { title, body } = circumstances.untouched ? ERROR_WORDS.nothingWritten : ERROR_WORDS.unsure;
  const code = error instanceof Error ? error.name : typeof error;
  return {
    intent: "error",
    title,
    body: fillBoth(body, { code }),
    actions: [{ kind: "copy", label: LABELS.copy, details: detailsOf(error, circumstances) }, RETRY],
  };
}

/** What developers need, without anything out of the workbook: the code, the time, and where in the program it was. */
function detailsOf(error: unknown, { at }: Circumstances): string {
  const name = error instanceof WorkbookError ? error.code : error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^\s*at |@/u.test(line) && /:\d+(?::\d+)?\)?$/u.test(line));
  return [`Rà soát phụ lục: ${name}`, new Date(at).toISOString(), ...frames].join("\n");
}
