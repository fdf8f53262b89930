import type { LeftOut, SourceBlock, SourceCell, SourceDocument, SourceTable } from "../../domain/import/source-document";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { elementsOf, parseHtml, type Element } from "../markup-tree";
import { refuseTooMany, type Tally } from "../tally";
import { htmlText } from "./html-text";

const NESTED: Text = {
  vi: "Bảng nằm trong ô ({count}) được trải thành các dòng của ô đó.",
  en: "Tables inside cells ({count}) are laid flat as lines of their cells.",
};
/** A cell cannot be joined over more. */
const WIDEST = 1000;

/** What reading an HTML text keeps account of. */
interface Account {
  readonly leftOut: LeftOut[];
  readonly nested: { tables: number };
  readonly tally: Tally;
}

/** Reads HTML as Word, Excel and browsers put it on the clipboard: tables with joined cells, and the lines around them. */
export function readHtml(html: string): SourceDocument {
  const account: Account = { leftOut: [], nested: { tables: 0 }, tally: { rows: 0, cells: 0 } };
  const blocks = blocksOf(parseHtml(html), account);
  const { tables } = account.nested;
  return { blocks, leftOut: account.leftOut, remarks: tables === 0 ? [] : [fill(NESTED, { count: tables })] };
}

/** Whether a clipboard's HTML has a table at all. */
export function hasTable(html: string): boolean {
  return /<table\b/iu.test(html);
}

function blocksOf(element: Element, account: Account): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let loose: (Element | string)[] = [];
  const settle = (): void => {
    const { text, font } = htmlText({ name: "div", attributes: element.attributes, children: loose }, account.leftOut, account.nested);
    loose = [];
    if (text !== "") blocks.push(...text.split("\n").map((line) => ({ kind: "line", text: line, font }) as const));
  };
  for (const child of element.children) {
    if (typeof child === "string" || !holdsTable(child)) loose.push(child);
    else {
      settle();
      if (child.name === "table") blocks.push(tableOf(child, account));
      else blocks.push(...blocksOf(child, account));
    }
  }
  settle();
  return blocks;
}

function holdsTable(element: Element): boolean {
  return element.name === "table" || elementsOf(element).some(holdsTable);
}

function tableOf(table: Element, account: Account): SourceTable {
  const rows = rowsOf(table);
  const cells: SourceCell[] = [];
  /** Columns that cells from above still take, and for how many rows more. */
  const taken: number[] = [];
  let columns = 0;
  rows.forEach((row, at) => {
    let column = 0;
    const here = elementsOf(row).filter(({ name }) => name === "td" || name === "th");
    refuseTooMany(account.tally, 1, here.length);
    const starts: { readonly from: number; readonly to: number; readonly rows: number }[] = [];
    for (const cell of here) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const wide = spanOf(cell.attributes["colspan"], WIDEST);
      const tall = spanOf(cell.attributes["rowspan"], rows.length - at);
      const free = freeFrom(taken, column, wide);
      const { text, font } = htmlText(cell, account.leftOut, account.nested);
      if (text !== "" || free > 1 || tall > 1) cells.push({ row: at, column, rows: tall, columns: free, text, font });
      starts.push({ from: column, to: column + free, rows: tall });
      column += free;
      columns = Math.max(columns, column);
    }
    taken.forEach((left, place) => (taken[place] = Math.max(0, left - 1)));
    for (const { from, to, rows: tall } of starts) for (let place = from; place < to; place += 1) taken[place] = tall - 1;
  });
  return { kind: "table", rows: rows.length, columns, cells, widths: null };
}

function rowsOf(element: Element): readonly Element[] {
  return elementsOf(element).flatMap((child): readonly Element[] => {
    if (child.name === "tr") return [child];
    return ["tbody", "thead", "tfoot"].includes(child.name) ? rowsOf(child) : [];
  });
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, Math.max(1, most));
}

/** How many of the columns from `column` on are free, up to `wanted`. */
function freeFrom(taken: readonly number[], column: number, wanted: number): number {
  for (let count = 1; count < wanted; count += 1) if ((taken[column + count] ?? 0) > 0) return count;
  return wanted;
}
