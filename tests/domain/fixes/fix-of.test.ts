import { sameTasks } from "../../../src/actions/same-tasks";
import { combineFixes } from "../../../src/domain/fixes/combine-fixes";
import { fixFinder, fixOf } from "../../../src/domain/fixes/fix-of";
import { withCells } from "../../../src/domain/fixes/with-cells";
import { bench, sample } from "../../excel/on-host";
import { examine, linesOf, type Examined } from "./fixed-appendix";

async function examineSample(name: string): Promise<Examined> {
  const { workbook } = await bench(sample(name));
  const [first] = await workbook.sheets();
  const [grid] = await workbook.read([first?.name ?? ""]);
  if (grid === undefined) throw new Error(`No sheet in ${name}`);
  return examine(grid);
}

describe("the fixes of the scanned sample", () => {
  let examined: Examined;
  beforeAll(async () => {
    examined = await examineSample("phu-luc-645-scan.xlsx");
  });

  it("put both shifted rows back so that every task reads as it reads now", () => {
    const shifted = examined.findings.filter(({ rule }) => rule === "shifted-row");
    expect(shifted.map(({ row }) => row)).toEqual([36, 37]);
    for (const finding of shifted) {
      const after = examine(withCells(examined.grid, examined.fixes.get(finding)?.cells ?? []));
      expect(sameTasks(examined.appendix.tasks, after.appendix.tasks)).toBe(true);
      expect(after.findings.filter(({ rule }) => rule === "shifted-row")).toHaveLength(1);
      expect(after.findings.filter(({ rule, row }) => rule === "shifted-row" && row === finding.row)).toEqual([]);
    }
  });

  it("join the districts that were cut off, as the pane shows it", () => {
    const [finding] = examined.findings.filter(({ rule }) => rule === "shifted-row");
    const [first, second, , , last] = linesOf(finding && examined.fixes.get(finding)?.cells);
    expect(first).toBe(
      "D36: Các sở, ban ngành và UBND các huyện → Các sở, ban ngành và UBND các huyện Hóa, Dakrông, Gio Linh, Vĩnh Linh",
    );
    expect(second).toBe("E36: Hóa, Dakrông, Gio Linh, Vĩnh Linh → Năm 2024");
    expect(last).toMatch(/^H36: .* → null$/u);
  });

  it("settle the finding that each was made for, and leave every other task as it is read", () => {
    const texts = [...examined.fixes].filter(([{ rule }, fix]) => rule !== "shifted-row" && !fix.removedRows);
    expect(texts.length).toBeGreaterThan(12);
    for (const [finding, fix] of texts) {
      const after = examine(withCells(examined.grid, fix.cells));
      const others = ({ appendix }: Examined) => appendix.tasks.filter(({ key }) => key !== finding.task);
      expect(sameTasks(others(examined), others(after))).toBe(true);
      const same = ({ findings }: Examined) =>
        findings.filter(
          ({ rule, messageId, task, field, cell }) =>
            `${rule} ${messageId} ${String(task)} ${String(field)} ${String(cell)}` ===
            `${finding.rule} ${finding.messageId} ${String(finding.task)} ${String(finding.field)} ${String(finding.cell)}`,
        ).length;
      // A word may be wrong twice in a cell; each is a fix of its own.
      expect(same(after)).toBeLessThan(same(examined));
    }
  });

  it("taken all together as far as they go, and again, leave nothing to fix", () => {
    let now = examined;
    const inPlace = () => [...now.fixes.values()].filter(({ removedRows }) => removedRows === undefined);
    for (let round = 0; inPlace().length > 0 && round < 5; round += 1) {
      now = examine(withCells(now.grid, combineFixes(inPlace()).cells));
    }
    expect(inPlace()).toEqual([]);
    expect(now.appendix.tasks.map(({ key }) => key)).toEqual(examined.appendix.tasks.map(({ key }) => key));
    expect(now.findings.filter(({ suggestion, cell }) => suggestion !== null && cell !== null)).toEqual([]);
  });

  it("are the same one by one and all at once", () => {
    const { appendix, grid, findings } = examined;
    const find = fixFinder(appendix, grid);
    expect(findings.map((finding) => fixOf(finding, appendix, grid))).toEqual(findings.map(find));
  });
});

it("the restored sample needs no fix", async () => {
  const { fixes } = await examineSample("phu-luc-645.xlsx");
  expect([...fixes]).toEqual([]);
});
