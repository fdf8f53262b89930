import type { Host } from "../../host/host";
import type { CellPicture } from "../../host/picture";
import { blocksOf } from "./blocks";
import { exactInputOf } from "./cell-input";
import type { TypedCell } from "./user-act";

interface Step {
  readonly sheet: string;
  readonly before: readonly TypedCell[];
  readonly after: readonly TypedCell[];
}

/** What a person typed, to be taken back by Ctrl+Z. As in Excel it is forgotten once an add-in has written. */
export interface EditHistory {
  /** Types into cells and remembers what stood there. Errors: ExcelError, as `host.user.paste`. */
  readonly type: (sheet: string, cells: readonly TypedCell[]) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly forget: () => void;
}

type Typist = Pick<Host, "paintCells"> & { readonly user: Pick<Host["user"], "edit" | "paste"> };

export function editHistory(host: Typist): EditHistory {
  const done: Step[] = [];
  const undone: Step[] = [];

  function write(sheet: string, cells: readonly TypedCell[]): void {
    for (const { row, column, values } of blocksOf(cells)) {
      const [[only] = [], ...more] = values;
      if (only !== undefined && more.length === 0 && values[0]?.length === 1) host.user.edit(sheet, row, column, only);
      else host.user.paste(sheet, row, column, values);
    }
  }

  /** What the cells hold now, as it would have to be typed. */
  function inputs(sheet: string, cells: readonly TypedCell[]): readonly TypedCell[] {
    return blocksOf(cells).flatMap((block) => {
      const { row, column, values } = block;
      const right = column + (values[0]?.length ?? 1) - 1;
      const area = { top: row, left: column, bottom: row + values.length - 1, right };
      const painted = host.paintCells(sheet, area);
      const byPlace = new Map(painted.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      const inputAt = (cell: CellPicture | undefined): string =>
        cell === undefined ? "" : exactInputOf(cell, painted.styles[cell.style]?.numberFormat ?? "General");
      return values.flatMap((line, down) =>
        line.map((_, across) => {
          const place = { row: row + down, column: column + across };
          return { ...place, input: inputAt(byPlace.get(`${place.row},${place.column}`)) };
        }),
      );
    });
  }

  function move(from: Step[], to: Step[], pick: (step: Step) => readonly TypedCell[]): boolean {
    const step = from.pop();
    if (step === undefined) return false;
    write(step.sheet, pick(step));
    to.push(step);
    return true;
  }

  return {
    type: (sheet, cells) => {
      const before = inputs(sheet, cells);
      write(sheet, cells);
      done.push({ sheet, before, after: cells });
      undone.length = 0;
    },
    undo: () => move(done, undone, (step) => step.before),
    redo: () => move(undone, done, (step) => step.after),
    forget: () => {
      done.length = 0;
      undone.length = 0;
    },
  };
}
