import { intersection } from "../model/area";
import type { Area } from "../model/area";
import { formatArea } from "../model/address";
import { cellKey } from "../model/book";
import type { Book, ConditionalFormat } from "../model/book";
import { computeOnSheet } from "../model/compute-on-sheet";
import type { FormulaAt } from "../model/compute-on-sheet";
import { sheetNamed } from "../model/sheet-names";
import { shiftFormula } from "../model/shift-formula";
import type { MarkedCell, MarkPicture } from "../picture";
import { paintMark } from "./paint-rules";

/** A conditional format by formula, taken apart from its kind. */
interface Marking {
  readonly format: ConditionalFormat;
  readonly formula: string;
  readonly mark: MarkPicture;
}

/** ROW() and COLUMN() without arguments mean the cell itself; what depends on the place is computed for each. */
const depends = (formula: string): boolean => /(?:ROW|COLUMN|CELL|RAND|INDIRECT|OFFSET)\(/iu.test(formula);

function* cellsIn(area: Area): Generator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield [row, column];
}

/** The first mark that says something wins, property by property, as Excel lays conditional formats over one another. */
function over(upper: MarkPicture, lower: MarkPicture): MarkPicture {
  return {
    fill: upper.fill ?? lower.fill,
    color: upper.color ?? lower.color,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    underline: upper.underline ?? lower.underline,
    strikethrough: upper.strikethrough ?? lower.strikethrough,
    borders: { ...lower.borders, ...upper.borders },
  };
}

const isTrue = (value: unknown): boolean => value === true || (typeof value === "number" && value !== 0);

/** What the formula of each marking reads as for each cell of the area that it covers, and where that is computed. */
function placed(markings: readonly Marking[], area: Area) {
  const wanted = new Map<string, FormulaAt>();
  const byCell = new Map<number, { readonly marking: Marking; readonly key: string }[]>();
  for (const marking of markings) {
    const { areas } = marking.format;
    const [base = area] = areas;
    for (const own of areas) {
      const inside = intersection(own, area);
      for (const [row, column] of inside === null ? [] : cellsIn(inside)) {
        const formula = shiftFormula(marking.formula, row - base.top, column - base.left);
        const key = depends(formula)
          ? `${formula}|${formatArea({ top: row, left: column, bottom: row, right: column })}`
          : formula;
        if (!wanted.has(key)) wanted.set(key, { row, formula });
        const cell = byCell.get(cellKey(row, column)) ?? [];
        cell.push({ marking, key });
        byCell.set(cellKey(row, column), cell);
      }
    }
  }
  return { wanted, byCell };
}

/** The cells of an area that conditional formats by formula mark. Errors: ItemNotFound. */
export function paintMarks(book: Book, name: string, area: Area): readonly MarkedCell[] {
  const sheet = sheetNamed(book, name);
  const markings = sheet.formats.flatMap((format): readonly Marking[] =>
    format.rule.kind === "custom" ? [{ format, formula: format.rule.formula, mark: paintMark(format.rule.style) }] : [],
  );
  const { wanted, byCell } = placed(markings, area);
  if (wanted.size === 0) return [];
  const results = computeOnSheet(book, sheet, wanted);
  const marked: MarkedCell[] = [];
  for (const [key, candidates] of [...byCell].sort(([one], [other]) => one - other)) {
    const holding = candidates.filter((candidate) => isTrue(results.get(candidate.key)));
    const stop = holding.findIndex(({ marking }) => marking.format.stopIfTrue);
    const marks = (stop < 0 ? holding : holding.slice(0, stop + 1)).map(({ marking }) => marking.mark);
    const [first, ...others] = marks;
    if (first === undefined) continue;
    marked.push({ row: Math.floor(key / 16_384), column: (key % 16_384) + 1, mark: others.reduce(over, first) });
  }
  return marked;
}
