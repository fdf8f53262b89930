import { trackingBlockOf, trackingSignsOf, type TrackingSigns } from "../../../src/domain/appendix/tracking-block";
import { sheetRowsOf } from "../../../src/domain/appendix/sheet-rows";
import { gridOf, type RowSpec } from "../../support/grid-of";

const headingsOf = (headings: readonly (string | null)[]) =>
  headings.flatMap((text, index) => (text === null ? [] : [{ column: index + 1, text, above: null }]));

/** The block under headings that are all formatted as ours are. */
function block(...headings: readonly (string | null)[]): ReturnType<typeof trackingBlockOf> {
  return trackingBlockOf(headingsOf(headings), () => ({
    titled: [],
    asText: new Set(headings.map((_, at) => at + 1)),
  }));
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

describe("status and completion date beside our block", () => {
  const HEADINGS = ["Ghi chú", "Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá", "Kết quả kiểm tra"];
  const computed = { due: 4, standing: 5, findings: 6 };
  const both = { status: 2, completedOn: 3, ...computed };
  const signs = (titled: readonly number[], ...asText: readonly number[]): TrackingSigns => ({
    titled,
    asText: new Set(asText),
  });

  it.each([
    ["the title stands over the first", signs([2]), both],
    ["the title begins after them", signs([4], 2, 3, 4), computed],
    ["the title stands over the second", signs([3]), { completedOn: 3, ...computed }],
    ["of two titles the right one is ours", signs([2, 4]), computed],
    ["no title, all formatted as text", signs([], 2, 3, 4, 6), both],
    ["no title, only the second formatted as text", signs([], 3, 4, 6), { completedOn: 3, ...computed }],
    ["a title somewhere else tells nothing", signs([1], 4, 6), computed],
    ["nothing tells", signs([]), computed],
  ])("are ours or theirs: %s", (_, given, columns) => {
    expect(trackingBlockOf(headingsOf(HEADINGS), () => given)).toEqual(columns);
  });
});

describe("trackingSignsOf", () => {
  const signsOf = (above: RowSpec, header: RowSpec): TrackingSigns => {
    const [first, second] = sheetRowsOf(gridOf([above, header]));
    return trackingSignsOf(second, first);
  };

  it.each([
    ["Theo dõi thực hiện", [2]],
    ["Theo dõi thực hiện".normalize("NFD"), [2]],
    ["  THEO DÕI  THỰC HIỆN ", [2]],
    ["Follow-up", [2]],
    ["Theo dõi", []],
    ["Theo dõi thực hiện nhiệm vụ", []],
  ])("reads the title %j", (title, titled) => {
    expect(signsOf([null, title], [])).toEqual({ titled, asText: new Set() });
  });

  it("reads which headings are formatted as text", () => {
    const header: RowSpec = ["TT", ["Tình trạng", "@"], ["Ngày hoàn thành", "General"], [null, "@"]];
    expect(signsOf([["PHỤ LỤC", "@"]], header)).toEqual({ titled: [], asText: new Set([2]) });
  });

  it("finds none on the first row of a sheet", () => {
    expect(trackingSignsOf(undefined, undefined)).toEqual({ titled: [], asText: new Set() });
  });
});
