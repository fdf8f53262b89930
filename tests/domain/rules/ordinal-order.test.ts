import { ordinalOrder } from "../../../src/domain/rules/ordinal-order";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext, type TaskSpec } from "../../support/make-appendix";
import { found, said } from "../../support/run-rule";

/** tasks("I: 1 2 3", "II: 1 2"): tasks of sections with these ordinals; "_" is an empty TT cell, "=" one merged with that above. */
function tasks(...sections: readonly string[]): readonly TaskSpec[] {
  return sections.flatMap((section) => {
    const [name = "", ordinals = ""] = section.split(": ");
    return ordinals.split(" ").map((ordinal, index) => {
      const written = ordinal === "_" ? "" : ordinal;
      const inherited = ordinal === "=";
      return { key: `${name}.t${String(index)}`, ordinal: inherited ? { value: "1", inherited } : written };
    });
  });
}

describe("ordinal-order", () => {
  it.each([
    ["restarting in each section", ["I: 1 2 3", "II: 1 2"]],
    ["running on across sections", ["I: 1 2 3", "II: 4 5", "III: 6"]],
    ["with dots, brackets and zeros", ["I: 01 2. 3) 04."]],
    ["with parts in between", ["I: 1 a) b) đ) 2 2.1 2.2 3"]],
    ["a blank for parts below a number", ["I: 1 a _ _ _ _"]],
    ["not numbered at all", ["I: _ _ _", "II: _"]],
    ["one merged over two rows", ["I: 1 = 2"]],
    ["two sequences without a heading between", ["I: 1 2 3 1 2"]],
    ["letters only", ["I: a b c"]],
    ["with headings of groups in between", ["I: _ 1 2 _ 3 _"]],
    ["running on across sections that lie inside one another", ["A: 1 2", "A.I: 3 4", "A: 5", "A.II: 6"]],
    ["far numbers that are written as codes", ["I: KH20_01 KH20_02"]],
  ])("accepts numbers %s", (_, sections) => {
    expect(found(ordinalOrder, tasks(...sections))).toEqual([]);
  });

  it.each([
    { sections: ["I: 1 2 2 3"], flat: ["repeated"], vi: "Số thứ tự 2 đã dùng cho nhiệm vụ ở dòng 8 trong cùng mục." },
    { sections: ["I: 1 2 4"], flat: ["gap"], vi: "Sau số thứ tự 2 là 4; trong mục không thấy số 3." },
    { sections: ["I: 1 5"], flat: ["gap"], vi: "Sau số thứ tự 1 là 5; trong mục không thấy số 2-4." },
    { sections: ["I: 2 3"], flat: ["start"], vi: "Mục này bắt đầu từ số thứ tự 2, không thấy số 1." },
    { sections: ["I: 1 3 2 4"], flat: ["order"], vi: "Số thứ tự 2 đứng sau số 3." },
    { sections: ["I: 1 _ 3"], flat: ["none"], vi: "Nhiệm vụ ở dòng 8 chưa có số thứ tự." },
    { sections: ["I: _ 2"], flat: ["none"], vi: "Nhiệm vụ ở dòng 7 chưa có số thứ tự." },
    { sections: ["I: 1 _ 4"], flat: ["gap"], vi: "Sau số thứ tự 1 là 4; trong mục không thấy số 2-3." },
    { sections: ["I: 1 1 2"], flat: ["repeated"], vi: "Số thứ tự 1 đã dùng cho nhiệm vụ ở dòng 7 trong cùng mục." },
    {
      sections: ["I: 1 2 3 4", "II: 1 2 2"],
      flat: ["repeated"],
      vi: "Số thứ tự 2 đã dùng cho nhiệm vụ ở dòng 13 trong cùng mục.",
    },
    {
      sections: ["I: 5 5 7 6 7"],
      flat: ["start", "repeated", "order", "repeated"],
      vi: "Mục này bắt đầu từ số thứ tự 5, không thấy số 1-4.",
    },
  ])("finds $flat in $sections", ({ sections, flat, vi }) => {
    const specs = tasks(...sections);
    expect(found(ordinalOrder, specs).map((one) => one.split(" ")[2])).toEqual(flat);
    expect(said(ordinalOrder, specs)[0]).toBe(vi);
  });

  it("says once that an extract leaves numbers out, and still that one stands twice", () => {
    const specs = tasks("III: 45 46 49 51 54", "IV: 78 83 83");
    expect(found(ordinalOrder, specs).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
      "A7 start",
      "A15 repeated",
    ]);
  });

  it("misses no number where a row of dots says that rows were left out", () => {
    const unplaced = [{ text: "…......", row: 8, column: 1 }];
    const numbers = ["1", "5", "7"].map((key, at) => ({ key, rows: [[6], [9], [10]][at] ?? [] }));
    const appendix = makeAppendix(numbers, { unplaced });
    expect(runRule(ordinalOrder, appendix, makeContext()).map(({ row, messageId }) => [row, messageId])).toEqual([
      [10, "gap"],
    ]);
  });

  it("names the cell of the number", () => {
    expect(found(ordinalOrder, [{ key: "I.1" }, { key: "I.3" }])).toEqual(["I.3 A8 gap"]);
  });
});
