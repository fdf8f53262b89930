import type { SheetInfo, Workbook } from "../actions/workbook";
import { applyPlan } from "./apply-plan";
import { listSheets, type SheetFacts } from "./list-sheets";
import { readGrids } from "./read-grids";
import { runExcel } from "./run-excel";
import { undoJournal } from "./undo-journal";

/** The workbook in front of the add-in, through Microsoft's client library (the global `Excel`; ExcelApi 1.9 or later). */
export function excelWorkbook(): Workbook {
  return {
    sheets: () => runExcel(async (context) => (await listSheets(context)).map(sheetInfo)),
    read: (sheets) => runExcel((context) => readGrids(context, sheets)),
    apply: (plan, progress = () => undefined) => applyPlan(plan, progress),
    undo: (journal) => undoJournal(journal),
  };
}

function sheetInfo({ name, visible, ours, protected: isProtected, used }: SheetFacts): SheetInfo {
  return { name, visible, ours, protected: isProtected, used };
}
