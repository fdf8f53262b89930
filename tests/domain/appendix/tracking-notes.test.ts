import { isTrackingNote, TRACKING_NOTES } from "../../../src/domain/appendix/tracking-notes";
import { readAppendix } from "../../../src/domain/appendix/read-appendix";
import { gridOf } from "../../support/grid-of";
import { readContext } from "../../support/read-context";

test.each(Object.values(TRACKING_NOTES).flatMap(({ vi, en }) => [vi, en, `${vi} ${en}`]))("%s is ours", (text) => {
  expect(isTrackingNote(text)).toBe(true);
});

test.each(["Chưa rõ đầu mối", "(*) Theo Nghị quyết", "□ Đạt", ""])("%s is not", (text) => {
  expect(isTrackingNote(text)).toBe(false);
});

test("the note below our columns continues no task, even one that ends in the middle of a sentence", () => {
  const headings = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"];
  const ours = ["Tình trạng", "Ngày hoàn thành", "Hạn hoàn thành", "Đánh giá", "Kết quả kiểm tra"];
  const rows = [
    [...headings, ...ours],
    [1, "Rà soát các quy định về", "Các sở", "Năm 2024", "", "", "31/12/2024", "○ Trong hạn", "□ Chưa rõ đầu mối"],
    ["", "", "", "", "□ Chưa rõ đầu mối."],
  ];
  const appendix = readAppendix(gridOf(rows), readContext());
  expect(appendix).toMatchObject({ lastRow: 2, mends: [], unplaced: [], tasks: [{ rows: [2], status: { text: "" } }] });
});
