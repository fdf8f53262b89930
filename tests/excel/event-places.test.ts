import { changeEvents, selectionEvents } from "../../src/excel/event-places";

it.each([
  ["RowInserted", "5:6"],
  ["RowDeleted", "5:6"],
  ["ColumnInserted", "C:C"],
  ["ColumnDeleted", "C:C"],
  ["CellInserted", "A1"],
  ["CellDeleted", "A1"],
])("%s moves cells", (changeType, address) =>
  expect(changeEvents("PL", { changeType, address })).toEqual([{ kind: "moved", sheet: "PL" }]),
);

it.each([
  ["A1", ["A1"]],
  ["A1:B3,D5", ["A1:B3", "D5"]],
  ["'Phụ lục'!$A$1:$B$2", ["A1:B2"]],
  ["B:C", ["B1:C1048576"]],
  ["2:3", ["A2:XFD3"]],
  ["", [null]],
])("an edit of %j is told of %j", (address, expected) => {
  const events = changeEvents("PL", { changeType: "RangeEdited", address });
  expect(events).toEqual(expected.map((one) => ({ kind: "changed", sheet: "PL", address: one })));
});

it("what this add-in wrote itself is not told, and an unknown kind of change is a change", () => {
  expect(changeEvents("PL", { changeType: "RangeEdited", address: "A1", triggerSource: "ThisLocalAddin" })).toEqual([]);
  expect(changeEvents("PL", { changeType: "Unknown", address: "A1", triggerSource: "Unknown" })).toHaveLength(1);
});

it("of several selected areas the last is told, which has the active cell", () => {
  expect(selectionEvents("PL", "A1:B2,D4")).toEqual([{ kind: "selected", place: { sheet: "PL", address: "D4" } }]);
  expect(selectionEvents("PL", "7:7")).toEqual([{ kind: "selected", place: { sheet: "PL", address: "A7:XFD7" } }]);
  expect(selectionEvents("PL", "")).toEqual([]);
});
