import type { Journal, JournalEntry, NameState } from "../actions/journal";
import type { Plan } from "../actions/plan";
import type { Progress } from "../actions/workbook";
import { WorkbookError } from "../actions/workbook-error";
import { cellAddress } from "../domain/address";
import { fill } from "../i18n/say";
import { hasExcelApi } from "./api-set";
import type { Slice } from "./ask-in-slices";
import { fontsOf } from "./cell-fonts";
import { inputsOf } from "./cell-inputs";
import { rowStatesOf } from "./cell-states";
import { createSheets, plannedSheets } from "./create-sheets";
import { tooOld } from "./excel-errors";
import { fontAtOf } from "./font-at";
import { listSheets, type SheetFacts } from "./list-sheets";
import { lookAtCells, type CellsSight } from "./look-at-cells";
import { askForNames, namePieces, namesFrom } from "./names";
import { NOT_WRITTEN } from "./not-written";
import { setsCellsOnly, targetsOf, type Target } from "./plan-targets";
import { lookAtRows, type RowsSight } from "./look-at-rows";
import { refuseCells } from "./refuse-cells";
import { refuseConflicts, refuseLongTexts, refuseNames } from "./refuse-conflicts";
import { refuseRows } from "./refuse-rows";
import { rowsResults, rowsWork } from "./remove-rows";
import { rollBack } from "./roll-back";
import { rowsAround } from "./rows-around";
import { runExcel, withoutEvents } from "./run-excel";
import { sendPieces } from "./send-pieces";
import { cellsResult, cellsWork, type CellsWork } from "./set-cells";
import { newSheetWork, sheetWork, type SheetWork } from "./sheet-pieces";
import { blankLooks, blankOf, takeSnapshot, type SheetSnapshot } from "./take-snapshot";
import { arrived } from "./typed-input";

/** All that is known before anything is written. */
interface Prepared {
  readonly targets: readonly Target[];
  readonly sheets: readonly SheetFacts[];
  readonly names: ReadonlyMap<string, NameState>;
  readonly snapshots: readonly SheetSnapshot[];
  readonly cells: readonly CellsSight[];
  readonly rows: readonly RowsSight[];
}

/**
 * Applies a plan as a whole: what can be refused is refused before anything is written, and what fails later is undone.
 * Throws a WorkbookError.
 */
export async function applyPlan(plan: Plan, progress: Progress): Promise<Journal> {
  const { action, title } = plan;
  refuseOldExcel(plan);
  return withoutEvents(async () => {
    const begun: JournalEntry[] = [];
    try {
      const entries = await runExcel(async (context) => {
        const prepared = await prepare(context, plan);
        progress(0.2);
        return write(context, prepared, begun, progress);
      });
      progress(1);
      return { action, title, entries };
    } catch (error) {
      if (begun.length === 0) throw error;
      throw await rollBack(begun, error);
    }
  });
}

/** ExcelApi 1.9 formats scattered cells together; without 1.13 the merges of a sheet, or of rows, cannot be put back. */
function refuseOldExcel({ steps }: Plan): void {
  const needed = steps.some(({ kind }) => kind === "refresh-sheet" || kind === "remove-rows") ? "1.13" : "1.9";
  if (!hasExcelApi(needed)) throw tooOld();
}

async function prepare(context: Excel.RequestContext, plan: Plan): Promise<Prepared> {
  const { workbook } = context;
  const { protection } = workbook;
  protection.load("protected");
  const names = askForNames(workbook);
  const sheets = await listSheets(context);
  const targets = targetsOf(plan, sheets, protection.protected);
  refuseLongTexts(targets);
  refuseNames(targets, sheets, namesFrom(names, "Workbook"));
  const cells = await lookAtCells(context, targets);
  refuseCells(cells);
  const rows = await lookAtRows(context, targets, sheets);
  refuseRows(rows);
  const others = targets.filter((target) => !setsCellsOnly(target));
  const snapshots = await takeSnapshot(context, others);
  refuseConflicts(snapshots);
  return { targets: others, sheets, names: namesFrom(names, "Workbook"), snapshots, cells, rows };
}

