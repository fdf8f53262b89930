import { NO_MEMORY, readMemory } from "../../src/actions/memory";

const KEPT = {
  ...NO_MEMORY,
  asOf: "2024-06-30",
  setAside: [{ id: "a", evidence: "b", reason: "c", at: "2024-07-02T09:00:00+07:00" }],
};

describe("readMemory", () => {
  it("reads what was kept", () => {
    expect(readMemory(JSON.stringify(KEPT))).toEqual(KEPT);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["another thing", "[1,2]"],
    ["a later version's", JSON.stringify({ ...KEPT, version: 2 })],
  ])("takes %s for no memory", (_, text) => {
    expect(readMemory(text)).toEqual(NO_MEMORY);
  });

  it.each([
    ["asOf", "30/6/2024"],
    ["asOf", "2024-02-30"],
    ["settings", { dueSoonDays: -1 }],
    ["reading", { headerRow: "five" }],
    ["setAside", "none"],
    ["lastCheck", { at: 5 }],
    ["locale", "fr"],
  ])("forgets a damaged %s and keeps the rest", (name, value) => {
    const found = readMemory(JSON.stringify({ ...KEPT, [name]: value }));
    expect(found).toEqual({ ...KEPT, [name]: name === "setAside" ? [] : null });
  });
});
