import {
  isFresh,
  withAsOf,
  withLastCheck,
  withLocale,
  withoutSetAside,
  withReading,
  withSetAside,
  withSettings,
} from "../../src/actions/change-memory";
import { NO_MEMORY, readMemory } from "../../src/actions/memory";

const AT = "2024-07-02T09:00:00+07:00";
const ENTRY = { id: "overdue/II.1/deadline/late", evidence: "abc", reason: "Đúng theo bản gốc", at: AT };

describe("changes of the memory", () => {
  it("come back from where it is kept as they went", () => {
    const settings = { dueSoonDays: 30, beforeIncludesDay: true, rollToWorkingDay: false };
    const reading = { sheet: "Phụ lục", headerRow: 5, columns: { lead: 3 }, header: "TT" };
    let memory = withSetAside(NO_MEMORY, ENTRY);
    memory = withSettings(withReading(withLocale(withAsOf(memory, "2024-06-30"), "en"), reading), settings);
    memory = withLastCheck(memory, ["a", "b"], AT);
    expect(readMemory(JSON.stringify(memory))).toEqual(memory);
    expect(memory).toMatchObject({ settings, reading, locale: "en", asOf: "2024-06-30", setAside: [ENTRY] });
  });

  it("set a finding aside once, with the latest reason, and put it back", () => {
    const again = withSetAside(withSetAside(NO_MEMORY, ENTRY), { ...ENTRY, reason: "Sẽ xử lý sau" });
    expect(again.setAside).toEqual([{ ...ENTRY, reason: "Sẽ xử lý sau" }]);
    expect(withoutSetAside(again, ENTRY.id).setAside).toEqual([]);
    expect(withoutSetAside(again, "other").setAside).toHaveLength(1);
  });

  it("leave what they were given alone", () => {
    const before = JSON.stringify(NO_MEMORY);
    withLastCheck(withSetAside(NO_MEMORY, ENTRY), ["a"], AT);
    expect(JSON.stringify(NO_MEMORY)).toBe(before);
  });
});

describe("what is new since the last check", () => {
  it("is what it did not have; nothing where there was none", () => {
    const memory = withLastCheck(NO_MEMORY, ["a", "b"], AT);
    expect([isFresh("a", memory), isFresh("c", memory), isFresh("c", NO_MEMORY)]).toEqual([false, true, false]);
    expect(isFresh("a", withLastCheck(memory, ["c"], AT))).toBe(true);
  });

  it("is remembered of 40,000 findings in less than 400 KB", () => {
    const ids = Array.from({ length: 40_000 }, (_, at) => `abolished-agency/II.${String(at)}/coordinators/gone`);
    const memory = withLastCheck(NO_MEMORY, ids, AT);
    expect(JSON.stringify(memory).length).toBeLessThan(400_000);
    expect(ids.filter((id) => isFresh(id, memory))).toEqual([]);
    expect(isFresh("abolished-agency/II.40000/coordinators/gone", memory)).toBe(true);
  });
});
