import { namesDate, speaksOfTime, withoutCitations } from "../../../src/domain/deadline/time-words";

describe("speaksOfTime", () => {
  it.each(["quý sau", "năm tới", "10", "15/6", "t6", "thứ sáu", "jun-24", "từ nay", "trước kỳ họp", "2024x"])(
    "%s does",
    (phrase) => {
      expect(speaksOfTime(phrase)).toBe(true);
    },
  );

  it.each(["x", "sở nông nghiệp", "hướng hóa, đakrông", "19 xã", "đã hoàn thành", "cam lộ", "việt nam"])(
    "%s does not",
    (phrase) => {
      expect(speaksOfTime(phrase)).toBe(false);
    },
  );
});

describe("withoutCitations", () => {
  it.each([
    ["theo quyết định số 645/qđ-ubnd ngày 27/3/2024", false],
    ["theo nghị quyết 111/2024/qh15 ngày 18 tháng 01 năm 2024 của quốc hội", false],
    ["theo kế hoạch số 02-kh/bcđtw", false],
    ["theo quyết định ngày 27/3/2024", false],
    ["theo kế hoạch năm 2024", true],
    ["theo kế hoạch số 12/kh-ubnd, trước ngày 30/6/2024", true],
  ])("%s still names a date: %s", (phrase, expected) => {
    expect(namesDate(withoutCitations(phrase))).toBe(expected);
  });
});
