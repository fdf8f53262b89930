import { perHundred, percent, SHARES, type Figures } from "./figures";
import type { Measure } from "./measure";
import type { Item } from "./scored";

const LEGEND = `
tasks         right in extent (the same sheet rows) and key (number below the numbers of its headings); a task that nobody expects is a miss
header        rows of the header and of its repetitions
columns       fields in their column, and columns of no field left alone
sections      headings by row and number
deadlines     kind leniently (tests/accuracy/deadline-kinds.ts), last day strictly, before it is moved for a day off; where work goes on or comes
              again the end of the programme's year is not compared
sure, wrong   a last day given where the reader has another or none, neither approximate nor assumed
leads, coord. named bodies by kind and text, groups leniently (half of the words); a body that nobody expects is a miss
merged        one body made of two
false         findings that the reader contradicts, in 100 tasks: a row, column, number, body or deadline that is called missing, unknown, unreadable,
              shifted, out of order … where the reader has a clear answer, and what is said of a date where the date is another.
              Findings that the reader's answer bears out do not count. Not judged, as the reader says nothing of it: wording, results,
              cited documents, agencies abolished, standing.
Open to dispute (doubtFields) is left out, and so is a date that only the document's date or year tells where nothing gives it (without --context).
`;

const HEADINGS = ["tasks", "header", "columns", "sections", "deadlines", "leads", "coord."];

/** The figures as a table, a line a workbook. */
export function tableOf(lines: readonly Figures[]): string {
  const name = Math.max(4, ...lines.map((line) => line.name.length));
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(name) : cell.padStart(15))).join("");
  return [
    row(["file", ...HEADINGS, "sure, wrong", "merged", "false/100"]),
    ...lines.map((line) =>
      row([
        line.name,
        ...SHARES.map((id) => {
          const { right, of } = line.shares[id];
          return `${String(right)}/${String(of)} ${percent({ right, of }).toFixed(1)}`;
        }),
        String(line.confident),
        String(line.merged),
        `${String(line.falseFindings)} ${perHundred(line).toFixed(1)}`,
      ]),
    ),
  ].join("\n");
}

/** What was left out, and what the figures mean. */
export function notesOf({ leftOut, notJudged, allFindings, falseById }: Figures): string {
  const byId = falseById.map(([id, count]) => `${id} ${String(count)}`).join(", ");
  return [
    `Findings: ${String(allFindings)}, not judged ${String(notJudged)}. Deadlines that nothing dates: ${String(leftOut)}.`,
    `False findings: ${byId === "" ? "none" : byId}.`,
    LEGEND,
  ].join("\n");
}

/** Every miss of a workbook, a line each. */
export function missesOf(measure: Measure): readonly string[] {
  const lines = (figure: string, items: readonly Item[]): readonly string[] =>
    items.map(
      ({ row, expected, read }) =>
        `${measure.name}\t${figure}\trow ${row === null ? "-" : String(row)}\texpected ${oneLine(expected)}\tread ${oneLine(read)}`,
    );
  return [
    ...(measure.refusal === "" ? [] : [`${measure.name}\tnot read\t${measure.refusal}`]),
    ...SHARES.flatMap((id) => lines(id, measure[id].misses)),
    ...lines("sure, wrong", measure.deadlines.confident),
    ...lines("merged", [...measure.leads.merged, ...measure.coordinators.merged]),
    ...lines("false", measure.findings.wrong),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
