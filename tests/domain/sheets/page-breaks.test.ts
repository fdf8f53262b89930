import { LANDSCAPE_PAGE, pageBreaks, type Pages } from "../../../src/domain/sheets/page-breaks";
import type { RowKind } from "../../../src/domain/sheets/sheet-rows";

type Spec = readonly (readonly [kind: RowKind, height: number])[];

const pages = (rows: Spec, more: Partial<Pages> = {}): Pages => ({
  heights: rows.map(([, height]) => height),
  kinds: rows.map(([kind]) => kind),
  titleRows: [1, 1],
  closingWith: "row",
  ...more,
});
const top: Spec = [["top", 100]];
const tasks = (count: number, height = 90): Spec => Array.from({ length: count }, () => ["table", height] as const);
const sign: Spec = [
  ["closing", 20],
  ["closing", 90],
];

it("sets no break where everything fits on one page", () => {
  expect(pageBreaks(pages([...top, ["heading", 20], ...tasks(2), ...sign]))).toEqual([]);
});

it("leaves natural page ends alone where they part nothing, but for the page of the signature", () => {
  // pages of four tasks each: the second ends by itself, the third carries the closing
  expect(pageBreaks(pages([...top, ...tasks(9), ...sign]))).toEqual([10]);
  expect(pageBreaks(pages([...top, ...tasks(9)]))).toEqual([]);
});

it("moves a heading that would end a page", () => {
  // 100 + 4 × 90 = 460; the heading of 15 still fits, its first task does not
  expect(pageBreaks(pages([...top, ...tasks(4), ["heading", 15], ...tasks(2), ...sign]))).toEqual([6]);
});

it("moves two headings together", () => {
  const rows: Spec = [...top, ...tasks(4, 85), ["heading", 15], ["heading", 15], ...tasks(2), ...sign];
  expect(pageBreaks(pages(rows))).toEqual([6]);
});

it("gives a lone signature the last task", () => {
  // 100 + 4 × 90 = 460: note and signature alone on page 2
  expect(pageBreaks(pages([...top, ...tasks(4), ...sign]))).toEqual([5]);
});

it("goes on until nothing changes: moving a heading may push the signature over an edge", () => {
  const rows: Spec = [...top, ...tasks(4), ["heading", 15], ["table", 180], ["table", 90], ...sign];
  // page 2 from the heading: 100 + 15 + 180 + 90 = 385, and 110 of closing do not fit any more
  expect(pageBreaks(pages(rows))).toEqual([6, 8]);
});

it("takes the heading along where the last task is the first of its block", () => {
  const rows: Spec = [...top, ...tasks(2), ["heading", 15], ["table", 160], ...sign];
  expect(pageBreaks(pages(rows))).toEqual([4]);
});

it("takes the last block along in a tally", () => {
  const rows: Spec = [...top, ["heading", 20], ...tasks(12, 20), ["heading", 20], ...tasks(4, 20), ...sign];
  expect(pageBreaks(pages(rows, { closingWith: "block" }))).toEqual([15]);
  expect(pageBreaks(pages(rows))).toEqual([19]);
});

it("ends where a row is taller than the page, and where the closing alone is", () => {
  expect(pageBreaks(pages([...top, ["heading", 20], ["table", LANDSCAPE_PAGE + 10], ...sign]))).toEqual([2]);
  const closing: Spec = Array.from({ length: 40 }, () => ["closing", 40] as const);
  expect(pageBreaks(pages([...top, ...tasks(2), ...closing]))).toEqual([3]);
});
