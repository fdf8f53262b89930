import { lineCount, textHeight } from "../../../src/domain/sheets/row-height";

const plain = (size: number) => ({ size, bold: false, wrap: true });
const bold = (size: number) => ({ size, bold: true, wrap: true });

// Single lines are what Excel's own autofit gives, and 2 points.
it.each([
  [9, 14.25],
  [10, 15.75],
  [11, 17.25],
  [12, 18],
  [13, 18.75],
  [14, 21],
  [16, 22.5],
])("one line of %p pt takes %p pt", (size, height) => {
  expect(textHeight("Sở Xây dựng", 300, plain(size))).toBe(height);
});

// Rows of the design's sample workbook: text, pixels, size, points.
const CONTENT = "Rà soát mục tiêu xây dựng nông thôn mới giai đoạn 2024-2025 đảm bảo phù hợp với tình hình thực tế";
const RESULT =
  "Rà soát tiến độ thực hiện các mục tiêu, nhiệm vụ năm 2024, dự kiến khả năng hoàn thành các mục tiêu, nhiệm vụ của năm 2025, đề xuất các giải pháp chỉ đạo phù hợp";
const REGULATIONS =
  "Ban hành Quyết định sửa đổi các bộ tiêu chí xã NTM, NTM nâng cao; quy định cụ thể các chỉ tiêu của bộ tiêu chí huyện NTM, NTM nâng cao";
it.each([
  [RESULT, 212, 11, 92.25],
  [CONTENT, 159, 11, 77.25],
  [REGULATIONS, 215, 12, 81],
  ["Sở Nông nghiệp và Phát triển nông thôn", 136, 12, 49.5],
  ["Sở Nông nghiệp và Phát triển nông thôn", 285, 12, 18],
  ["Các sở, ban ngành, đơn vị được phân công", 285, 12, 33.75],
  ["(3)=\n(4)+(7)", 57, 9, 26.25],
])("%p in %p px at %p pt takes %p pt", (text, width, size, height) => {
  expect(textHeight(text, width, plain(size))).toBe(height);
});

it.each([
  ["Số trong phụ lục", 45, 11, 4],
  ["Trong đó sắp đến hạn", 57, 11, 4],
  ["Tỷ lệ hoàn thành (%)", 64, 11, 4],
])("%p in bold in %p px at %p pt takes %p lines", (text, width, size, lines) => {
  expect(lineCount(text, width, bold(size))).toBe(lines);
});

it("is the same for composed and decomposed text, and a letter with marks is as wide as its base", () => {
  expect(lineCount(RESULT.normalize("NFD"), 212, plain(11))).toBe(lineCount(RESULT, 212, plain(11)));
  expect(lineCount("aaaa ".repeat(20), 100, plain(12))).toBe(lineCount("ầấạã ".repeat(20), 100, plain(12)));
});

it("breaks a word that is longer than the line, counts line breaks, and never wraps where it must not", () => {
  expect(lineCount("a".repeat(100), 107, plain(12))).toBe(8);
  expect(lineCount("một\nhai\n\nbốn", 300, plain(12))).toBe(4);
  expect(lineCount("một hai ba bốn năm", 30, { ...plain(12), wrap: false })).toBe(1);
  expect(lineCount("", 100, plain(12))).toBe(1);
});

it("is never above Excel's limit", () => {
  expect(textHeight("chữ ".repeat(5000), 100, plain(12))).toBe(409.5);
});

it("takes a letter that the table lacks as wide as any", () => {
  expect(lineCount("漢".repeat(30), 200, plain(12))).toBeGreaterThanOrEqual(lineCount("W".repeat(30), 200, plain(12)));
});
