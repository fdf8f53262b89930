/** A day without clock or zone, ISO 8601: "2024-06-30". Days compare and sort as text. */
export type PlainDate = `${number}-${number}-${number}`;
