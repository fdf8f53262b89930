import { addressOf } from "../model/areas";
import type { Areas } from "../model/areas";
import { MAX_COLUMNS, MAX_ROWS, cellsOf } from "../model/area";
import { clearCells } from "../model/clear-cells";
import { integer, oneOf, optional } from "../wire/arguments";
import { itemNotFound } from "../excel-error";
import type { ClassDefinition } from "../wire/host-class";
import {
  conditionalFormatCollection,
  dataValidation,
  range,
  rangeAreas,
  rangeCollection,
  rangeFormat,
  worksheet,
} from "./handles";

const single = (self: Areas, index: number): Areas => {
  const area = self.areas[index];
  if (area === undefined) throw itemNotFound(`area ${index}`);
  return { ...self, areas: [area] };
};

/** Excel.RangeCollection, the areas of a RangeAreas one by one. */
export const rangeCollectionClass: ClassDefinition<Areas> = {
  items: (self) => self.areas.map((_, index) => range(single(self, index))),
  methods: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, [index]) => range(single(self, integer(index, "index"))),
  },
};

/** Excel.RangeAreas */
export const rangeAreasClass: ClassDefinition<Areas> = {
  tracked: true,
  values: {
    Address: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
  },
  objects: {
    Areas: rangeCollection,
    Format: (self) => rangeFormat(self),
    ConditionalFormats: (self) => conditionalFormatCollection(self),
    DataValidation: (self) => dataValidation(self),
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
  },
  methods: {
    Clear: (self, [what]) =>
      clearCells(
        self,
        optional(what, (given) =>
          oneOf(given, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo"),
        ) ?? "All",
      ),
    GetEntireRow: (self) =>
      rangeAreas({ ...self, areas: self.areas.map((area) => ({ ...area, left: 1, right: MAX_COLUMNS })) }),
    GetEntireColumn: (self) =>
      rangeAreas({ ...self, areas: self.areas.map((area) => ({ ...area, top: 1, bottom: MAX_ROWS })) }),
  },
};
