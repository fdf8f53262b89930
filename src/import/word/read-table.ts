import type { SourceCell, SourceTable } from "../../domain/import/source-document";
import { childOf, elementsOf, valueOf, type Element } from "../markup-tree";
import { refuseTooMany, type Tally } from "../tally";
import { columnsOf } from "./grid-columns";
import { lettersOf } from "./letters";
import { readParagraph, type Paragraph } from "./read-paragraph";
import { isDeleted, isWrapper, type Story } from "./story";

/** A cell before the cells that go on below it are joined to it. */
interface RawCell {
  readonly start: number;
  readonly end: number;
  readonly goesOn: boolean;
  readonly text: string;
  readonly font: string | null;
}

/** Reads a table of Word: cells joined across (gridSpan, hMerge) and down (vMerge), rows that were deleted left out and told. */
export function readTable(table: Element, story: Story, tally: Tally): SourceTable {
  const rows = rowsOf(table, story).map((row) => readRow(row, story));
  refuseTooMany(
    tally,
    rows.length,
    rows.reduce((sum, row) => sum + row.length, 0),
  );
  const widths = elementsOf(childOf(table, "tblGrid") ?? { name: "", attributes: {}, children: [] }, "gridCol").map(
    ({ attributes }) => Number(attributes["w"] ?? "0"),
  );
  const positions = widths.reduce<number[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [0]);
  const columns = columnsOf(rows, positions);
  return {
    kind: "table",
    rows: rows.length,
    columns: columns.count,
    cells: cellsOf(rows, columns.rows, story),
    widths: widthsOf(columns.rows, rows, positions, columns.count),
  };
}

function rowsOf(table: Element, story: Story): readonly Element[] {
  return elementsOf(table).flatMap((child): readonly Element[] => {
    if (child.name === "tr") {
      const isGone = childOf(childOf(child, "trPr") ?? child, "del") !== null;
      if (!isGone) return [child];
      story.leaveOut("deleted", lettersOf(child));
      return [];
    }
    return isWrapper(child) ? rowsOf(child, story) : [];
  });
}

function readRow(row: Element, story: Story): readonly RawCell[] {
  let edge = Number(valueOf(childOf(row, "trPr"), "gridBefore") ?? "0");
  const cells: RawCell[] = [];
  for (const cell of tableCells(row)) {
    const properties = childOf(cell, "tcPr");
    const span = Math.max(1, Number(valueOf(properties, "gridSpan") ?? "1"));
    const content = readCell(cell, story);
    const across = valueOf(properties, "hMerge");
    const before = cells.at(-1);
    if (across !== null && across !== "restart" && before !== undefined) {
      const text = [before.text, content.text].filter((one) => one !== "").join("\n");
      cells[cells.length - 1] = { ...before, end: edge + span, text };
    } else {
      const down = valueOf(properties, "vMerge");
      cells.push({ start: edge, end: edge + span, goesOn: down !== null && down !== "restart", ...content });
    }
    edge += span;
  }
  return cells;
}

function tableCells(row: Element): readonly Element[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === "tc") return [child];
    return isWrapper(child) ? tableCells(child) : [];
  });
}

/** What a cell says: its paragraphs as lines; a table inside it laid flat, its rows as lines. */
function readCell(cell: Element, story: Story): { readonly text: string; readonly font: string | null } {
  const paragraphs = linesIn(cell, story);
  const text = paragraphs.map((paragraph) => paragraph.text.trimEnd()).join("\n");
  return { text: text.replace(/^\n+/u, "").trimEnd(), font: fontOfMost(paragraphs) };
}

function linesIn(element: Element, story: Story): readonly Paragraph[] {
  return elementsOf(element).flatMap((child): readonly Paragraph[] => {
    if (child.name === "p") return [readParagraph(child, story)];
    if (child.name === "tbl") return flatTable(child, story);
    if (isDeleted(child)) {
      story.leaveOut("deleted", lettersOf(child));
      return [];
    }
    return isWrapper(child) ? linesIn(child, story) : [];
  });
}

function flatTable(table: Element, story: Story): readonly Paragraph[] {
  story.nestedTables += 1;
  return rowsOf(table, story).map((row) => {
    const cells = tableCells(row).map((cell) => readCell(cell, story));
    const text = cells.map((cell) => cell.text).filter((one) => one !== "");
    const font = cells.find((cell) => cell.font !== null)?.font ?? null;
    return { text: text.join(" "), fonts: new Map(font === null ? [] : [[font, 1]]) };
  });
}

/** The font of all letters but a tenth; `null` where no font has so many. */
export function fontOfMost(paragraphs: readonly Paragraph[]): string | null {
  const letters = new Map<string, number>();
  for (const { fonts } of paragraphs) {
    for (const [font, count] of fonts) letters.set(font, (letters.get(font) ?? 0) + count);
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...letters].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] > 0 && most[1] * 10 >= all * 9 ? most[0] : null;
}

/** Cells that go on below become one with the cell above them in the same columns. */
function cellsOf(
  rows: readonly (readonly RawCell[])[],
  places: readonly (readonly { readonly start: number; readonly end: number }[])[],
  story: Story,
): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  /** By first column, where in `cells` the cell stands that may go on below. */
  let above = new Map<number, number>();
  rows.forEach((row, at) => {
    const here = new Map<number, number>();
    row.forEach(({ text, font, goesOn }, index) => {
      const { start, end } = places[at]?.[index] ?? { start: 0, end: 1 };
      const known = above.get(start);
      const owner = known === undefined ? undefined : cells[known];
      if (goesOn && known !== undefined && owner?.columns === end - start) {
        cells[known] = { ...owner, rows: owner.rows + 1 };
        here.set(start, known);
        // Word shows nothing of a cell that goes on; what stands in it all the same is not lost.
        if (text !== "") story.leaveOut("hidden", text);
        return;
      }
      here.set(start, cells.length);
      cells.push({ row: at, column: start, rows: 1, columns: end - start, text, font });
    });
    above = here;
  });
  return cells;
}

/** Widths of the columns that a reader sees, from the first row that tells each. */
function widthsOf(
  places: readonly (readonly { readonly start: number; readonly end: number }[])[],
  rows: readonly (readonly RawCell[])[],
  positions: readonly number[],
  count: number,
): readonly number[] | null {
  const widths = Array.from({ length: count }, () => 0);
  places.forEach((row, at) =>
    row.forEach(({ start, end }, index) => {
      const raw = rows[at]?.[index];
      const width = raw === undefined ? 0 : (positions[raw.end] ?? 0) - (positions[raw.start] ?? 0);
      if (end === start + 1 && widths[start] === 0 && width > 0) widths[start] = width;
    }),
  );
  return widths.every((width) => width > 0) ? widths : null;
}
