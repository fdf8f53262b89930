import type { SourceDocument } from "./source-document";

/** Excel's longest text of a cell. */
export const LONGEST_TEXT = 32_767;
// Characters that no file of Excel can hold; a tab would hide what follows it on typing.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A document whose texts fit into cells, and what was too long for its cell: from there on. */
export interface Fitted {
  readonly document: SourceDocument;
  readonly overflow: readonly string[];
}

/** Cuts what no cell of Excel can hold; what is cut off is given back, so that nothing is lost. */
export function fitCells(document: SourceDocument): Fitted {
  const overflow: string[] = [];
  const fit = (written: string): string => {
    const text = written.replace(/\r\n?/gu, "\n").replaceAll("\t", " ").replace(CONTROL, "");
    if (text.length <= LONGEST_TEXT) return text;
    // Not between the two halves of one character.
    const end = /[\ud800-\udbff]$/u.test(text.slice(0, LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
    for (let from = end; from < text.length; from += LONGEST_TEXT) overflow.push(text.slice(from, from + LONGEST_TEXT));
    return text.slice(0, end);
  };
  const blocks = document.blocks.map((block) =>
    block.kind === "line"
      ? { ...block, text: fit(block.text) }
      : { ...block, cells: block.cells.map((cell) => ({ ...cell, text: fit(cell.text) })) },
  );
  const leftOut = document.leftOut.map(({ kind, text }) => ({ kind, text: fit(text) }));
  return { document: { ...document, blocks, leftOut }, overflow };
}
