import type { Appendix } from "../../src/domain/appendix/appendix";
import type { Grid } from "../../src/domain/grid";
import { gridOf, rowsOfTsv } from "./grid-of";

/** A fixture sheet that carries its expectation in its first column. */
export interface Layout {
  readonly grid: Grid;
  /** What each row is marked as: "title", "header", "repeat", "section I", "task I.1", "rest I.1", "unplaced", "below", "blank". */
  readonly marks: readonly string[];
  /** The words that lines "#word …" begin with; "# …" is a remark. */
  readonly words: readonly string[];
  /** The lines "#word …", without the word. */
  expectations(word: string): readonly string[];
  /** What an appendix makes of the rows, in the words of the marks. */
  describe(appendix: Appendix | null): readonly string[];
}

/** Reads a fixture: lines "#…" are remarks, merges and further expectations, all others are the rows from row 1. */
export function layoutOf(tsv: string): Layout {
  const lines = tsv.split("\n").filter((line) => line !== "");
  const remarks = lines.filter((line) => line.startsWith("#"));
  const rows = rowsOfTsv(lines.filter((line) => !line.startsWith("#")).join("\n"));
  const expectations = (word: string): readonly string[] =>
    remarks.flatMap((line) =>
      line === `#${word}` ? [""] : line.startsWith(`#${word} `) ? [line.slice(word.length + 2)] : [],
    );
  const merges = expectations("merges").flatMap((line) => line.split(" "));
  const marks = rows.map(([mark]) => String(mark));
  const grid = gridOf(
    rows.map((row) => row.slice(1)),
    { merges },
  );
  const words = remarks.flatMap((line) => /^#(\w+)/u.exec(line)?.[1] ?? []);
  return {
    grid,
    marks,
    words,
    expectations,
    describe: (appendix) => marks.map((_, index) => markOf(appendix, index + 1, marks)),
  };
}

function markOf(appendix: Appendix | null, row: number, marks: readonly string[]): string {
  if (!appendix) return "no appendix";
  const { headerRows, repeatedHeaderRows, sections, tasks, unplaced, lastRow } = appendix;
  if (marks[row - 1] === "blank") return "blank";
  if (row < (headerRows[0] ?? 0)) return "title";
  if (headerRows.includes(row)) return "header";
  if (repeatedHeaderRows.includes(row)) return "repeat";
  const task = tasks.find(({ rows }) => rows.includes(row));
  if (task) return `${task.rows[0] === row ? "task" : "rest"} ${task.key}`;
  const section = sections.find((one) => one.row === row || one.rows?.includes(row));
  if (section) return `section ${section.ordinal || "–"}`;
  if (unplaced.some((cell) => cell.row === row)) return "unplaced";
  return row > lastRow ? "below" : "nothing";
}
