import type { Border, Borders } from "@cj-tech-master/excelts";
import { rgbOf } from "./colors";

const EDGES = ["left", "right", "top", "bottom"] as const;

/** Colours given by the theme are no plain black: another theme shows them otherwise. */
function lineText(border: Partial<Border> | undefined): string {
  if (border?.style === undefined) return "none";
  const { color } = border;
  const given = color?.theme === undefined ? (rgbOf({ theme: [] }, color) ?? "#000000") : JSON.stringify(color);
  return `${border.style} ${given}`;
}

/** True for borders that are drawn alike: a line whose colour is left to the system is black to whoever asks for it. */
export function sameLines(one: Partial<Borders> | undefined, other: Partial<Borders> | undefined): boolean {
  return (
    EDGES.every((edge) => lineText(one?.[edge]) === lineText(other?.[edge])) &&
    JSON.stringify(one?.diagonal) === JSON.stringify(other?.diagonal)
  );
}
