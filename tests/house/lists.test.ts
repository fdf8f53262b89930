import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { FORMS } from "../../src/domain/deadline/forms/index";
import { RULES } from "../../src/domain/rules/index";
import { ROOT, parse, sourceFiles } from "./source-files";

/** The files of a folder that define one thing each, by the function that defines it. */
function definedIn(folder: string, define: string): readonly string[] {
  return sourceFiles(folder)
    .filter((file) => parse(file).getFullText().includes(`= ${define}(`))
    .map((file) => basename(file, ".ts"))
    .sort();
}

describe.each([
  { what: "rule", folder: "src/domain/rules", define: "defineRule", ids: RULES.map(({ id }) => id) },
  { what: "form", folder: "src/domain/deadline/forms", define: "defineForm", ids: FORMS.map(({ id }) => id) },
])("every $what", ({ folder, define, ids }) => {
  it("stands in the list under the name of its file", () => {
    expect([...ids].sort()).toEqual(definedIn(folder, define));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)("%s has a test of its name", (id) => {
    expect(existsSync(join(ROOT, folder.replace("src/", "tests/"), `${id}.test.ts`))).toBe(true);
  });
});

/** The rules that issue 2 names at least. */
const ASKED =
  "missing-column repeated-header split-row shifted-row extra-cell ordinal-order empty-section missing-content missing-result duplicate-task markup spelling reference unassigned no-focal-point joint-leads unknown-agency abolished-agency lead-also-coordinates missing-deadline unreadable-deadline assumed-year approximate-deadline deadline-out-of-period deadline-on-day-off swapped-dates overdue past-due due-soon done-late done-without-date unknown-status completion-in-future status-contradiction";

it("no rule that was asked for is missing", () => {
  expect(ASKED.split(" ").filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});
