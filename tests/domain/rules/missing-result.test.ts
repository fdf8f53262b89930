import type { Appendix } from "../../../src/domain/appendix/appendix";
import { missingResult } from "../../../src/domain/rules/missing-result";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { found } from "../../support/run-rule";

describe("missing-result", () => {
  it.each([
    { name: "a result", specs: [{ key: "1", result: "Báo cáo" }] },
    {
      name: "one merged with that above",
      specs: [{ key: "1" }, { key: "2", result: { value: null, inherited: true } }],
    },
    { name: "a heading of parts that have their own", specs: [{ key: "1", result: "" }, { key: "a)" }, { key: "2" }] },
    {
      name: "the heading of a group without a number",
      specs: [{ key: "I.?", ordinal: "", result: "" }, { key: "I.1" }, { key: "I.2" }],
    },
  ])("accepts $name", ({ specs }) => {
    expect(found(missingResult, specs)).toEqual([]);
  });

  it("says nothing where there is no such column", () => {
    const appendix = makeAppendix([{ key: "1", result: "" }, { key: "2" }], {
      columns: { ordinal: 1, content: 2, lead: 3 },
    });
    expect(runRule(missingResult, appendix, makeContext())).toEqual([]);
  });

  it.each([
    { specs: [{ key: "1", result: "" }], flat: ["1 F6 missing"] },
    { specs: [{ key: "1" }, { key: "2", result: " \n " }], flat: ["2 F7 missing"] },
    {
      specs: [
        { key: "1", result: "" },
        { key: "2", result: "" },
        { key: "3", result: "" },
      ],
      flat: ["- F5 column"],
    },
  ])("finds $flat", ({ specs, flat }) => {
    expect(found(missingResult, specs)).toEqual(flat);
  });

  it("accepts a task that is the heading of those below it, and only such a one", () => {
    const specs = [{ key: "II", result: "" }, { key: "II.1" }];
    const section = { row: 6, ordinal: "II", title: "Kiện toàn tổ chức", level: 1, parent: null };
    const all = (sections: Appendix["sections"]) =>
      runRule(missingResult, makeAppendix(specs, { sections }), makeContext()).map(({ task }) => task);
    expect([all([section]), all([])]).toEqual([[], ["II"]]);
  });
});
