import type { Actor } from "../host";
import type { Book, Sheet } from "../model/book";
import { calculate } from "../model/calculate";
import { findCell } from "../model/cell-content";
import { parseArea } from "../model/address";
import { typedValue } from "../model/happenings";
import type { Happening } from "../model/happenings";
import { WORKBOOK, isSubscribed } from "../model/subscriptions";
import { EVENT_TYPES } from "./event-types";

/** One event as the library takes it (`RichApiMessage`). */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The arguments as JSON. */
  readonly message: string;
}

/** OfficeExtension.Constants.eventMessageCategory */
const CATEGORY = 65_536;

type Arguments = Readonly<Record<string, unknown>>;
type Changed = Extract<Happening, { readonly kind: "changed" }>;

/** How an event finds its range again (`_GetRangeForEventByReferenceId`). */
export const eventReference = (sheet: Sheet, address: string): string => `${sheet.id}!${address}`;

function detailsOf(book: Book, { sheet, address, before }: Changed): Arguments {
  const area = before === null ? null : parseArea(address);
  if (before === null || area === null) return {};
  if (findCell(sheet.inner, area.top, area.left)?.formula !== undefined) calculate(book);
  const after = typedValue(sheet, area.top, area.left);
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

const changedArguments = (book: Book, happening: Changed, source: string, by: Actor): Arguments => ({
  address: happening.address,
  changeType: happening.changeType,
  source,
  triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
  shiftDirection: "None",
  referenceId: eventReference(happening.sheet, happening.address),
  ...detailsOf(book, happening),
});

/** The number of the event and its arguments, without the sheet's id. */
function eventOf(book: Book, happening: Happening, by: Actor): readonly [number, Arguments] {
  const source = by === "co-author" ? "Remote" : "Local";
  switch (happening.kind) {
    case "changed":
      return [EVENT_TYPES.DataChangedEvent, changedArguments(book, happening, source, by)];
    case "selected":
      return [EVENT_TYPES.SelectionChangedEvent, { address: happening.address }];
    case "activated":
      return [EVENT_TYPES.ActivatedEvent, {}];
    case "deactivated":
      return [EVENT_TYPES.DeactivatedEvent, {}];
    case "added":
      return [EVENT_TYPES.AddedEvent, { source }];
    case "deleted":
      return [EVENT_TYPES.DeletedEvent, { source }];
    case "renamed":
      return [EVENT_TYPES.EventNameChanged, { source, nameBefore: happening.before, nameAfter: happening.after }];
    case "moved":
      return [EVENT_TYPES.EventMoved, { source, positionBefore: happening.before, positionAfter: happening.after }];
    case "shown":
      return [
        EVENT_TYPES.EventVisibilityChanged,
        { source, visibilityBefore: happening.before, visibilityAfter: happening.after },
      ];
  }
}

/** Takes what happened out of the book, as messages for those handlers that the add-in has. `triggerSource` came with ExcelApi 1.14. */
export function takeEvents(book: Book, by: Actor, knowsTrigger: boolean): readonly EventEntry[] {
  return book.happenings.splice(0).flatMap((happening) => {
    const [messageType, all] = eventOf(book, happening, by);
    const { triggerSource, ...others } = all;
    const args = knowsTrigger ? { triggerSource, ...others } : others;
    return [happening.sheet.id, WORKBOOK]
      .filter((target) => isSubscribed(book, messageType, target))
      .map((targetId) => ({
        messageCategory: CATEGORY,
        messageType,
        targetId,
        message: JSON.stringify({ ...args, worksheetId: happening.sheet.id }),
      }));
  });
}
