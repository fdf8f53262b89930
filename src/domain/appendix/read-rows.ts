import type { Appendix, Field, Mend, Section, UnplacedCell } from "./appendix";
import { ownText, type BodyRow } from "./body-row";
import { stripMarkup } from "./markup";
import { parseOrdinal, splitOrdinal, type Ordinal } from "./ordinal";
import { isBareNumber, piecesOf, resumes, titlesAbove } from "./line-signs";
import { rowKindOf, type Before, type RowKind } from "./row-kinds";
import { isPointer } from "./row-signs";
import {
  openSection,
  openTable,
  sectionOf,
  stackForTask,
  tableOf,
  type HeadingLine,
  type LastTask,
  type SectionStack,
} from "./sections";
import type { Piece } from "./sheet-rows";
import type { TableLine } from "./table-lines";
import { contentOf, continueDraft, draftOf, type TaskDraft } from "./task-draft";

/** The rows of a table, read. */
export interface ReadRows extends Pick<Appendix, "repeatedHeaderRows" | "sections" | "mends" | "unplaced" | "lastRow"> {
  readonly drafts: readonly TaskDraft[];
}

type BodyLine = Extract<TableLine, { kind: "body" }>;

/**
 * Reads the lines of a table one after the other: sections, tasks, the rests of tasks, and what has no place. Lines of one
 * cell below a blank row or a note are only placed if the table goes on after them; else they stand below it.
 */
export function readRows(lines: readonly TableLine[], firstRow: number): ReadRows {
  const repeatedHeaderRows: number[] = [];
  const sections: Section[] = [];
  const mends: Mend[] = [];
  const unplaced: Piece[] = [];
  const drafts: TaskDraft[] = [];
  const closing = new Set<number>();
  let stack: SectionStack = [];
  let open: TaskDraft | null = null;
  let lastNumber: number | null = null;
  let lastTask: LastTask | null = null;
  let afterHeader = true;
  let rowsLeftOut = false;
  let waiting: TableLine[] = [];
  let lastRow = firstRow - 1;

  const place = (line: TableLine, next: BodyRow | null): void => {
    placeLine(line, next);
    // A title without a number that no task follows is a sentence below the table.
    if (line.kind !== "body" || sections.at(-1)?.row !== line.row || sections.at(-1)?.ordinal !== "")
      lastRow = line.row;
  };

  const placeLine = (line: TableLine, next: BodyRow | null): void => {
    if (line.kind === "header") {
      if (!line.numbering && !line.own && repeatedHeaderRows.at(-1) !== line.row - 1)
        mends.push({ kind: "repeated-header", row: line.row });
      repeatedHeaderRows.push(line.row);
      afterHeader = true;
      return;
    }
    if (line.kind === "title") {
      const section: Section = { row: line.row, rows: line.rows, ...line.title, level: 1, parent: null };
      stack = openTable(section);
      sections.push(section);
      open = null;
      lastNumber = null;
      return;
    }
    if (line.kind === "body") placeBody(line, next);
    else {
      unplaced.push(...line.pieces);
      open = null;
      rowsLeftOut ||= line.kind === "filler";
    }
    afterHeader = false;
  };

  const placeBody = ({ row, afterBlank, body, mend }: BodyLine, next: BodyRow | null): void => {
    const above: TaskDraft | null = afterBlank <= 1 || afterHeader ? open : null;
    const before: Before = {
      task: above && { ordinal: above.ordinal, number: above.ordinal?.number ?? null, content: contentOf(above) },
      afterHeader: afterHeader && repeatedHeaderRows.length > 0,
    };
    const kind = rowKindOf(body, next, before);
    if (mend) mends.push(mend);
    unplaced.push(...body.stray);
    if (kind.kind === "rest" && above) continueTask(above, body, kind);
    else if (kind.kind === "section") {
      openHeading({ row, ...kind, code: codeIn(body), lead: leadIn(body, kind.title) });
      unplaced.push(...leftOver(body, kind.title).filter((piece) => !isLead(body, piece)));
      open = null;
    } else if (kind.kind === "task") {
      const ordinal = body.ordinal ?? inheritedOrdinal(body);
      // Rows were left out before this one and its number starts again: so was the heading that it belongs to.
      if (rowsLeftOut && ordinal?.kind === "number" && (ordinal.number ?? 0) <= (lastNumber ?? 0))
        stack = tableOf(stack);
      rowsLeftOut = false;
      stack = stackForTask(stack, ordinal, body.subOrdinal, lastTask);
      lastTask = { kind: ordinal?.kind ?? null, number: ordinal?.number ?? null };
      open = draftOf(body, sectionOf(stack), ordinal);
      drafts.push(open);
      lastNumber = ordinal?.number ?? lastNumber;
      if (kind.opens) {
        const sub = body.ordinal === null;
        openHeading({ row, ordinal: body.ordinal ?? body.subOrdinal, title: contentOf(open), sub, code: codeIn(body) });
      }
    } else {
      unplaced.push(...[...body.own.values()].flat(), ...body.others);
      open = null;
    }
  };

  const openHeading = (heading: HeadingLine): void => {
    stack = openSection(stack, heading);
    const section = sectionOf(stack);
    if (section) sections.push(section);
    rowsLeftOut = false;
    lastNumber = null;
    lastTask = null;
  };

  const continueTask = (
    task: TaskDraft,
    body: BodyRow,
    { strayOrdinal, newLine }: Extract<RowKind, { kind: "rest" }>,
  ): void => {
    continueDraft(task, body, newLine);
    // A merged number says itself that the rows are one task: nothing was mended.
    if (body.inherited.has("ordinal")) return;
    mends.push({ kind: "split-row", row: body.row, firstRow: task.rows[0] ?? body.row, strayOrdinal });
  };

  lines.forEach((line, index) => {
    const next = nextBody(lines, index);
    const parted = waiting.length > 0 || (line.afterBlank > 0 && !afterHeader);
    const waits = (parted && !resumes(line)) || line.kind === "note" || isBareNumber(line);
    if (waits) {
      waiting.push(line);
      return;
    }
    // What stands above the title of a further table closes the table before it.
    const goesOnAt = line.kind === "title" ? waiting.length : waiting.length - titlesAbove(waiting, line.row);
    waiting.forEach((held, at) => {
      if (at >= goesOnAt) place(held, nextBody(lines, index - waiting.length + at));
      else {
        unplaced.push(...piecesOf(held));
        if (line.kind === "title") closing.add(held.row);
        open = null;
      }
    });
    waiting = [];
    place(line, next);
  });
  const kinds = new Map(lines.map(({ row, kind }) => [row, kind]));
  const taken = new Set(drafts.flatMap(({ inherited }) => [...inherited.values()]));
  return {
    repeatedHeaderRows,
    sections: sections.filter(({ row }) => row <= lastRow),
    mends,
    // What a merged cell says for rows below stands in their tasks.
    unplaced: unplaced
      .filter((piece) => !taken.has(piece))
      .map((piece) => unplacedCell(piece, closing.has(piece.row) ? "note" : kinds.get(piece.row))),
    lastRow,
    drafts,
  };
}

