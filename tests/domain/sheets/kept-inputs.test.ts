import type { CellValue } from "../../../src/domain/grid";
import {
  isSaid,
  keptCellLine,
  readKeptSheet,
  remarkLines,
  withoutSentences,
} from "../../../src/domain/sheets/kept-inputs";
import { gridOf } from "../../support/grid-of";

const LAYOUT = {
  key: { vi: "Số", en: "No." },
  content: { vi: "Nội dung", en: "Task" },
  inputs: [["note", { vi: "Ghi chú", en: "Note" }]],
  notes: [{ vi: "Ghi chú của ta.", en: "A note of ours." }],
} as const;
const read = (rows: readonly (readonly CellValue[])[]) => readKeptSheet(gridOf(rows), LAYOUT);

it.each([
  ["Còn 5 ngày", true],
  ["Còn ngày", false],
  ["5 days left", true],
  ["Còn 5 ngày nữa", false],
  ["", false],
])("%p is a sentence with its slot filled: %p", (text, expected) => {
  expect(isSaid(text, { vi: "Còn {days} ngày", en: "{days} days left" })).toBe(expected);
});

it("finds the columns by their headings, in either language, wherever they stand now", () => {
  const { rows } = read([
    ["x"],
    [],
    ["Note", null, "No.", "Task"],
    ["(3)", null, "(1)", "(2)"],
    ["viết tay", null, "I.1", "Việc"],
  ]);
  expect(rows).toEqual([{ key: "I.1", content: "Việc", inputs: new Map([["note", "viết tay"]]) }]);
});

it("takes our own sentences out and keeps what was added to them", () => {
  const { remarks } = read([
    ["Số", "Nội dung", "Ghi chú"],
    ["I.1", "Việc", null],
    ["Ghi chú của ta. Nơi nhận: như trên"],
    ["A note of ours."],
    ["Nội dung đã ghi ở lần trước: Ghi chú của ta."],
    ["NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ"],
    [null, "ghi giữa dòng"],
  ]);
  expect(remarks).toEqual(["Nơi nhận: như trên", "Nội dung đã ghi ở lần trước: Ghi chú của ta.", "ghi giữa dòng"]);
  expect(withoutSentences("  A note of ours.  ", LAYOUT.notes)).toBe("");
});

it("says once of each remark that it was written earlier", () => {
  const once = remarkLines(["Nơi nhận"], "vi");
  expect(once).toEqual(["Nội dung đã ghi ở lần trước: Nơi nhận"]);
  expect(remarkLines(once, "en")).toEqual(once);
  expect(remarkLines(["Nơi nhận"], "en")).toEqual(["Written earlier: Nơi nhận"]);
});

it("names task and column of a cell that has no row any more, a long content cut", () => {
  const line = keptCellLine({ key: "I.1", content: "a".repeat(100) }, "Ghi chú", "viết tay", "vi");
  expect(line).toBe(`Nội dung đã ghi ở lần trước: I.1 (${"a".repeat(80)}…), cột “Ghi chú”: viết tay`);
});

it("finds nothing on a sheet that is not there, and keeps every text of one that is not ours any more", () => {
  const nothing = { superior: "", name: "", place: "", left: null, right: null, rows: [], remarks: [] };
  expect(readKeptSheet(null, LAYOUT)).toEqual(nothing);
  expect(read([["Việc khác"], [null, "ghi tay"]])).toEqual({ ...nothing, remarks: ["Việc khác", "ghi tay"] });
});

it("keeps what was written to the right of the table, with its task and the heading it was given", () => {
  const { rows, remarks } = read([
    ["Số", "Nội dung", "Ghi chú", "Góp ý", null],
    ["(1)", "(2)", "(3)", "(4)", null],
    ["I.1", "Việc một", null, "đồng ý", "xem lại"],
  ]);
  expect(rows).toHaveLength(1);
  expect(remarks).toEqual(["I.1 (Việc một), “Góp ý”: đồng ý", "I.1 (Việc một): xem lại"]);
});
