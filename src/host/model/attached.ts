import type { Area } from "./area";
import type { Sheet } from "./book";
import { heightOf } from "./sizes";

/** A corner of a drawing: an offset in points inside a row (from 1). */
export interface DrawnCorner {
  readonly row: number;
  readonly offset: number;
}

/** Where a drawing stands: between two corners, from one with a height of its own, or by points of the sheet. */
export type DrawnPlace =
  | { readonly kind: "between"; readonly from: DrawnCorner; readonly to: DrawnCorner }
  | { readonly kind: "from"; readonly from: DrawnCorner; readonly height: number }
  | { readonly kind: "absolute"; readonly top: number; readonly height: number };

export interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly isChart: boolean;
  readonly place: DrawnPlace;
}

/** What hangs on the cells of a sheet or lies over them, as its file has it; this host changes none of it. */
export interface Attached {
  /** Threads of comments, without their answers. */
  readonly comments: readonly { readonly id: string; readonly area: Area }[];
  readonly notes: readonly { readonly area: Area }[];
  readonly drawn: readonly Drawn[];
}

export const NOTHING_ATTACHED: Attached = { comments: [], notes: [], drawn: [] };

export const attachedOf = ({ origin }: Sheet): Attached => origin?.attached ?? NOTHING_ATTACHED;

/** Points from the top of the sheet; an offset ends with its row. */
function topOf({ inner }: Sheet, { row, offset }: DrawnCorner): number {
  return heightOf(inner, 1, row - 1) + Math.min(offset, heightOf(inner, row, row));
}

/** Top and height in points, by the heights that the rows have now. */
export function boundsOf(sheet: Sheet, { place }: Drawn): { readonly top: number; readonly height: number } {
  if (place.kind === "absolute") return { top: place.top, height: place.height };
  const top = topOf(sheet, place.from);
  return { top, height: place.kind === "from" ? place.height : topOf(sheet, place.to) - top };
}
