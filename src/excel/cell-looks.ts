import type { Look, Looks } from "../actions/journal";
import type { Area } from "../domain/grid";
import { askInSlices, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { lookOf } from "./look-of";
import { cellCount } from "./rectangles";
import { uniformLooks } from "./uniform-look";

/** What is asked of each cell: no more than a CellStyle can change. */
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, weight: true, color: true },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const QUESTION: Question<Looks> = {
  cells: 6000,
  weigh: ({ cells }) => cells.length * (cells[0]?.length ?? 0) * 560,
  ask: (context, { sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load("numberFormat");
    const properties = range.getCellProperties(ASKED);
    return () => {
      const formats: readonly (readonly unknown[])[] = range.numberFormat;
      const table = lookTable();
      const cells = properties.value.map((row, r) =>
        row.map((cell, c) => table.place(lookOf(cell.format, formats[r]?.[c]))),
      );
      return { list: table.list(), cells };
    };
  },
};

/** Below this a question about all cells at once is not worth its request. */
const MANY_CELLS = 5000;

/** The looks of the cells of slices. */
export async function looksOf(context: Excel.RequestContext, slices: readonly Slice[]): Promise<AnswerOf<Looks>> {
  const large = slices.filter(({ area }) => cellCount(area) > MANY_CELLS);
  const common = await uniformLooks(context, large);
  const uniform = new Map(
    large.flatMap((slice) => {
      const look = common(slice);
      return look === null ? [] : [[slice, sameLooks(slice.area, look)] as const];
    }),
  );
  const others = slices.filter((slice) => !uniform.has(slice));
  const answers = await askInSlices(context, others, QUESTION, joinLooks);
  return (slice) => uniform.get(slice) ?? answers(slice);
}

/** All cells of an area looking alike. */
export function sameLooks({ top, left, bottom, right }: Area, look: Look): Looks {
  const row = Array.from({ length: right - left + 1 }, () => 0);
  return { list: [look], cells: Array.from({ length: bottom - top + 1 }, () => row) };
}

function joinLooks(blocks: readonly Looks[]): Looks {
  const table = lookTable();
  const cells = blocks.flatMap((block) => {
    const places = block.list.map((look) => table.place(look));
    return block.cells.map((row) => row.map((place) => places[place] ?? 0));
  });
  return { list: table.list(), cells };
}

/** A list that holds each look once and says where it stands. */
export function lookTable(): { readonly place: (look: Look) => number; readonly list: () => readonly Look[] } {
  const places = new Map<string, number>();
  const list: Look[] = [];
  return {
    list: () => list,
    place: (look) => {
      const id = JSON.stringify(look);
      const known = places.get(id);
      if (known !== undefined) return known;
      places.set(id, list.length);
      list.push(look);
      return list.length - 1;
    },
  };
}
