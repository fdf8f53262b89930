import { parseArea } from "../domain/address";
import { hasExcelApi } from "./api-set";
import { withoutSheet } from "./excel-ranges";

/** What hangs on the cells of a sheet or lies over them, and goes with a row although no cell holds it. */
export interface AttachedThings {
  readonly marks: readonly { readonly kind: "comment" | "note"; readonly row: number; readonly cell: string }[];
  /** Pictures, shapes and charts; points from the top of the sheet. */
  readonly drawn: readonly { readonly name: string; readonly top: number; readonly height: number }[];
}

/** Places of one request: each takes about a thousand bytes of it. */
const MOST_PLACES = 800;

/**
 * Comments, notes and drawings of sheets. An Excel without ExcelApi 1.18, or a library that does not know it, tells nothing of
 * notes: the plan says so to the user before the rows go.
 */
export async function attachedTo(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, AttachedThings>> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { comments, shapes, charts } = worksheet;
    comments.load("items/id");
    shapes.load("items/name,items/top,items/height");
    charts.load("items/name,items/top,items/height");
    const notes = notesOf(worksheet);
    notes?.load("items/visible");
    return { sheet, comments, notes, shapes, charts };
  });
  await context.sync();
  const hung = asked.flatMap(({ sheet, comments, notes }) => [
    ...comments.items.map((item) => ({ sheet, kind: "comment" as const, item })),
    ...(notes?.items ?? []).map((item) => ({ sheet, kind: "note" as const, item })),
  ]);
  const marks: Mark[] = [];
  for (let from = 0; from < hung.length; from += MOST_PLACES) {
    marks.push(...(await placesOf(context, hung.slice(from, from + MOST_PLACES))));
  }
  return new Map(
    asked.map(({ sheet, shapes, charts }): [string, AttachedThings] => [
      sheet,
      {
        marks: marks.filter((mark) => mark.sheet === sheet),
        drawn: [...shapes.items, ...charts.items].map(({ name, top, height }) => ({ name, top, height })),
      },
    ]),
  );
}

type Mark = AttachedThings["marks"][number] & { readonly sheet: string };

interface Hung {
  readonly sheet: string;
  readonly kind: Mark["kind"];
  readonly item: Excel.Comment | Excel.Note;
}

async function placesOf(context: Excel.RequestContext, hung: readonly Hung[]): Promise<readonly Mark[]> {
  const places = hung.map(({ item, sheet, kind }) => {
    const range = item.getLocation();
    range.load("address");
    return { sheet, kind, range };
  });
  await context.sync();
  return places.map(({ sheet, kind, range }) => {
    const cell = withoutSheet(range.address);
    const area = parseArea(cell);
    if (area === null) throw new Error(`Excel told no place of a ${kind}: ${cell}.`);
    return { sheet, kind, cell, row: area.top };
  });
}

/** The library of npm knows nothing of notes even where Excel does. */
function notesOf(worksheet: Excel.Worksheet): Excel.NoteCollection | null {
  return hasExcelApi("1.18") && "notes" in worksheet ? worksheet.notes : null;
}
