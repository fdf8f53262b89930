import { trackingBlockOf } from "../../../src/domain/appendix/tracking-block";

function block(...headings: readonly (string | null)[]): ReturnType<typeof trackingBlockOf> {
  return trackingBlockOf(
    headings.flatMap((text, index) => (text === null ? [] : [{ column: index + 1, text, above: null }])),
  );
}

describe("trackingBlockOf", () => {
  it.each([
    [
      "whole",
      ["Ghi chú", "Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá đến 02/07/2024", "Kết quả kiểm tra"],
      { status: 2, completedOn: 3, due: 4, standing: 5, findings: 6 },
    ],
    [
      "a heading that is a formula left blank by a program that does not compute",
      ["Ghi chú", "Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", null, "Kết quả kiểm tra"],
      { status: 2, completedOn: 3, due: 4, standing: 5, findings: 6 },
    ],
    [
      "a gap elsewhere",
      ["Tình trạng", "Ngày hoàn thành", null, "Hạn hoàn thành", "Kết quả kiểm tra"],
      { due: 4, findings: 5 },
    ],
    [
      "English",
      ["Status", "Completed on", "Due date", "Standing as of 02/07/2024", "Findings"],
      { status: 1, completedOn: 2, due: 3, standing: 4, findings: 5 },
    ],
    [
      "without what the office has itself",
      ["Tình trạng", "Ghi chú", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá", "Kết quả kiểm tra"],
      { completedOn: 3, due: 4, standing: 5, findings: 6 },
    ],
    [
      "computed columns only",
      ["Hạn hoàn thành", "Đánh giá đến 02/07/2024", "Kết quả kiểm tra"],
      { due: 1, standing: 2, findings: 3 },
    ],
  ])("finds the block: %s", (_, headings, columns) => {
    expect(block(...headings)).toEqual(columns);
  });

  it.each([
    ["the office's own deadline", ["TT", "Hạn hoàn thành", "Tình trạng"]],
    ["the office's own status columns", ["Hạn hoàn thành", "Tình trạng", "Ngày hoàn thành"]],
    ["columns that are no neighbours", ["Hạn hoàn thành", null, "Đánh giá", null, "Kết quả kiểm tra"]],
  ])("does not take %s for it", (_, headings) => {
    expect(block(...headings)).toEqual({});
  });
});