function unplacedCell({ row, column, text }: Piece, kind: TableLine["kind"] | undefined): UnplacedCell {
  return kind === "total" || kind === "note" ? { row, column, text, as: kind } : { row, column, text };
}

function nextBody(lines: readonly TableLine[], index: number): BodyRow | null {
  const next = lines.slice(index + 1, index + 6).find((line) => line.kind === "body");
  return next?.kind === "body" ? next.body : null;
}

/** What a heading's row says besides its title. */
function leftOver(body: BodyRow, title: string): readonly Piece[] {
  const told = (field: Field): boolean =>
    field === "content" ||
    (field === "ordinal" && body.ordinal !== null) ||
    isPointer(body, field) ||
    splitOrdinal(stripMarkup(ownText(body, field))).title.toLowerCase() === title.toLowerCase();
  return [...body.own].filter(([field]) => !told(field)).flatMap(([, pieces]) => pieces);
}

/** Who leads all that stands below a heading, where its row says so and no merged cell says it for the rows themselves. */
function leadIn(body: BodyRow, title: string): string | null {
  const lead = leftOver(body, title).filter((piece) => isLead(body, piece));
  return lead.length === 0 ? null : lead.map(({ text }) => text).join(" ");
}

function isLead(body: BodyRow, piece: Piece): boolean {
  return (body.own.get("lead")?.includes(piece) ?? false) && !isMergedDown(body, piece);
}

function isMergedDown({ own, downward }: BodyRow, piece: Piece): boolean {
  return [...downward].some((field) => own.get(field)?.includes(piece));
}

/** A code like "KH20_TT_N07.1" in a column that is no field. */
function codeIn({ others }: BodyRow): string | null {
  return others.find(({ text }) => /^[\p{L}\d_-]*\d(?:\.\d+)*$/u.test(text))?.text ?? null;
}

function inheritedOrdinal(body: BodyRow): Ordinal | null {
  const above = body.inherited.get("ordinal");
  return above && !body.own.has("ordinal") ? parseOrdinal(above.text) : null;
}
