import { menderOf, RENUMBER } from "../../../src/domain/fixes/fix-of";
import type { RowSpec } from "../../support/grid-of";
import { examineRows, fixFor, linesOf } from "./fixed-appendix";

function tasks(...numbers: readonly (string | number | null)[]): readonly RowSpec[] {
  return numbers.map((number, index) => [
    number,
    `Nhiệm vụ thứ ${String(index)} của chương trình`,
    "Sở Y tế",
    null,
    "Quý II/2024",
    "Báo cáo",
    null,
  ]);
}

describe("the fix of ordinal numbers", () => {
  it.each([
    ["a number twice", [1, 2, 2, 3], ["A4: 2 → 3", "A5: 3 → 4"]],
    ["numbers out of order, typed as text", ["01", "03", "02"], ["A3: 03 → 02", "A4: 02 → 03"]],
    ["a stop behind each", ["1.", "2.", "2."], ["A4: 2. → 3."]],
    ["a number that was not written", [1, null, 3], ["A3: null → 2"]],
  ] as const)("gives them in order, each typed as it was: %s", (_, numbers, lines) => {
    expect(linesOf(fixFor(examineRows(tasks(...numbers)), "ordinal-order")?.cells)).toEqual(lines);
  });

  it("is only a choice where a number would be gone that a lost row may have had", () => {
    const examined = examineRows(tasks(1, 2, 5));
    expect(fixFor(examined, "ordinal-order")).toBeNull();
    const finding = examined.findings.find(({ rule }) => rule === "ordinal-order");
    if (finding === undefined) throw new Error("No gap was found");
    const choices = menderOf(examined.appendix, examined.grid).choices(finding);
    expect(choices.map(({ name, fix }) => [name, ...linesOf(fix.cells)])).toEqual([[RENUMBER, "A4: 5 → 3"]]);
  });

  it("is not proposed where the numbers of parts would have to follow", () => {
    expect(fixFor(examineRows(tasks("1", "3", "3.1", "3.2", "2")), "ordinal-order")).toBeNull();
  });
});
