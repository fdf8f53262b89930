import { LINE_STYLES, borderOf, isBorderStyle, lineOf } from "../model/border-lines";
import type { MarkEdge } from "../model/mark-style";
import { boolean, color, oneOf } from "../wire/arguments";
import { markStyleOf, setMarkStyle } from "./conditional-format";
import type { ClassDefinition, ValueMember } from "../wire/host-class";
import { markBorder, markBorders, markFill, markFont } from "./handles";
import type { BorderOfMark, FormatOnCells } from "./subjects";

const hex = (value: unknown, what: string): string => `#${color(value, what).slice(2)}`;

/** Excel.ConditionalRangeFill */
export const markFillClass: ClassDefinition<FormatOnCells> = {
  values: {
    Color: {
      get: (self) => markStyleOf(self).fill ?? "",
      set: (self, value) => setMarkStyle(self, { fill: hex(value, "fill.color") }),
    },
  },
  methods: { Clear: (self) => setMarkStyle(self, { fill: null }) },
};

const flag = (name: "bold" | "italic" | "strikethrough"): ValueMember<FormatOnCells> => ({
  get: (self) => markStyleOf(self)[name],
  set: (self, value) => setMarkStyle(self, { [name]: boolean(value, `font.${name}`) }),
});

/** Excel.ConditionalRangeFont */
export const markFontClass: ClassDefinition<FormatOnCells> = {
  values: {
    Color: {
      get: (self) => markStyleOf(self).color ?? "",
      set: (self, value) => setMarkStyle(self, { color: hex(value, "font.color") }),
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: (self) => (markStyleOf(self).underline === true ? "Single" : "None"),
      set: (self, value) =>
        setMarkStyle(self, { underline: oneOf(value, ["None", "Single"], "font.underline") === "Single" }),
    },
  },
  methods: {
    Clear: (self) =>
      setMarkStyle(self, { color: null, bold: null, italic: null, underline: null, strikethrough: null }),
  },
};

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof EDGES;
const SIDES: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const sideOf = (edge: MarkEdge): Side => SIDES.find((side) => EDGES[side] === edge) ?? "EdgeTop";

function setLine({ self, edge }: BorderOfMark, value: unknown): void {
  // A conditional format knows thin lines only; Excel offers no others there.
  const line = borderOf(oneOf(value, LINE_STYLES, "a border's style"), "Thin");
  const { [edge]: old, ...others } = markStyleOf(self).borders;
  setMarkStyle(self, {
    borders: line === null ? others : { ...others, [edge]: { color: old?.color ?? "#000000", style: line } },
  });
}

function setLineColor({ self, edge }: BorderOfMark, value: unknown): void {
  const { borders } = markStyleOf(self);
  setMarkStyle(self, {
    borders: { ...borders, [edge]: { style: borders[edge]?.style ?? "thin", color: hex(value, "a border's color") } },
  });
}

/** Excel.ConditionalRangeBorder */
export const markBorderClass: ClassDefinition<BorderOfMark> = {
  id: ({ edge }) => sideOf(edge),
  values: {
    SideIndex: { get: ({ edge }) => sideOf(edge) },
    Style: {
      get: ({ self, edge }) => {
        const style = markStyleOf(self).borders[edge]?.style;
        return lineOf(isBorderStyle(style) ? style : undefined).style;
      },
      set: setLine,
    },
    Color: { get: ({ self, edge }) => markStyleOf(self).borders[edge]?.color ?? "", set: setLineColor },
  },
};

/** Excel.ConditionalRangeBorderCollection */
export const markBordersClass: ClassDefinition<FormatOnCells> = {
  values: { Count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => markBorder({ self, edge: EDGES[side] })),
  item: (self, [index]) => markBorder({ self, edge: EDGES[oneOf(index, SIDES, "a border's index")] }),
  objects: {
    Top: (self) => markBorder({ self, edge: "top" }),
    Bottom: (self) => markBorder({ self, edge: "bottom" }),
    Left: (self) => markBorder({ self, edge: "left" }),
    Right: (self) => markBorder({ self, edge: "right" }),
  },
};

/** Excel.ConditionalRangeFormat */
export const markFormatClass: ClassDefinition<FormatOnCells> = {
  objects: { Fill: markFill, Font: markFont, Borders: markBorders },
};
