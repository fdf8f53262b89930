import { repeatMark } from "../../../src/domain/rules/repeat-mark";
import { unassigned } from "../../../src/domain/rules/unassigned";
import { found, said } from "../../support/run-rule";

describe("repeat-mark", () => {
  it.each([
    ["words of its own", { lead: "Sở Y tế" }],
    ["an empty cell", { lead: "", coordinators: "", result: "" }],
    ["a mark that took the words above", { lead: { value: "Sở Y tế", inherited: true } }],
    ["a mark in a field that is read word for word", { content: "nt", note: "như trên" }],
    ["a deadline, which is told as one that cannot be read", { deadline: "nt" }],
  ])("accepts %s", (_, cells) => {
    expect(found(repeatMark, [{ key: "1", ...cells }])).toEqual([]);
  });

  it.each(["nt", "NT", "-nt-", "n/t", "như trên", "NHƯ TRÊN", "như trên".normalize("NFD"), "  như  trên ", "//", '"'])(
    "finds %j with nothing above it",
    (mark) => {
      expect(found(repeatMark, [{ key: "1", lead: mark, coordinators: mark, result: mark }])).toEqual([
        "1 C6 nothing",
        "1 D6 nothing",
        "1 F6 nothing",
      ]);
    },
  );

  it("says what stands there, and that nobody leads is not said as well", () => {
    expect(said(repeatMark, [{ key: "1", lead: "nt" }])).toEqual([
      "Ô ghi “nt” nhưng phía trên trong cùng mục chưa có nội dung để lấy theo.",
    ]);
    expect(found(unassigned, [{ key: "1", lead: "nt" }])).toEqual([]);
  });
});
