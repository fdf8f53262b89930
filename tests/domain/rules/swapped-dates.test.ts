import { swappedDates } from "../../../src/domain/rules/swapped-dates";
import { runRule } from "../../../src/domain/rules/run-rule";
import { makeDeadline } from "../../support/make-deadline";
import { makeAppendix, makeContext } from "../../support/make-appendix";
import { dateCell } from "../../support/make-cell";
import { found, said } from "../../support/run-rule";

// 12/06/2024, 07/05/2024, 08/08/2024, 30/06/2024
const [JUNE_12, MAY_7, AUGUST_8, JUNE_30] = [45455, 45419, 45512, 45473].map(dateCell);

const tasks = (field: "deadline" | "completedOn", cells: readonly (ReturnType<typeof dateCell> | undefined)[]) =>
  cells.map((cell, index) => ({ key: String(index + 1), [field]: cell ?? "" }));

describe("swapped-dates", () => {
  it.each([
    ["dates alone", [JUNE_12, MAY_7]],
    ["texts alone", ["15/12/2024", "06/12/2024"]],
    ["one date beside a text", [JUNE_12, "15/12/2024"]],
    ["a date late in the month among them", [JUNE_12, MAY_7, JUNE_30, "15/12/2024"]],
    ["a text that a US machine would have made a date", [JUNE_12, MAY_7, "15/12/2024", "06/12/2024"]],
    ["texts that are no plain dates", [JUNE_12, MAY_7, "Quý II/2024", "Trước ngày 15/12/2024"]],
    ["dates that read the same both ways", [AUGUST_8, AUGUST_8, "15/12/2024"]],
  ])("accepts %s", (_, cells) => {
    expect(found(swappedDates, tasks("deadline", cells))).toEqual([]);
    expect(found(swappedDates, tasks("completedOn", cells))).toEqual([]);
  });

  it.each([
    ["15/12/2024", "15/12/2024"],
    ["  15/12/2024 ", "15/12/2024"],
    ["15-12-2024", "15-12-2024"],
    ["１５/12/2024", "15/12/2024"],
  ])("finds the fingerprint beside “%s”, once for the column", (text, example) => {
    const specs = tasks("deadline", [JUNE_12, MAY_7, text, AUGUST_8]);
    expect(found(swappedDates, specs)).toEqual(["- E6 column"]);
    expect(said(swappedDates, specs)).toEqual([
      `Các ô ngày của cột này (3 ô) đều có ngày không quá 12, còn “${example}” lại là chữ: có thể ngày và tháng đã đổi chỗ, ví dụ E6 ghi 12/06/2024, có thể là 06/12/2024.`,
    ]);
  });

  it("looks at the completion dates too", () => {
    expect(found(swappedDates, tasks("completedOn", [AUGUST_8, JUNE_12, "15/06/2024"]))).toEqual(["- I7 column"]);
  });

  it("finds a period that begins after its end", () => {
    const appendix = makeAppendix([{ key: "1" }]);
    const reversed = {
      ...appendix,
      tasks: appendix.tasks.map((task) => ({ ...task, deadline: makeDeadline({ start: "2024-12-07" }) })),
    };
    expect(runRule(swappedDates, reversed, makeContext()).map(({ messageId, cell }) => [messageId, cell])).toEqual([
      ["startAfterDue", "E6"],
    ]);
  });
});
