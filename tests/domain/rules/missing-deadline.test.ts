import type { Appendix } from "../../../src/domain/appendix/appendix";
import { missingDeadline } from "../../../src/domain/rules/missing-deadline";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found } from "../../support/run-rule";

describe("missing-deadline", () => {
  it.each([
    ["a date", [{ key: "1", deadline: "Quý II/2024" }]],
    ["what cannot be read", [{ key: "1", deadline: "Quý V/2024" }]],
    ["no date by nature", [{ key: "1", deadline: "Theo yêu cầu" }]],
    [
      "a heading of lettered parts",
      [
        { key: "1", deadline: "" },
        { key: "a", ordinal: "a)", deadline: "Quý II/2024" },
      ],
    ],
    [
      "parts below a dated whole",
      [
        { key: "1", deadline: "Quý II/2024" },
        { key: "a", ordinal: "a)", deadline: "" },
      ],
    ],
    [
      "a merged date",
      [
        { key: "1", deadline: "Năm 2024" },
        { key: "2", deadline: { value: "Năm 2024", inherited: true } },
      ],
    ],
    ["a group's heading without a number", [{ key: "I.1", ordinal: "", deadline: "" }, { key: "I.2" }]],
  ])("accepts %s", (_, specs) => {
    expect(found(missingDeadline, specs)).toEqual([]);
  });

  it.each([
    ["an empty cell", ""],
    ["blanks", " \u00a0\n "],
  ])("finds %s", (_, deadline) => {
    expect(found(missingDeadline, [{ key: "I.1" }, { key: "I.2", deadline }])).toEqual(["I.2 E8 blank"]);
  });

  it("finds a task without a number among others without", () => {
    const specs = ["I.1", "I.2"].map((key) => ({ key, ordinal: "", deadline: "" }));
    expect(found(missingDeadline, specs)).toEqual(["I.1 E7 blank", "I.2 E8 blank"]);
  });

  it("says nothing of tasks where the appendix has no such column", () => {
    const appendix = makeAppendix([{ key: "1", deadline: "" }], { columns: { ordinal: 1, content: 2, lead: 3 } });
    expect(runRule(missingDeadline, appendix, makeContext())).toEqual([]);
  });

  it("accepts a task that is the heading of those below it, and only such a one", () => {
    const specs = [{ key: "II", deadline: "" }, { key: "II.1" }];
    const section = { row: 6, ordinal: "II", title: "Kiện toàn tổ chức", level: 1, parent: null };
    const all = (sections: Appendix["sections"]) =>
      runRule(missingDeadline, makeAppendix(specs, { sections }), makeContext()).map(({ task }) => task);
    expect([all([section]), all([])]).toEqual([[], ["II"]]);
  });

  it("accepts a task whose items have their own deadlines", () => {
    const specs = [
      { key: "1", deadline: "" },
      { key: "?", ordinal: "", content: "- Khảo sát thực địa" },
    ];
    expect(found(missingDeadline, specs)).toEqual([]);
    expect(found(missingDeadline, [specs[0] ?? { key: "1" }, { key: "?", ordinal: "", content: "Khảo sát" }])).toEqual([
      "1 E6 blank",
    ]);
  });
});
