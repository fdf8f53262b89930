import type { LinkState } from "../actions/journal";
import { cellAddress, quoteSheet } from "../domain/address";
import type { Link } from "../domain/sheets/sheet-model";
import { askInSlices, type AnswerOf, type Question, type Slice } from "./ask-in-slices";
import { rangeOf } from "./excel-ranges";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

/** Links of an area by the address of their cell. */
export type Links = Readonly<Record<string, LinkState>>;

const QUESTION: Question<Links> = {
  cells: 20_000,
  weigh: (links) => 300 * Object.keys(links).length + 1000,
  ask: (context, { sheet, area }) => {
    const properties = rangeOf(context.workbook.worksheets.getItem(sheet), area).getCellProperties({ hyperlink: true });
    return () =>
      Object.fromEntries(
        properties.value.flatMap((row, r) =>
          row.flatMap(({ hyperlink }, c) => {
            const state = hyperlink ? stateFrom(hyperlink) : null;
            return state === null ? [] : [[cellAddress(area.top + r, area.left + c), state] as const];
          }),
        ),
      );
  },
};

/** The links in the cells of slices. */
export async function linksOf(context: Excel.RequestContext, slices: readonly Slice[]): Promise<AnswerOf<Links>> {
  return askInSlices(context, slices, QUESTION, (blocks) =>
    Object.fromEntries(blocks.flatMap((links) => Object.entries(links))),
  );
}

function stateFrom({ address, documentReference, screenTip }: Excel.RangeHyperlink): LinkState | null {
  if (!address && !documentReference) return null;
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
}

/** linkState({ sheet: "Phụ lục", address: "A16", tip: "…" }) //=> { documentReference: "'Phụ lục'!A16", screenTip: "…" } */
export function linkState({ sheet, address, tip }: Link): LinkState {
  return { documentReference: `${quoteSheet(sheet)}!${address}`, screenTip: tip };
}

/**
 * Takes the links of `removed` away and sets the others; the cells' own text stays. Each cell takes a range of its own: it is
 * let go at once, or the clean-up after the run would name them all in one request, past what Excel on the web accepts.
 */
export function linkPieces(sheet: Excel.Worksheet, removed: readonly string[], links: Links): readonly Piece[] {
  return [
    ...removed.map((address) => ({
      bytes: STATEMENT * 2,
      queue: () => {
        const range = sheet.getRange(address);
        range.clear("Hyperlinks");
        range.untrack();
      },
    })),
    ...Object.entries(links).map(([address, link]) => ({
      bytes: STATEMENT * 2 + wireBytes(JSON.stringify(link)),
      queue: () => {
        const range = sheet.getRange(address);
        range.hyperlink = { ...link };
        range.untrack();
      },
    })),
  ];
}
