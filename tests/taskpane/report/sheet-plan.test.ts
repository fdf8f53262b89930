import type { SheetChoice } from "../../../src/actions/request";
import { isReadBack, sheetPlan, USUAL_CHOICE, withAgency } from "../../../src/taskpane/report/sheet-plan";
import type { SheetView } from "../../../src/taskpane/view/view";

const sheet = (id: string, stands = false): SheetView => ({ id, name: id, stands, tasks: 1 });
const SHEETS = [sheet("brief"), sheet("tally", true), sheet("overdue"), sheet("agency:a", true), sheet("agency:b")];
const idsOf = (choice: SheetChoice) => {
  const { fresh, refreshed, alone } = sheetPlan(SHEETS, choice);
  return [fresh, refreshed, alone].map((sheets) => sheets.map(({ id }) => id));
};

describe("what building changes", () => {
  it("tells new sheets from those that stand", () =>
    expect(idsOf(USUAL_CHOICE)).toEqual([["overdue", "agency:b"], ["tally", "agency:a"], []]));

  it("leaves standing sheets alone that are not chosen", () =>
    expect(idsOf({ tally: false, overdue: false, brief: true, agencies: ["agency:b"] })).toEqual([
      ["brief", "agency:b"],
      [],
      ["tally", "agency:a"],
    ]));
});

describe("choosing agencies", () => {
  it("takes one away from all of them", () =>
    expect(withAgency(USUAL_CHOICE, SHEETS, "agency:a", false).agencies).toEqual(["agency:b"]));

  it("says all of them as null again, so that one named later is built too", () =>
    expect(withAgency({ ...USUAL_CHOICE, agencies: ["agency:b"] }, SHEETS, "agency:a", true).agencies).toBeNull());

  it("takes the last one away", () =>
    expect(withAgency({ ...USUAL_CHOICE, agencies: ["agency:b"] }, SHEETS, "agency:b", false).agencies).toEqual([]));
});

describe("sheets with a record of their own", () => {
  it.each([
    ["overdue", true],
    ["agency:a", true],
    ["tally", false],
    ["brief", false],
  ])("%s: %s", (id, expected) => expect(isReadBack(sheet(id))).toBe(expected));
});
