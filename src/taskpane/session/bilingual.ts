import { say } from "../../i18n/say";
import type { Locale, Text } from "../../i18n/text";

/** Fills slots with values that have two languages themselves, or one for both. */
export function fillBoth(text: Text, values: Readonly<Record<string, Text | string | number>>): Text {
  const inside = (locale: Locale): string =>
    say(
      text,
      locale,
      Object.fromEntries(
        Object.entries(values).map(([slot, value]) => [slot, typeof value === "object" ? value[locale] : value]),
      ),
    );
  return { vi: inside("vi"), en: inside("en") };
}
