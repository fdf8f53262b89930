import type { Book } from "../model/book";
import { calculate } from "../model/calculate";
import { boolean, oneOf } from "../wire/arguments";
import type { ClassDefinition } from "../wire/host-class";
import { application, namedItemCollection, runtime, workbookProtection, worksheetCollection } from "./handles";

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

/** Excel.Workbook, the root of every path. */
export const workbookClass: ClassDefinition<Book> = {
  objects: {
    Worksheets: (book) => worksheetCollection(book),
    Names: (book) => namedItemCollection({ book, sheet: null }),
    Application: application,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
};
