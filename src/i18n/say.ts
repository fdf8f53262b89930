import type { Locale, Text, Values } from "./text";

const SLOT = /\{(\w+)\}/gu;

/** The sentence in one language with its slots filled; a slot without a value is a mistake of ours and throws. */
export function say(text: Text, locale: Locale, values: Values = {}): string {
  return text[locale].replace(SLOT, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`No value for {${slot}} in: ${text[locale]}`);
    return String(value);
  });
}

/** Both languages at once, slots filled. */
export function fill(text: Text, values: Values): Text {
  return { vi: say(text, "vi", values), en: say(text, "en", values) };
}

/** The names of the slots of a sentence, sorted and each once. */
export function slots(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(SLOT)].map((match) => match[1] ?? ""))].sort();
}
