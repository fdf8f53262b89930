import { RULES } from "../../../src/domain/rules/index";
import { GROUP_TITLES, groupTitle } from "../../../src/taskpane/view/group-titles";

/** Letters that one line of the narrowest pane takes. */
const LONGEST = 34;

describe("titles of groups", () => {
  it.each(RULES.map(({ id }) => id))("%s has a short one of its own", (rule) => {
    const title = groupTitle(rule, "warning");
    expect([...title.vi].length).toBeLessThanOrEqual(LONGEST);
    expect([...title.en].length).toBeLessThanOrEqual(LONGEST);
    expect(title.vi).toBe(title.vi.normalize("NFC"));
    expect(`${title.vi}${title.en}`).not.toMatch(/[.!]$/u);
  });

  it("are of no other rules, and no two are the same", () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(GROUP_TITLES).filter((rule) => !known.has(rule))).toEqual([]);
    const words = Object.values(GROUP_TITLES).map(({ vi }) => vi);
    expect(new Set(words).size).toBe(words.length);
    expect(() => groupTitle("nothing", "info")).toThrow("nothing");
  });
});
