import { DUE_FORMATS, type DueLook } from "./due-cell";
import type { CellStyle } from "./sheet-model";
import { boxed, centre, FILLS, flushLeft } from "./sheet-styles";

/** The look of a cell of the tracking block: a day in one of its four looks, or another content. */
type Content = DueLook | "title" | "heading" | "blank" | "status" | "standing" | "findings" | "note";
/** The block's first column draws the line between appendix and block. */
export type TrackingStyle = Content | `${Content}Edge`;

const cell = boxed(centre(11));
const CONTENTS: Readonly<Record<Content, CellStyle>> = {
  title: { ...centre(12, { bold: true }), horizontal: "centerAcross", wrap: false },
  heading: boxed(centre(11, { bold: true, fill: FILLS.header })),
  blank: cell,
  status: cell,
  standing: cell,
  findings: boxed(flushLeft(11)),
  note: flushLeft(10, { italic: true }),
  plain: { ...cell, numberFormat: DUE_FORMATS.plain },
  rolled: { ...cell, numberFormat: DUE_FORMATS.rolled },
  approximate: { ...cell, numberFormat: DUE_FORMATS.approximate },
  rolledApproximate: { ...cell, numberFormat: DUE_FORMATS.rolledApproximate },
};

export const TRACKING_STYLES: Readonly<Record<string, CellStyle>> = Object.fromEntries(
  Object.entries(CONTENTS).flatMap(([name, style]) => [
    [name, style],
    [`${name}Edge`, style.border ? { ...style, borderLeft: "medium" as const } : style],
  ]),
);
