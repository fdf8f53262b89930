import { itemNotFound, unknownMember } from "../excel-error";
import type { Area } from "../model/area";
import type { Areas } from "../model/areas";
import { restyle } from "../model/cell-style";
import { common } from "../model/common-style";
import { assertFormattable } from "../model/protection";
import { STYLE_FIELDS } from "../model/style-fields";
import type { Edge, StyleField } from "../model/style-fields";
import { integer, oneOf } from "../wire/arguments";
import type { ClassDefinition, ValueMember } from "../wire/host-class";
import { rangeBorder } from "./handles";
import type { BorderOfCells } from "./subjects";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

/** The cells whose own edge a side of a range is; a line between two cells belongs to both. */
function placesOf(side: Side, area: Area): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: "right" }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: "bottom" },
        { area: { ...area, top: area.top + 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: "right" },
        { area: { ...area, left: area.left + 1 }, edge: "left" },
      ];
  }
}

const fieldOf = (edge: Edge, name: string): StyleField => {
  const field = STYLE_FIELDS[`borders/${edge}/${name}`];
  if (field === undefined) throw unknownMember("RangeBorder", name);
  return field;
};

function borderMember(name: "style" | "weight" | "color"): ValueMember<BorderOfCells> {
  const places = ({ target, side }: BorderOfCells) => target.areas.flatMap((area) => placesOf(side, area));
  return {
    get: (self) => {
      const found = new Set(
        places(self).map(({ area, edge }) =>
          common({ ...self.target, areas: [area] }, (style) => fieldOf(edge, name).read(style, self.target.book)),
        ),
      );
      const [value] = found;
      if (found.size === 0) return fieldOf("top", name).read({}, self.target.book);
      return found.size === 1 ? (value ?? null) : null;
    },
    set: (self, value) => {
      assertFormattable(self.target, "formatCells");
      for (const { area, edge } of places(self)) {
        restyle({ ...self.target, areas: [area] }, (style) =>
          fieldOf(edge, name).write(style, value, self.target.book),
        );
      }
    },
  };
}

/** Excel.RangeBorder */
export const rangeBorderClass: ClassDefinition<BorderOfCells> = {
  id: ({ side }) => side,
  values: {
    SideIndex: { get: ({ side }) => side },
    Style: borderMember("style"),
    Weight: borderMember("weight"),
    Color: borderMember("color"),
  },
};

/** Excel.RangeBorderCollection; diagonals are not known to this host. */
export const rangeBorderCollectionClass: ClassDefinition<Areas> = {
  values: { Count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => rangeBorder({ target, side })),
  item: (target, [index]) => rangeBorder({ target, side: oneOf(index, SIDES, "a border's index") }),
  methods: {
    GetItemAt: (target, [index]) => {
      const side = SIDES[integer(index, "index")];
      if (side === undefined) throw itemNotFound(`border ${String(index)}`);
      return rangeBorder({ target, side });
    },
  },
};
