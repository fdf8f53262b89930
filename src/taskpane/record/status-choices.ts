import { STATUS_WORDS } from "../../domain/standing/status-words";
import { key } from "../../domain/text/keys";
import type { Locale } from "../../i18n/text";

/**
 * The words that the list offers: the official ones of the language. What the sheet says now stands among them as it is
 * written there, so that recording a date never rewrites it.
 */
export function statusChoices(written: string, locale: Locale): readonly string[] {
  const official = STATUS_WORDS.filter((each) => each.official && each.locale === locale).map(({ word }) => word);
  if (written === "") return official;
  const known = official.some((word) => key(word) === key(written));
  return known ? official.map((word) => (key(word) === key(written) ? written : word)) : [written, ...official];
}
