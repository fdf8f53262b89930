/** Characters (UTF-16) that a cell holds at most: support.microsoft.com, "Excel specifications and limits". */
export const LONGEST_CELL = 32_767;

/** A text as far as a cell holds it; what is cut off a copy is shown as "…", and stands in full where it was copied from. */
export function fittedText(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const head = text.slice(0, LONGEST_CELL - 1);
  // Half a letter outside of the basic plane is none.
  return `${/[\uD800-\uDBFF]$/u.test(head) ? head.slice(0, -1) : head}…`;
}
