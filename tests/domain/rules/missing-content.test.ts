import { missingContent } from "../../../src/domain/rules/missing-content";
import { found } from "../../support/run-rule";

describe("missing-content", () => {
  it.each([
    { name: "a sentence", content: "Rà soát mục tiêu" },
    { name: "one word", content: "x" },
    { name: "a number", content: { value: 5 } },
    { name: "a merged cell that begins above", content: { value: null, inherited: true } },
  ])("accepts $name", ({ content }) => {
    expect(found(missingContent, [{ key: "I.1", content }])).toEqual([]);
  });

  it.each([{ content: "" }, { content: "   " }, { content: "\n\t" }])("finds $content", ({ content }) => {
    expect(found(missingContent, [{ key: "I.1" }, { key: "I.2", content }])).toEqual(["I.2 B8 missing"]);
  });
});
