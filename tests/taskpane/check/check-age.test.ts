import { say } from "../../../src/i18n/say";
import { ageValues, checkAge } from "../../../src/taskpane/check/check-age";
import { shownDate } from "../../../src/taskpane/frame/dates";

const NOW = new Date(2024, 6, 2, 10, 50).getTime();

function words(checkedAt: Date, locale: "vi" | "en"): string {
  const age = checkAge(checkedAt.getTime(), NOW);
  return say(
    age.sentence,
    locale,
    ageValues(age, (date) => shownDate(date, locale)),
  );
}

it.each([
  [new Date(2024, 6, 2, 10, 42), "Kiểm tra lúc 10:42", "Checked at 10:42"],
  [new Date(2024, 6, 2, 0, 5), "Kiểm tra lúc 00:05", "Checked at 00:05"],
  [new Date(2024, 6, 1, 16, 20), "Kiểm tra hôm qua, 16:20", "Checked yesterday, 16:20"],
  [new Date(2024, 5, 28, 8, 0), "Kiểm tra ngày 28/6/2024, 08:00", "Checked on 28 Jun 2024, 08:00"],
])("%s", (checkedAt, vi, en) => {
  expect(words(checkedAt, "vi")).toBe(vi);
  expect(words(checkedAt, "en")).toBe(en);
});
