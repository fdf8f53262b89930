import type { Area } from "../domain/grid";
import { excelCode } from "./excel-errors";
import { cellCount } from "./rectangles";

/** A part of a sheet: whole rows of an area. */
export interface Slice {
  readonly sheet: string;
  readonly area: Area;
}

/** How a slice is asked for: loads are queued now, and read by the function given back once the batch was answered. */
export interface Question<T> {
  readonly ask: (context: Excel.RequestContext, slice: Slice) => () => T;
  /** Bytes of an answer, roughly. */
  readonly weigh: (answer: T) => number;
  /** Cells asked for before anything is known of their weight. */
  readonly cells: number;
}

/** Excel on the web refuses an answer above 5 MB. */
const ANSWER_BYTES = 2_500_000;
const FEWEST_CELLS = 500;
const MOST_CELLS = 60_000;
/** Slices of one request: each takes some two thousand bytes of it, however small it is. */
const MOST_PARTS = 500;

/** A slice and what it is a part of. */
interface Part {
  readonly slice: Slice;
  readonly of: Slice;
}

/** The answer for a slice that was asked about. */
export type AnswerOf<T> = (slice: Slice) => T;

/** Answers by the slice they are for; asking for another slice is a mistake of ours and throws. */
export function answersBySlice<T>(answers: ReadonlyMap<Slice, T>): AnswerOf<T> {
  return (slice) => {
    const answer = answers.get(slice);
    if (answer === undefined) throw new Error(`Nothing was asked about ${slice.sheet}.`);
    return answer;
  };
}

/**
 * Asks about slices in blocks of rows, so that no answer grows too large; small ones share one request. `join` makes one
 * answer of the blocks of a slice, from the top one to the bottom one.
 */
export async function askInSlices<T, Whole>(
  context: Excel.RequestContext,
  slices: readonly Slice[],
  question: Question<T>,
  join: (blocks: readonly T[]) => Whole,
): Promise<AnswerOf<Whole>> {
  const answers = new Map(slices.map((slice): [Slice, T[]] => [slice, []]));
  let rest: readonly Part[] = slices.map((slice) => ({ slice, of: slice }));
  let cells = question.cells;
  while (rest.length > 0) {
    const { now, later } = cut(rest, cells);
    const answered = await answersTo(context, now, question);
    if (answered === null) {
      cells = Math.max(1, Math.floor(cells / 4));
      continue;
    }
    for (const { of, answer } of answered) answers.get(of)?.push(answer);
    rest = later;
    const bytes = answered.reduce((sum, { answer }) => sum + question.weigh(answer), 1);
    const asked = now.reduce((sum, { slice }) => sum + cellCount(slice.area), 0);
    cells = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, Math.floor((ANSWER_BYTES * asked) / bytes)));
  }
  return answersBySlice(new Map([...answers].map(([slice, blocks]) => [slice, join(blocks)])));
}

/** As many whole rows from the front as have `cells` cells together, but at least one row, and not of too many slices. */
function cut(
  parts: readonly Part[],
  cells: number,
): { readonly now: readonly Part[]; readonly later: readonly Part[] } {
  const now: Part[] = [];
  let left = cells;
  for (const [index, { slice, of }] of parts.entries()) {
    if (now.length >= MOST_PARTS) return { now, later: parts.slice(index) };
    const { sheet, area } = slice;
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(left / (area.right - area.left + 1)));
    if (rows < area.bottom - area.top + 1) {
      const middle = area.top + rows;
      if (rows > 0) now.push({ slice: { sheet, area: { ...area, bottom: middle - 1 } }, of });
      return { now, later: [{ slice: { sheet, area: { ...area, top: middle } }, of }, ...parts.slice(index + 1)] };
    }
    now.push({ slice, of });
    left -= cellCount(area);
  }
  return { now, later: [] };
}

/** `null` where Excel found the answer too large, and fewer rows may be asked for. */
async function answersTo<T>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  question: Question<T>,
): Promise<readonly { readonly of: Slice; readonly answer: T }[] | null> {
  const asked = parts.map(({ slice, of }) => ({ of, read: question.ask(context, slice) }));
  try {
    await context.sync();
  } catch (error) {
    const divisible = parts.length > 1 || parts.some(({ slice: { area } }) => area.bottom > area.top);
    if (divisible && excelCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return asked.map(({ of, read }) => ({ of, answer: read() }));
}
