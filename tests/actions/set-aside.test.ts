import { withSetAside } from "../../src/actions/change-memory";
import { evidenceReader } from "../../src/actions/evidence-of";
import { NO_MEMORY } from "../../src/actions/memory";
import { knownFindings, splitSetAside } from "../../src/actions/set-aside";
import { SCANNED, sampleDesk, type Desk } from "./check-here";

const AT = "2024-07-02T09:00:00+07:00";

describe("findings set aside", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sampleDesk(SCANNED);
  });

  async function split(id: string, memory = NO_MEMORY, today = "2024-07-02" as const) {
    const { findings, appendix, grid } = await desk.check({ today });
    const evidence = evidenceReader(appendix, grid);
    const known = knownFindings(findings);
    const found = known.find((each) => each.id === id);
    return { found, evidence: found && evidence(found.finding), ...splitSetAside(known, memory, evidence) };
  }

  it.each(["past-due/II.1/deadline/unrecorded", "repeated-header/@17//repeated", "shifted-row/III.1//deadline"])(
    "%s stays so from day to day, and is open again once its cells read otherwise",
    async (id) => {
      const first = await split(id);
      expect(first.setAside).toEqual([]);
      const evidence = first.evidence ?? "";
      const memory = withSetAside(NO_MEMORY, { id, evidence, reason: "Sẽ xử lý sau", at: AT });
      const later = await split(id, memory);
      expect(later.setAside.map((each) => [each.id, each.reason])).toEqual([[id, "Sẽ xử lý sau"]]);
      expect(later.open).toHaveLength(first.open.length - 1);
      const changed = await split(id, withSetAside(NO_MEMORY, { id, evidence: "other", reason: "", at: AT }));
      expect(changed.setAside).toEqual([]);
    },
  );

  it("have an evidence that changes with their own cells only", async () => {
    const { findings, appendix, grid } = await desk.check();
    const values = grid.values.map((row, at) =>
      row.map((value, column) => (at + grid.top === 27 && column + grid.left === 5 ? "Tháng 5/2024" : value)),
    );
    const [before, after] = [evidenceReader(appendix, grid), evidenceReader(appendix, { ...grid, values })];
    const moved = knownFindings(findings).filter(({ finding }) => before(finding) !== after(finding));
    expect(moved.map(({ id }) => id).sort()).toEqual([
      "deadline-on-day-off/II.1/deadline/holiday",
      "past-due/II.1/deadline/unrecorded",
      "split-row/II.1//split",
    ]);
  });
});
