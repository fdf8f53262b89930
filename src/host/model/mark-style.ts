/** One border of a conditional format; `style` in the words of the file ("thin", "dashed"). */
export interface MarkBorder {
  readonly style: string;
  /** "#RRGGBB". */
  readonly color: string;
}

/** What a conditional format changes in the look of its cells; `null` is left as it is. Colours are "#RRGGBB". */
export interface MarkStyle {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly borders: Readonly<Partial<Record<MarkEdge, MarkBorder>>>;
  /** The style as the file has it, kept until something of it is changed. */
  readonly xml: string | null;
}
export type MarkEdge = "left" | "right" | "top" | "bottom";

export const PLAIN_MARK: MarkStyle = {
  fill: null,
  color: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  borders: {},
  xml: null,
};
