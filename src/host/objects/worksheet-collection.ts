import { itemNotFound } from "../excel-error";
import { sheetByKey } from "../model/book";
import type { Book } from "../model/book";
import { addSheet } from "../model/sheets";
import { WORKBOOK } from "../model/subscriptions";
import { boolean, optional, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { eventMethods } from "./event-methods";
import { worksheet } from "./handles";

const find = (book: Book, key: unknown): HostObject | null => {
  const sheet = sheetByKey(book, text(key, "the worksheet's name"));
  return sheet === null ? null : worksheet({ book, sheet });
};

function getItem(book: Book, key: unknown): HostObject {
  const found = find(book, key);
  if (found === null) throw itemNotFound(`the worksheet ${String(key)}`);
  return found;
}

const first = (book: Book, visibleOnly: boolean) => {
  const sheet = book.sheets.find(({ inner }) => !visibleOnly || inner.state === "visible");
  return sheet === undefined ? NULL_OBJECT : worksheet({ book, sheet });
};

/** Excel.WorksheetCollection */
export const worksheetCollectionClass: ClassDefinition<Book> = {
  items: (book) => book.sheets.map((sheet) => worksheet({ book, sheet })),
  item: (book, [key]) => getItem(book, key),
  methods: {
    ...eventMethods<Book>(
      [
        ...(["DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "AddedEvent"] as const),
        ...(["DeletedEvent", "EventNameChanged", "EventVisibilityChanged", "EventMoved"] as const),
      ],
      (book) => ({ book, target: WORKBOOK }),
    ),
    Add: (book, [name]) =>
      worksheet({
        book,
        sheet: addSheet(
          book,
          optional(name, (given) => text(given, "name")),
        ),
      }),
    GetItem: (book, [key]) => getItem(book, key),
    GetItemOrNullObject: (book, [key]) => find(book, key) ?? NULL_OBJECT,
    GetActiveWorksheet: (book) => worksheet({ book, sheet: book.active }),
    GetFirst: (book, [visibleOnly]) =>
      first(book, optional(visibleOnly, (given) => boolean(given, "visibleOnly")) ?? false),
    GetCount: (book, [visibleOnly]) =>
      book.sheets.filter(({ inner }) => visibleOnly !== true || inner.state === "visible").length,
  },
};
