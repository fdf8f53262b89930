import type { MarkStyle } from "../model/mark-style";
import { writeMarkStyle } from "./write-rules";

/** The differential styles of a workbook while it is written: those of the file keep their numbers, new ones follow. */
export interface MarkStyles {
  readonly idOf: (style: MarkStyle) => number;
  /** The content of `<dxfs>`. */
  readonly written: () => readonly string[];
}

export function markStyles(original: readonly string[]): MarkStyles {
  const all = [...original];
  const numbers = new Map<string, number>();
  for (const [number, xml] of original.entries()) if (!numbers.has(xml)) numbers.set(xml, number);
  return {
    idOf: (style) => {
      const xml = writeMarkStyle(style);
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      all.push(xml);
      numbers.set(xml, all.length - 1);
      return all.length - 1;
    },
    written: () => all,
  };
}
