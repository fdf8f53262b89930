import { itemNotFound } from "../excel-error";
import type { Book } from "../model/book";
import { areaOf } from "../model/address";
import type { Area } from "../model/area";
import { calculate } from "../model/calculate";
import { sheetByKey } from "../model/book";
import { boolean, oneOf, text } from "../wire/arguments";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { NULL_OBJECT } from "../wire/null-object";
import {
  application,
  customXmlPartCollection,
  namedItemCollection,
  range,
  runtime,
  workbookProtection,
  worksheetCollection,
} from "./handles";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. Screen updating has nothing to suspend here, and calculation waits for a read anyway. */
export const applicationClass: ClassDefinition<Book> = {
  values: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => void (book.calculationMode = oneOf(value, MODES, "calculationMode")),
    },
  },
  methods: {
    Calculate: (book, [type]) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      book.stale = true;
      calculate(book);
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime */
export const runtimeClass: ClassDefinition<Book> = {
  values: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = boolean(value, "enableEvents")),
    },
  },
};

/** Excel.WorkbookProtection */
export const workbookProtectionClass: ClassDefinition<Book> = {
  values: { Protected: { get: (book) => book.structureLocked } },
};

const onActive = (book: Book, area: Area): HostObject => range({ book, sheet: book.active, areas: [area] });

/** The range of an event, whose reference is "{id of the sheet}!A1:B2"; `null` where the sheet is no more. */
function rangeOfEvent(book: Book, reference: unknown): HostObject | null {
  const [id = "", address = ""] = text(reference, "referenceId").split("!");
  const sheet = sheetByKey(book, id);
  return sheet === null ? null : range({ book, sheet, areas: address.split(",").map(areaOf) });
}

/** Excel.Workbook, the root of every path. */
export const workbookClass: ClassDefinition<Book> = {
  values: { Name: { get: ({ name }) => name } },
  objects: {
    CustomXmlParts: customXmlPartCollection,
    Worksheets: (book) => worksheetCollection(book),
    Names: (book) => namedItemCollection({ book, sheet: null }),
    Application: application,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: (book) => onActive(book, book.active.selection),
    GetActiveCell: (book) => {
      const { top, left } = book.active.selection;
      return onActive(book, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => {
      const found = rangeOfEvent(book, reference);
      if (found === null) throw itemNotFound("the worksheet of the event was deleted");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => rangeOfEvent(book, reference) ?? NULL_OBJECT,
  },
};
