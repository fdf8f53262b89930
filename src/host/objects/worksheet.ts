import { invalidArgument } from "../excel-error";
import { areaOf, splitSheet } from "../model/address";
import { checkedArea } from "../model/area";
import type { Area } from "../model/area";
import { assertAlive } from "../model/book";
import { noteTabs } from "../model/news";
import { activateSheet } from "../model/selection";
import { deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from "../model/sheets";
import { gridlinesShown, setTabColor, showGridlines, tabColorOf } from "../model/sheet-view";
import { usedArea } from "../model/used-area";
import { boolean, integer, optional, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import { namedAreas } from "../model/named-areas";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import {
  autoFilter,
  chartCollection,
  commentCollection,
  freezePanes,
  namedItemCollection,
  noteCollection,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  shapeCollection,
  tableCollection,
  worksheetProtection,
} from "./handles";
import { eventMethods } from "./event-methods";
import type { SheetOfBook } from "./subjects";

/** Microsoft's limit for the address of `getRanges` (docs: "Excel add-ins troubleshooting"). */
const MAX_ADDRESS = 8_192;

/** The area of an address or of a name; an address may carry this sheet's own name. */
function areaAt({ book, sheet }: SheetOfBook, given: string): Area {
  const { sheet: named, address } = splitSheet(given);
  if (named !== null && named.toLowerCase() !== sheet.inner.name.toLowerCase())
    throw invalidArgument(`"${given}" lies on another worksheet`);
  return namedAreas(book, sheet, given)?.[0] ?? areaOf(address);
}

const ALL: Area = checkedArea(1, 1, 1_048_576, 16_384);
const one = (self: SheetOfBook, area: Area) => range({ ...self, areas: [area] });

function used(self: SheetOfBook, valuesOnly: unknown) {
  const area = usedArea(self.sheet.inner, optional(valuesOnly, (given) => boolean(given, "valuesOnly")) ?? false);
  return area === null ? null : one(self, area);
}

function areasAt(self: SheetOfBook, address: string): HostObject {
  if (address.length > MAX_ADDRESS) throw invalidArgument(`an address of ${address.length} characters`);
  // Commas inside a quoted sheet name do not separate.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  return rangeAreas({ ...self, areas: parts.map((part) => areaAt(self, part.trim())) });
}

const alive =
  <R>(read: (self: SheetOfBook, args: readonly unknown[]) => R) =>
  (self: SheetOfBook, args: readonly unknown[]): R => {
    assertAlive(self.book, self.sheet);
    return read(self, args);
  };

/** Excel.Worksheet */
export const worksheetClass: ClassDefinition<SheetOfBook> = {
  id: ({ sheet }) => sheet.id,
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ book, sheet }) => (assertAlive(book, sheet), sheet.inner.name),
      set: ({ book, sheet }, value) => renameSheet(book, sheet, text(value, "name")),
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, value) => moveSheet(book, sheet, integer(value, "position")),
    },
    Visibility: {
      get: ({ sheet }) => visibilityOf(sheet),
      set: ({ book, sheet }, value) => setVisibility(book, sheet, value),
    },
    TabColor: {
      get: ({ book, sheet }) => tabColorOf(book, sheet),
      set: ({ book, sheet }, value) => (setTabColor(sheet, value), noteTabs(book)),
    },
    ShowGridlines: {
      get: ({ sheet }) => gridlinesShown(sheet),
      set: ({ sheet }, value) => showGridlines(sheet, boolean(value, "showGridlines")),
    },
    // The library sends `showGridlines` under another name than it reads it by.
    Gridlines: { set: ({ sheet }, value) => showGridlines(sheet, boolean(value, "showGridlines")) },
  },
  objects: {
    AutoFilter: (self) => autoFilter(self),
    Charts: (self) => chartCollection(self),
    Comments: (self) => commentCollection(self),
    FreezePanes: (self) => freezePanes(self),
    HorizontalPageBreaks: (self) => pageBreakCollection(self),
    Names: (self) => namedItemCollection({ book: self.book, sheet: self.sheet }),
    Notes: (self) => noteCollection(self),
    PageLayout: (self) => pageLayout(self),
    Protection: (self) => worksheetProtection(self),
    Shapes: (self) => shapeCollection(self),
    Tables: (self) => tableCollection(self),
  },
  methods: {
    ...eventMethods<SheetOfBook>(
      [
        ...(["DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent"] as const),
        ...(["EventNameChanged", "EventVisibilityChanged"] as const),
      ],
      ({ book, sheet }) => ({ book, target: sheet.id }),
    ),
    Activate: alive(({ book, sheet }) => activateSheet(book, sheet)),
    Delete: alive(({ book, sheet }) => deleteSheet(book, sheet)),
    GetRange: alive((self, [address]) =>
      one(self, optional(address, (given) => areaAt(self, text(given, "address"))) ?? ALL),
    ),
    GetRanges: alive((self, [address]) =>
      areasAt(self, optional(address, (given) => text(given, "address")) ?? "A1:XFD1048576"),
    ),
    GetRangeByIndexes: alive((self, args) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map((value) => integer(value, "an index"));
      return one(self, checkedArea(top + 1, left + 1, top + rows, left + columns));
    }),
    GetCell: alive((self, [row, column]) => {
      const [top, left] = [integer(row, "row") + 1, integer(column, "column") + 1];
      return one(self, checkedArea(top, left, top, left));
    }),
    GetUsedRange: alive((self, [valuesOnly]) => used(self, valuesOnly) ?? one(self, checkedArea(1, 1, 1, 1))),
    GetUsedRangeOrNullObject: alive((self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT),
  },
};
