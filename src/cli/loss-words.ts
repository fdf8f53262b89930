import type { Loss, LossFeature } from "../host/host";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";

/** What an .xlsx file may hold that is not in the file after it was saved, in words for the user. */
const WORDS: Readonly<Record<LossFeature, Text>> = {
  "digital-signature": { vi: "Chữ ký số của tệp.", en: "The file's digital signature." },
};
const ON_SHEET: Text = { vi: "{what} (trang “{sheet}”)", en: "{what} (sheet “{sheet}”)" };

export function lossInWords({ feature, sheet }: Loss): Text {
  const what = WORDS[feature];
  if (sheet === undefined) return what;
  return { vi: fill(ON_SHEET, { what: what.vi, sheet }).vi, en: fill(ON_SHEET, { what: what.en, sheet }).en };
}
