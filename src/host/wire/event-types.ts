/** Excel's events by the last part of the methods with which the library asks for them, and their numbers on the wire (`eventType` in the library). */
export const EVENT_TYPES = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;
export type EventName = keyof typeof EVENT_TYPES;
