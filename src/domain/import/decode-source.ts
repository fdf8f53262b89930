import { decodeTexts } from "../text/legacy/decode-texts";
import type { SourceBlock, SourceDocument } from "./source-document";

/** A document in Unicode, and how many of its texts were in the old encodings of TCVN3 and VNI fonts. */
export interface DecodedSource {
  readonly document: SourceDocument;
  readonly decoded: number;
}

/** Decodes what is surely in an old encoding, by its font and by what stands around it; all else stays as it is. */
export function decodeSource(document: SourceDocument): DecodedSource {
  const texts: string[] = [];
  const fonts: (string | null)[] = [];
  for (const block of document.blocks) {
    for (const { text, font } of block.kind === "line" ? [block] : block.cells) {
      texts.push(text);
      fonts.push(font);
    }
  }
  // Text outside the cells has no font that is known; it goes along with the rest.
  const left = document.leftOut.map(({ text }) => text);
  const read = decodeTexts([...texts, ...left], [...fonts, ...left.map(() => null)]);
  let next = 0;
  const decodedText = (text: string): string => read[next++]?.text ?? text;
  const blocks = document.blocks.map(
    (block): SourceBlock =>
      block.kind === "line"
        ? { ...block, text: decodedText(block.text) }
        : { ...block, cells: block.cells.map((cell) => ({ ...cell, text: decodedText(cell.text) })) },
  );
  const leftOut = document.leftOut.map(({ kind, text }) => ({ kind, text: decodedText(text) }));
  return { document: { ...document, blocks, leftOut }, decoded: read.filter(({ encoding }) => encoding !== null).length };
}
