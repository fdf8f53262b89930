import type { SheetChoice } from "../../actions/request";
import type { SheetView } from "../view/view";

/** What is chosen when the screen is first opened. */
export const USUAL_CHOICE: SheetChoice = { tally: true, overdue: true, brief: false, agencies: null };

/** What building the chosen sheets does to each printed sheet. */
export interface SheetPlan {
  readonly fresh: readonly SheetView[];
  readonly refreshed: readonly SheetView[];
  /** They stand and were not chosen. Which of them are out of date is known only when the build is worked out. */
  readonly alone: readonly SheetView[];
}

/** True for the sheet of one agency. */
export function isAgencySheet({ id }: SheetView): boolean {
  return id.startsWith("agency:");
}

/** True for a sheet on which officials write over what the appendix says: others of ours go with it, to tell the two apart. */
export function isReadBack(sheet: SheetView): boolean {
  return sheet.id === "overdue" || isAgencySheet(sheet);
}

/** Tells what is new, refreshed and left alone. */
export function sheetPlan(sheets: readonly SheetView[], choice: SheetChoice): SheetPlan {
  const chosen = sheets.filter((sheet) => isChosen(sheet, choice));
  return {
    fresh: chosen.filter(({ stands }) => !stands),
    refreshed: chosen.filter(({ stands }) => stands),
    alone: sheets.filter((sheet) => sheet.stands && !isChosen(sheet, choice)),
  };
}

/** Whether a printed sheet is wanted. */
export function isChosen(sheet: SheetView, { tally, overdue, brief, agencies }: SheetChoice): boolean {
  if (isAgencySheet(sheet)) return agencies === null || agencies.includes(sheet.id);
  return (tally && sheet.id === "tally") || (overdue && sheet.id === "overdue") || (brief && sheet.id === "brief");
}

/** The choice with one agency's sheet added or taken away; all of them together are said as `null`, later ones included. */
export function withAgency(
  choice: SheetChoice,
  sheets: readonly SheetView[],
  id: string,
  wanted: boolean,
): SheetChoice {
  const agencies = sheets.filter(isAgencySheet);
  const chosen = agencies.filter((sheet) => (sheet.id === id ? wanted : isChosen(sheet, choice)));
  return { ...choice, agencies: chosen.length === agencies.length ? null : chosen.map((sheet) => sheet.id) };
}
