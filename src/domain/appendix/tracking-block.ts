import { TRACKING_FIELDS, type TrackingField } from "./appendix";
import { headingKey } from "./heading-field";
import type { Heading } from "./header-tiers";
import type { Piece, SheetRow } from "./sheet-rows";

/** The headings of the add-in's own columns, in both languages; the day in "Đánh giá đến 02/07/2024" changes. */
const NAMES: Readonly<Record<TrackingField, readonly string[]>> = {
  status: ["Tình trạng", "Status"],
  completedOn: ["Ngày hoàn thành", "Completed on"],
  due: ["Hạn hoàn thành", "Due date"],
  standing: ["Đánh giá", "Đánh giá đến", "Standing", "Standing as of"],
  findings: ["Kết quả kiểm tra", "Findings"],
};
/** The title over the first column of the block, in both languages. */
const TITLES: ReadonlySet<string> = new Set(["Theo dõi thực hiện", "Follow-up"].map(headingKey));
export const isTrackingTitle = (text: string): boolean => TITLES.has(headingKey(text));
/** What Excel calls the format of a text; the add-in gives it to every text that it writes, and hardly anybody else does. */
const AS_TEXT = "@";
const KEYS = new Map(
  TRACKING_FIELDS.flatMap((field) => NAMES[field].map((name): [string, TrackingField] => [headingKey(name), field])),
);
/** Any heading of ours is shorter, with its day and blanks: a longer text need not be compared. */
const LONGEST_NAME = 60;
// den 02 07 2024
const DAY = /(?<!\s)\s+\d{1,2} \d{1,2} \d{4}$/u;

/** Which columns are the add-in's own. */
export type TrackingColumns = Readonly<Partial<Record<TrackingField, number>>>;

/** What an earlier run leaves on the sheet besides the words of its headings. */
export interface TrackingSigns {
  /** Columns with the block's title in the row above the header. */
  readonly titled: readonly number[];
  /** Columns whose heading is formatted as text. */
  readonly asText: ReadonlySet<number>;
}

/** The signs on the row of the headings and on the one above it. */
export function trackingSignsOf(header: SheetRow | undefined, above: SheetRow | undefined): TrackingSigns {
  const columns = (row: SheetRow | undefined, sign: (piece: Piece) => boolean): readonly number[] =>
    (row?.pieces ?? []).filter(sign).map(({ column }) => column);
  return {
    titled: columns(above, ({ text }) => isTrackingTitle(text)),
    asText: new Set(columns(header, ({ numberFormat }) => numberFormat === AS_TEXT)),
  };
}

/**
 * The add-in's own columns of an earlier run: neighbours in the order of TRACKING_FIELDS, of which at least two of the last
 * three must be there, so that a "Hạn hoàn thành" or "Tình trạng" of the user's own is not taken for ours. Empty if none.
 */
export function trackingBlockOf(headings: readonly Heading[], signs: () => TrackingSigns): TrackingColumns {
  for (let start = 0; start < headings.length; start += 1) {
    const block = blockFrom(headings, start);
    const computed = [block.due, block.standing, block.findings].filter((column) => column !== undefined);
    if (computed.length >= 2) return withoutTheirs(block, signs());
  }
  return {};
}

/**
 * Status and completion date may be the office's own, right beside our block and headed like ours. The title tells where
 * ours begins; where there was no room for it, the format of the heading does. Without either they are the office's.
 */
function withoutTheirs(block: TrackingColumns, { titled, asText }: TrackingSigns): TrackingColumns {
  const columns = Object.values(block);
  const first = titled.filter((column) => columns.includes(column)).at(-1);
  const isOurs = (column: number): boolean => (first === undefined ? asText.has(column) : column >= first);
  const { status, completedOn, ...computed } = block;
  return {
    ...(status !== undefined && isOurs(status) ? { status } : {}),
    ...(completedOn !== undefined && isOurs(completedOn) ? { completedOn } : {}),
    ...computed,
  };
}

function blockFrom(headings: readonly Heading[], start: number): TrackingColumns {
  const block: Partial<Record<TrackingField, number>> = {};
  let last = -1;
  let column: number | null = null;
  for (const heading of headings.slice(start)) {
    const field = fieldOf(heading.text);
    if (field === undefined) break;
    const place = TRACKING_FIELDS.indexOf(field);
    if (place <= last) break;
    if (column !== null && heading.column !== column + 1) {
      // The heading of "Đánh giá" is a formula: a program that does not compute leaves it blank.
      const blank = TRACKING_FIELDS[place - 1];
      if (blank !== "standing" || place - last !== 2 || heading.column !== column + 2) break;
      block[blank] = column + 1;
    }
    block[field] = heading.column;
    last = place;
    column = heading.column;
  }
  return block;
}

function fieldOf(text: string): TrackingField | undefined {
  return text.length > LONGEST_NAME ? undefined : KEYS.get(headingKey(text).replace(DAY, ""));
}
