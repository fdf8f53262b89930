import { phraseByLines, phraseOf } from "../../../src/domain/deadline/phrase";

describe("phraseOf", () => {
  it.each([
    ["Quí  II / 2024.", "quý ii/2024"],
    ["Qúy II – 2024", "quý ii-2024"],
    ["- Hàng năm;", "hằng năm"],
    ["Nǎm 2024", "năm 2024"],
    ["Tháng 12//2026", "tháng 12/2026"],
    ["15 . 6 . 2024", "15.6.2024"],
    ["Quý II ,quý IV", "quý ii, quý iv"],
    ["Hạn : 30/6", "hạn: 30/6"],
    ["Năm 2024 ( nếu có )", "năm 2024"],
    ["Kì họp, tuỳ tình hình", "kỳ họp, tùy tình hình"],
    ["hàng hóa, ngân hàng", "hàng hóa, ngân hàng"],
    ["Quý II/\n2024", "quý ii/2024"],
    ["...", ""],
  ])("%j //=> %j", (written, phrase) => {
    expect(phraseOf(written)).toBe(phrase);
    expect(phraseOf(written.normalize("NFD"))).toBe(phrase);
    expect(phraseOf(written.toUpperCase())).toBe(phrase);
  });
});

describe("phraseByLines", () => {
  it.each([
    ["- Quý II/2024.\n\n- Quý III/2024", "quý ii/2024; quý iii/2024"],
    ["Quý II/2024", "quý ii/2024"],
  ])("%j //=> %j", (written, phrase) => {
    expect(phraseByLines(written)).toBe(phrase);
  });
});
