import type { SheetInfo, Workbook } from "../actions/workbook";
import { applyPlan } from "./apply-plan";
import { keepText, keptText } from "./kept-texts";
import { listSheets, type SheetFacts } from "./list-sheets";
import { readGrids } from "./read-grids";
import { runExcel } from "./run-excel";
import { selectedPlace, showPlace } from "./selected-place";
import { undoJournal } from "./undo-journal";
import { watchWorkbook } from "./watch-workbook";

/** The workbook in front of the add-in, through Microsoft's client library (the global `Excel`; ExcelApi 1.9 or later). */
export function excelWorkbook(): Workbook {
  return {
    sheets: () => runExcel(async (context) => (await listSheets(context)).map(sheetInfo)),
    read: (sheets) => runExcel((context) => readGrids(context, sheets)),
    apply: (plan, progress = () => undefined) => applyPlan(plan, progress),
    undo: (journal) => undoJournal(journal),
    name: () => runExcel(workbookName),
    kept: (name) => runExcel((context) => keptText(context, name)),
    keep: (name, text) => runExcel((context) => keepText(context, name, text)),
    show: (place) => runExcel((context) => showPlace(context, place)),
    selection: () => runExcel(selectedPlace),
    watch: (listener) => watchWorkbook(listener),
  };
}

async function workbookName(context: Excel.RequestContext): Promise<string> {
  const { workbook } = context;
  workbook.load("name");
  await context.sync();
  return workbook.name;
}

function sheetInfo({ name, visible, ours, protected: isProtected, used }: SheetFacts): SheetInfo {
  return { name, visible, ours, protected: isProtected, used };
}
