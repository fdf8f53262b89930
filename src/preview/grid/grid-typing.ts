import type { FUniver } from "@univerjs/presets";
import { editedTextOf } from "./cell-data";
import type { TypedCell } from "./user-act";

/** What a person typed into the cell editor or the formula bar, as it was typed. */
export interface GridTyping {
  readonly isTyping: () => boolean;
}

interface TypingListener {
  readonly began: () => void;
  /** `typed` is `null` where the editor was left without a change. */
  readonly ended: (typed: { readonly sheetId: string; readonly cells: readonly TypedCell[] } | null) => void;
}

const ENTER = 13;
/** The grid's key codes carry Ctrl, Shift and the like above the first eight bits. */
const KEY = 0xff;

export function gridTyping(api: FUniver, listener: TypingListener): GridTyping {
  let typing = false;
  let typed: { readonly sheetId: string; readonly cells: readonly TypedCell[] } | null = null;

  api.addEvent(api.Event.SheetEditStarted, () => {
    typing = true;
    typed = null;
    listener.began();
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm, keycode }) => {
    const input = (value.getData().body?.dataStream ?? "").replace(/\r\n$/u, "").replaceAll("\r", "\n");
    const before = editedTextOf(worksheet.getSheet().getCellRaw(row, column));
    // Ctrl+Enter fills the whole selection.
    const key = Number(keycode ?? 0);
    const fills = key > KEY && (key & KEY) === ENTER;
    const cells = fills
      ? (worksheet.getSelection()?.getActiveRangeList() ?? []).flatMap((range) => cellsOf(range.getRange(), input))
      : [{ row: row + 1, column: column + 1, input }];
    typed = isConfirm && (fills || input !== before) ? { sheetId: worksheet.getSheetId(), cells } : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    typing = false;
    const done = typed;
    typed = null;
    listener.ended(done);
  });
  return { isTyping: () => typing };
}

function cellsOf(
  range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  },
  input: string,
): readonly TypedCell[] {
  const cells: TypedCell[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      cells.push({ row: row + 1, column: column + 1, input });
    }
  }
  return cells;
}
