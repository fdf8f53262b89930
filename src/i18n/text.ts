/** The languages of the add-in, the first being the one it speaks unless told otherwise. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence in every language. Slots are written `{name}`. */
export type Text = Readonly<Record<Locale, string>>;

/** What fills the slots of a Text. */
export type Values = Readonly<Record<string, string | number>>;
