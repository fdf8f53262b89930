import { parseArea } from "../../src/domain/address";
import type { CellValue, Grid } from "../../src/domain/grid";

/** What a row of a made-up sheet says, from column A on; a cell left out is empty. A pair is a value and its number format. */
export type RowSpec = readonly (CellValue | readonly [CellValue, string])[];

/** A sheet for tests: its rows, the row it starts at, and its merged areas as addresses. Rows may be of different lengths. */
export function gridOf(
  rows: readonly RowSpec[],
  { top = 1, left = 1, sheet = "Phụ lục", merges = [] as readonly string[] } = {},
): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at])));
  return {
    sheet,
    top,
    left,
    values: cells.map((row) => row.map(([value]) => value)),
    numberFormats: cells.map((row) => row.map(([, format]) => format)),
    formulas: cells.map((row) => row.map(() => null)),
    merges: merges.map((address) => {
      const area = parseArea(address);
      if (!area) throw new Error(`No address: ${address}`);
      return area;
    }),
  };
}

function cellOf(spec: RowSpec[number] | undefined): readonly [CellValue, string] {
  if (Array.isArray(spec)) return [spec[0], spec[1]];
  const value = isPlain(spec) ? spec : null;
  return [value === "" ? null : value, "General"];
}

function isPlain(spec: RowSpec[number] | undefined): spec is CellValue {
  return spec !== undefined && !Array.isArray(spec);
}

/** The rows of a table of tab-separated values; "\n" written out is a line break inside a cell. */
export function rowsOfTsv(tsv: string): readonly RowSpec[] {
  return tsv
    .replace(/\n$/u, "")
    .split("\n")
    .map((line) => line.split("\t").map((text) => text.replaceAll("\\n", "\n")));
}
