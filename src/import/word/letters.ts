import type { Element } from "../markup-tree";

/** All letters inside, paragraphs as lines: for what is not laid out any further. */
export function lettersOf(element: Element): string {
  const pieces: string[] = [];
  gather(element, pieces);
  return pieces.join("").replace(/\n$/u, "");
}

function gather({ name, children }: Element, pieces: string[]): void {
  if (name === "t" || name === "delText") {
    for (const child of children) if (typeof child === "string") pieces.push(child);
    return;
  }
  if (name === "tab") pieces.push(" ");
  if (name === "br" || name === "cr") pieces.push("\n");
  if (name === "noBreakHyphen") pieces.push("-");
  for (const child of children) {
    // An older Word's copy of the same words.
    if (typeof child !== "string" && child.name !== "Fallback") gather(child, pieces);
  }
  if (name === "p") pieces.push("\n");
}