/** Writes everything; `begun` is told what to undo before each part of it is sent. */
async function write(
  context: Excel.RequestContext,
  { targets, sheets, names, snapshots, cells, rows }: Prepared,
  begun: JournalEntry[],
  progress: Progress,
): Promise<readonly JournalEntry[]> {
  const { workbook } = context;
  begun.push(...plannedSheets(targets));
  const created = await createSheets(context, targets, sheets);
  begun.splice(0, begun.length, ...created);
  const blanks = await blankLooks(
    context,
    created.map(({ sheet }) => sheet),
  );
  const works = targets.map((target): SheetWork => {
    const worksheet = workbook.worksheets.getItem(target.sheet);
    const found = snapshots.find((snapshot) => snapshot.target === target);
    return found ? sheetWork(worksheet, found) : newSheetWork(worksheet, target, blankOf(blanks, target.sheet));
  });
  // After the regions, whose number formats would come over theirs.
  const setWorks = cells.map((sight) => cellsWork(workbook.worksheets.getItem(sight.facts.name), sight));
  const nameEntries = targets.flatMap((target): JournalEntry[] =>
    target.names.map(({ name, refersTo }) => ({
      ...{ kind: "name-set", scope: "workbook", name, after: refersTo },
      before: names.get(name.toUpperCase()) ?? null,
      sheet: target.sheet,
      sheetId: created.find(({ sheet }) => sheet === target.sheet)?.sheetId ?? target.facts?.id ?? "",
    })),
  );
  begun.push(...nameEntries, ...works.flatMap(({ entries }) => entries), ...setWorks.map(({ entry }) => entry));
  const pieces = [
    ...namePieces(
      workbook,
      nameEntries.flatMap((entry) => (entry.kind === "name-set" ? [entry] : [])),
    ),
    ...works.flatMap((work) => work.pieces),
    ...setWorks.flatMap((work) => work.pieces),
  ];
  await sendPieces(context, pieces, (share) => progress(0.2 + 0.7 * share));
  const entries = await withResults(context, begun, works);
  const written = await withSetCells(context, entries, setWorks);
  return rows.length === 0 ? written : [...written, ...(await removeRows(context, rows, begun))];
}

/** Removes rows once all else is written: until then the numbers of the plan hold. */
async function removeRows(
  context: Excel.RequestContext,
  rows: readonly RowsSight[],
  begun: JournalEntry[],
): Promise<readonly JournalEntry[]> {
  const around = await rowsAround(
    context,
    rows.map(({ facts }) => facts.name),
  );
  const works = rows.map((sight) => {
    const { name } = sight.facts;
    return rowsWork(context.workbook.worksheets.getItem(name), sight, around.get(name) ?? sight.around);
  });
  begun.push(...works.map(({ entry }) => entry));
  await sendPieces(
    context,
    works.flatMap(({ pieces }) => pieces),
    () => undefined,
  );
  return rowsResults(context, works);
}

/** The same for single cells. */
async function withSetCells(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  works: readonly CellsWork[],
): Promise<readonly JournalEntry[]> {
  const now = await rowStatesOf(
    context,
    works.flatMap(({ sight }) => sight.slices),
  );
  const fonts = await fontsOf(
    context,
    works.flatMap(({ sight }) => sight.lettered),
  );
  return entries.map((entry) => {
    const work = works.find((one) => one.entry === entry);
    return work ? cellsResult(work, now, fontAtOf(work.sight.lettered, fonts)) : entry;
  });
}

/** Reads back what was written, compares it with what was wanted, and puts it into the entries for a later undo. */
async function withResults(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  works: readonly SheetWork[],
): Promise<readonly JournalEntry[]> {
  const checks = works.flatMap(({ sheet, regions }) =>
    regions.map(({ area, values }) => ({ slice: { sheet, area } satisfies Slice, values })),
  );
  const found = await inputsOf(
    context,
    checks.map(({ slice }) => slice),
  );
  for (const { slice, values } of checks) {
    const inputs = found(slice);
    for (const [r, row] of values.entries()) {
      const c = row.findIndex((value, index) => !arrived(value, inputs[r]?.[index] ?? ""));
      if (c === -1) continue;
      const cell = cellAddress(slice.area.top + r, slice.area.left + c);
      throw new WorkbookError("not-written", fill(NOT_WRITTEN, { sheet: slice.sheet, cell }));
    }
  }
  const inputsAt = (sheet: string, area?: Slice["area"]) => {
    const check = checks.find(({ slice }) => slice.sheet === sheet && (area === undefined || slice.area === area));
    return check ? found(check.slice) : null;
  };
  return entries.map((entry) => {
    if (entry.kind === "sheet-created") return { ...entry, written: inputsAt(entry.sheet) };
    if (entry.kind === "cells-written") return { ...entry, after: inputsAt(entry.sheet, entry.area) };
    return entry;
  });
}
