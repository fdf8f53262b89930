import type { Book } from "./book";

/** The target of a handler that is added to the whole workbook's sheets (OfficeExtension.Constants.eventWorkbookId). */
export const WORKBOOK = "Workbook";

const keyOf = (type: number, target: string): string => `${type} ${target}`;

/** Notes that the add-in added (1) or took away (-1) handlers for events of a type on a target. */
export function subscribe({ subscriptions }: Book, type: number, target: string, change: 1 | -1): void {
  const key = keyOf(type, target);
  const count = (subscriptions.get(key) ?? 0) + change;
  if (count > 0) subscriptions.set(key, count);
  else subscriptions.delete(key);
}

export const isSubscribed = ({ subscriptions }: Book, type: number, target: string): boolean =>
  subscriptions.has(keyOf(type, target));
