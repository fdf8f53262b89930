import type { Area, Grid } from "../domain/grid";
import type { Journal, UndoReport } from "./journal";
import type { Plan } from "./plan";

/** A sheet as the workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Id of the SheetModel where the add-in made it ("tally", "agency:s_xaydung"); `null` for a sheet of the user's. */
  readonly ours: string | null;
  readonly protected: boolean;
  /** `null` on an empty sheet. */
  readonly used: Area | null;
}

/** Called from time to time during long work with the share done, 0 to 1. */
export type Progress = (share: number) => void;

/** All that the add-in ever asks of Excel. Every method may throw a WorkbookError. */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** The used ranges of the sheets named, values only; an empty sheet gives an empty grid. */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  /** Checks first that every step can be done, then does them all; a refusal leaves the workbook as it was. */
  apply(plan: Plan, progress?: Progress): Promise<Journal>;
  undo(journal: Journal): Promise<UndoReport>;
}
