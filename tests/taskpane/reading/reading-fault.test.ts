import type { Draft } from "../../../src/taskpane/reading/draft";
import { repeatedField, stillRead } from "../../../src/taskpane/reading/reading-fault";
import type { ColumnView } from "../../../src/taskpane/view/view";

const COLUMNS = (["ordinal", "content", "note"] as const).map((field, at): ColumnView => ({
  column: at + 1,
  heading: "",
  field,
  empty: false,
}));
const draft = (...fields: [number, ColumnView["field"]][]): Draft => ({
  sheet: "Một",
  headerRow: 1,
  fields: new Map(fields),
});

describe("why a reading cannot be used", () => {
  it("finds columns that are said to be the same field, those as found among them", () =>
    expect(repeatedField(draft([3, "content"]), COLUMNS)).toEqual({
      kind: "repeated",
      field: "content",
      columns: [2, 3],
    }));

  it("takes several unused columns for no repetition", () =>
    expect(repeatedField(draft([1, null], [3, null]), COLUMNS)).toBeNull());

  it("finds a column that is read although it was left out", () => {
    expect(stillRead(draft([3, null]), COLUMNS)).toEqual({ kind: "still-read", field: "note", column: 3 });
    expect(stillRead(draft([3, "note"]), COLUMNS)).toBeNull();
    expect(stillRead(draft(), COLUMNS)).toBeNull();
  });
});
