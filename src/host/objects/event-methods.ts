import type { Book } from "../model/book";
import { subscribe } from "../model/subscriptions";
import { EVENT_TYPES } from "../wire/event-types";
import type { EventName } from "../wire/event-types";

type Method<T> = (self: T) => void;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and the like for a class that has these events. */
export function eventMethods<T>(
  names: readonly EventName[],
  targetOf: (self: T) => { readonly book: Book; readonly target: string },
): Readonly<Record<string, Method<T>>> {
  const method =
    (name: EventName, change: 1 | -1): Method<T> =>
    (self) => {
      const { book, target } = targetOf(self);
      subscribe(book, EVENT_TYPES[name], target, change);
    };
  return Object.fromEntries(
    names.flatMap((name): [string, Method<T>][] => [
      [`_Register${name}`, method(name, 1)],
      [`_Unregister${name}`, method(name, -1)],
    ]),
  );
}
