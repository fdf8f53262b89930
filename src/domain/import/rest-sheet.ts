import type { Locale, Text } from "../../i18n/text";
import { landscapePrint } from "../sheets/print-setup";
import type { CellModel } from "../sheets/sheet-model";
import { boxed, flushLeft } from "../sheets/sheet-styles";
import type { ImportedSheet } from "./imported-sheet";
import { LEFT_OUT_NAMES } from "./left-out-names";
import { rowPoints } from "./row-points";
import type { LeftOut, SourceBlock } from "./source-document";
import { tableGrid } from "./table-grid";

const NAME: Text = { vi: "Ngoài bảng", en: "Outside the table" };
const HEADING: Text = {
  vi: "Phần chữ của tệp gốc không thuộc bảng nhiệm vụ, giữ lại để đối chiếu",
  en: "Text of the source that is not in the table of tasks, kept for comparison",
};
const CONTINUED: Text = { vi: "Phần còn lại của ô quá dài", en: "Rest of a cell that is too long" };
const STYLES = {
  heading: flushLeft(13, { bold: true }),
  kind: flushLeft(11, { italic: true }),
  line: flushLeft(11),
  cell: boxed(flushLeft(11)),
} as const;
const FIRST_WIDTH = 110;
const OTHER_WIDTH = 200;

/** All of a source that stands in no appendix: what it is on the left, its words on the right; `null` where there is nothing. */
export function restSheet(
  blocks: readonly SourceBlock[],
  leftOut: readonly LeftOut[],
  overflow: readonly string[],
  locale: Locale,
): ImportedSheet | null {
  const rows: readonly (readonly CellModel[])[] = [
    ...blocks.flatMap(rowsOf),
    ...leftOut.filter(({ text }) => text !== "").map(({ kind, text }) => named(LEFT_OUT_NAMES[kind][locale], text)),
    ...overflow.map((text) => named(CONTINUED[locale], text)),
  ];
  if (rows.length === 0) return null;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 2);
  const cells = [[{ value: HEADING[locale], style: "heading" }], ...rows];
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? FIRST_WIDTH : columns === 2 ? 600 : OTHER_WIDTH));
  const looks = rows.flatMap((row, at) =>
    row.map(({ value }, column) => ({
      ...{ row: at + 1, column, rows: 1, columns: 1, size: 11, bold: false },
      text: typeof value === "string" ? value : "",
    })),
  );
  return {
    name: NAME[locale],
    title: { vi: "phần chữ ngoài bảng của tệp gốc.", en: "the source's text outside the table." },
    region: {
      ...{ top: 1, left: 1, styles: STYLES, cells, merges: ["A1:B1"], validations: [] },
      columnWidths: widths,
      rowHeights: rowPoints(looks, widths, cells.length),
    },
    ...{ marks: [], names: [], tabColor: null, hidden: false, freeze: null },
    print: landscapePrint({ rows: cells.length, columns }, null, []),
  };
}

function named(kind: string, text: string): readonly CellModel[] {
  return [
    { value: kind, style: "kind" },
    { value: text, style: "line" },
  ];
}

/** A line beside an empty cell; a table's rows with their cells as they stood. */
function rowsOf(block: SourceBlock): readonly (readonly CellModel[])[] {
  if (block.kind === "line") return block.text === "" ? [] : [[{ style: "line" }, { value: block.text, style: "line" }]];
  return tableGrid(block)
    .values.filter((values) => values.some((value) => value !== null))
    .map((values) => [{ style: "line" }, ...values.map((value) => ({ value, style: "cell" }))]);
}
