import type { Text } from "../i18n/text";
import type { CellChange } from "../domain/fixes/cell-change";
import type { RemovedRow } from "../domain/fixes/fix";
import type { Mark, PrintSetup, Region, SheetModel } from "../domain/sheets/sheet-model";

/** A sheet of the user's own, described as ours are, but without an id: nothing ever knows it again as ours. */
export type UserSheet = Omit<SheetModel, "id">;

/** One change in the workbook. */
export type Step =
  /** A new sheet of ours. */
  | { readonly kind: "create-sheet"; readonly model: SheetModel }
  /** A sheet of ours from an earlier run, written anew in place; `sheet` is its present name. */
  | { readonly kind: "refresh-sheet"; readonly sheet: string; readonly model: SheetModel }
  /** Cells of ours on a sheet of the user's, beside the appendix. */
  | { readonly kind: "write-region"; readonly sheet: string; readonly region: Region; readonly what: Text }
  /**
   * Single cells, only as the user accepted them: a fix of the appendix, a status, the as-of date. A cell that no longer
   * holds what it held when it was read, that holds a formula, or that lies inside a merge is refused, and nothing is written.
   */
  | {
      readonly kind: "set-cells";
      readonly sheet: string;
      readonly cells: readonly CellChange[];
      readonly what: Text;
    }
  /**
   * Whole rows of a sheet of the user's that go, only as the user accepted it: a repeated header, the rest of a task that was
   * joined. Their numbers are those before the plan; they go after everything else of the plan is written. A row that no
   * longer holds what it held, or that a formula or a merge needs, is refused, and nothing is written.
   */
  | {
      readonly kind: "remove-rows";
      readonly sheet: string;
      readonly rows: readonly RemovedRow[];
      readonly what: Text;
    }
  /**
   * A new sheet that is the user's own from then on, as an imported appendix is: we never write it anew. It stands behind the last
   * sheet of the user's, under a name that is free.
   */
  | { readonly kind: "add-sheet"; readonly model: UserSheet }
  /** Conditional formats of ours on a sheet of the user's; those of an earlier run are taken away first. None: only that. */
  | { readonly kind: "mark"; readonly sheet: string; readonly marks: readonly Mark[] }
  /** Print set-up of a sheet of the user's, only where the user accepted it. */
  | { readonly kind: "print-setup"; readonly sheet: string; readonly print: PrintSetup }
  /** Nothing is done, and the user is told why. */
  | { readonly kind: "leave-alone"; readonly sheet: string; readonly reason: Text };

/** All that an action is about to change, as data: shown first, applied in one go. */
export interface Plan {
  /** Id of the action. */
  readonly action: string;
  readonly title: Text;
  readonly steps: readonly Step[];
}
