import type { JournalEntry, Looks, UndoReport } from "../actions/journal";
import { parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import type { AnswerOf } from "./ask-in-slices";
import { linkPieces } from "./cell-links";
import { looksOf } from "./cell-looks";
import { conditionalPieces } from "./conditional-format-pieces";
import { mergePieces } from "./merge-pieces";
import { nameBackPiece } from "./names";
import { printPieces } from "./print-setup";
import { addressChunks } from "./rectangles";
import { hiddenCuts } from "./region-pieces";
import { sendPieces, STATEMENT, type Piece } from "./send-pieces";
import { viewPieces } from "./sheet-view";
import { heightPieces, widthPieces } from "./sizes";
import { cellsBackPieces, linksBack, untouchedBefore } from "./undo-cells";
import { isUnchanged, lookBeforeUndo, lookForRemovals, type CellsBack, type UndoSight } from "./undo-look";
import type { Placed } from "./undo-places";
import { putRowsBack, type RowsReport } from "./undo-rows";
import { setCellsBackPieces } from "./undo-set-cells";
import { validationPieces } from "./validation-pieces";

const SILENT = (): void => undefined;

/**
 * Undoes entries, last first: rows that went come back before all else, so that the others find their cells where they were.
 * A cell that was changed since, and a sheet on which somebody wrote, is left alone and
 * reported. Throws a WorkbookError where a sheet is protected.
 */
export async function undoEntries(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<UndoReport> {
  const rows = await undoRemovals(context, entries);
  const others = entries.filter(({ kind }) => kind !== "rows-removed");
  if (others.length === 0) return rows;
  const sight = await lookBeforeUndo(context, others);
  await sendPieces(context, clearingPieces(context, sight), SILENT);
  const looks = await looksOf(
    context,
    sight.cells.map(({ slice }) => slice),
  );
  const back = [...sight.placed].reverse().flatMap((placed) => backPieces(context, placed, sight, looks));
  const gone = sight.gone.map(({ name }) => deletePiece(context.workbook.worksheets.getItem(name)));
  await sendPieces(context, [...back, ...gone], SILENT);
  const cells = sight.cells.flatMap(({ choice }) => choice.back.flat()).filter(Boolean).length;
  const single = sight.setCells.reduce((sum, { choice }) => sum + choice.back.length, 0);
  return { restored: rows.restored + cells + single, kept: [...rows.kept, ...sight.kept] };
}

async function undoRemovals(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<UndoReport> {
  const { placed, kept } = await lookForRemovals(context, entries);
  const reports: RowsReport[] = [];
  for (const one of [...placed].reverse()) reports.push(await putRowsBack(context, one));
  return {
    restored: reports.reduce((sum, { restored }) => sum + restored, 0),
    kept: [...kept, ...reports.flatMap((report) => report.kept)],
  };
}

/** Excel does not delete a sheet while it is "VeryHidden". */
function deletePiece(worksheet: Excel.Worksheet): Piece {
  return {
    bytes: STATEMENT * 3,
    queue: () => {
      worksheet.visibility = "Hidden";
      worksheet.delete();
    },
  };
}

/** Takes our merges, marks and links off the sheets, and then the formats of cells that had none. */
function clearingPieces(context: Excel.RequestContext, sight: UndoSight): readonly Piece[] {
  const marksAndMerges = sight.placed.flatMap(({ entry, facts }) => {
    const worksheet = context.workbook.worksheets.getItem(facts.name);
    if (entry.kind === "cells-merged") return mergePieces(worksheet, entry.areas, []);
    if (entry.kind !== "formats-replaced") return [];
    return conditionalPieces(worksheet, sight.sheets.get(facts.name)?.formats.ours ?? [], [], 0);
  });
  return [...marksAndMerges, ...sight.cells.flatMap((cells) => cellsClearing(context, cells, sight))];
}

function cellsClearing(
  context: Excel.RequestContext,
  { slice: { sheet }, choice, linksNow }: CellsBack,
  sight: UndoSight,
): readonly Piece[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const now = sight.sheets.get(sheet);
  const clear = now?.blank ? untouchedBefore(choice, now.blank, markedAreas(sheet, sight)) : [];
  return [
    ...linkPieces(worksheet, Object.keys(linksBack({ ...choice.entry, links: linksNow }, choice.back)), {}),
    ...addressChunks(clear, sheet).map((address) => ({
      bytes: STATEMENT * 2 + address.length,
      queue: () => worksheet.getRanges(address).clear("Formats"),
    })),
  ];
}

/** Where a sheet has conditional formats that are to stay; ours stay where the entries do not speak of them. */
function markedAreas(sheet: string, { placed, sheets }: UndoSight): readonly Area[] {
  const formats = sheets.get(sheet)?.formats;
  const removed = placed.some(({ entry, facts }) => entry.kind === "formats-replaced" && facts.name === sheet);
  const ours = removed ? [] : (formats?.ours.map(({ area }) => area) ?? []);
  return [...(formats?.others ?? []), ...ours]
    .flatMap((address) => address.split(","))
    .flatMap((address) => parseArea(address) ?? []);
}

/** What puts one entry back. */
function backPieces(
  context: Excel.RequestContext,
  { entry, facts }: Placed,
  sight: UndoSight,
  looks: AnswerOf<Looks>,
): readonly Piece[] {
  const worksheet = context.workbook.worksheets.getItem(facts.name);
  const now = sight.sheets.get(facts.name);
  switch (entry.kind) {
    case "cells-written": {
      const cells = sight.cells.find((one) => one.entry === entry);
      if (!cells) return [];
      return cellsBackPieces(worksheet, facts.name, cells.choice, looks(cells.slice), hiddenCuts(cells.rows));
    }
    case "cells-set": {
      const cells = sight.setCells.find((one) => one.entry === entry);
      return cells ? setCellsBackPieces(worksheet, facts.name, cells.choice) : [];
    }
    case "cells-unmerged":
      return mergePieces(worksheet, [], entry.areas);
    case "rows-resized":
      return heightPieces(worksheet, facts.name, entry.before);
    case "columns-resized":
      return widthPieces(worksheet, facts.name, entry.before);
    case "validations-replaced":
      return validationPieces(worksheet, [entry.area], entry.before);
    case "formats-replaced":
      return conditionalPieces(worksheet, [], entry.before, entry.position);
    case "print-changed":
      return now ? printPieces(worksheet, now.print, entry.before) : [];
    case "view-changed":
      return now ? viewPieces(worksheet, now.view, entry.before) : [];
    case "name-set": {
      const inBook = entry.scope === "workbook";
      const names = inBook ? sight.names : now?.names;
      return names && isUnchanged(entry, names) ? [nameBackPiece(inBook ? context.workbook : worksheet, entry)] : [];
    }
    case "cells-merged":
    case "sheet-created":
    case "rows-removed":
      return [];
  }
}
