import { planRequest } from "../../src/actions/plan-request";
import { addAppendix, bookOf, HEADINGS, type AppendixRow } from "../support/appendix-book";
import { deskOn, valuesAt, type Desk } from "./check-here";

jest.setTimeout(60_000);

/** The header of the first table stands in row 4, the title of the second in rows 9 and 10, its header in row 11. */
const SECOND: readonly AppendixRow[] = [
  [1, "Ban hành kế hoạch phòng dịch", "Sở Y tế", "Sở Tài chính", "Tháng 4/2024", "Kế hoạch"],
  [2, "Mua sắm vật tư", "Sở Y tế", "Sở Tài chính", "Năm 2024", "Vật tư"],
  ["NGƯỜI LẬP BIỂU"],
  [],
  ["PHỤ LỤC II"],
  ["DANH MỤC NHIỆM VỤ CỦA CÁC HUYỆN"],
  HEADINGS,
  [1, "Phun thuốc khử trùng", "UBND huyện Cam Lộ", "Sở Y tế", "Tháng 5/2024", "Báo cáo"],
  [2, "Tuyên truyền lưu động", "UBND huyện Gio Linh", "", "Quý IV/2024", "20 buổi"],
];

function desk(headings: readonly string[] = HEADINGS): Promise<Desk> {
  const rows = SECOND.map((row) => (row === HEADINGS ? headings : row));
  return bookOf((book) => addAppendix(book, "Phụ lục", rows)).then((bytes) => deskOn(bytes));
}

describe("two annexes below each other on one sheet", () => {
  it("are one appendix, without a word on the second header", async () => {
    const { appendix, findings, otherTables } = await (await desk()).check();
    expect(appendix.tasks.map(({ key, rows }) => `${key}@${String(rows[0])}`)).toEqual([
      "1@5",
      "2@6",
      "PL II.1@12",
      "PL II.2@13",
    ]);
    expect(appendix.sections.map(({ title }) => title)).toEqual(["PHỤ LỤC II DANH MỤC NHIỆM VỤ CỦA CÁC HUYỆN"]);
    expect(otherTables).toEqual([]);
    const layout = ["repeated-header", "split-row", "extra-cell", "ordinal-order", "empty-section", "duplicate-task"];
    expect(findings.filter(({ rule }) => layout.includes(rule))).toEqual([]);
  });

  it("a table with other columns stays another table", async () => {
    const [tt = "", content = "", lead = "", ...rest] = HEADINGS;
    const { appendix, otherTables } = await (await desk([tt, lead, content, ...rest])).check();
    expect(appendix.tasks.map(({ key }) => key)).toEqual(["1", "2"]);
    expect(otherTables).toEqual([11]);
  });

  it("have the tracking columns beside the tasks and headers of both, and nothing beside the title between them", async () => {
    const tracked = await track();
    const { workbook } = tracked;
    const column = await valuesAt(
      workbook,
      "Phụ lục",
      ...[4, 5, 7, 8, 9, 10, 11, 12, 13].map((row) => [row, 10] as const),
    );
    expect(column.map((value) => (value === null ? null : typeof value))).toEqual([
      "string",
      "number",
      null,
      null,
      null,
      null,
      "string",
      "number",
      "number",
    ]);
    const statuses = await valuesAt(workbook, "Phụ lục", [4, 8], [11, 8]);
    expect(statuses).toEqual(["Tình trạng", "Tình trạng"]);
    await tracked.carryOut({ kind: "status", task: "PL II.1", status: "Đã hoàn thành", completedOn: "2024-05-20" });
    expect(await valuesAt(workbook, "Phụ lục", [12, 8])).toEqual(["Đã hoàn thành"]);
  });

  it("are read the same from the add-in's own output, which a second run leaves as it is", async () => {
    const before = await (await desk()).check();
    const tracked = await track();
    const after = await tracked.check();
    expect(after.appendix.tasks.map(({ key, rows }) => [key, rows])).toEqual(
      before.appendix.tasks.map(({ key, rows }) => [key, rows]),
    );
    expect(after.appendix.tracking).toEqual({ status: 8, completedOn: 9, due: 10, standing: 11, findings: 12 });
    expect(after.findings).toEqual(before.findings);
    expect(after.otherTables).toEqual([]);
    const sheet = async (): Promise<unknown> => (await tracked.workbook.read(["Phụ lục"]))[0]?.values;
    const first = await sheet();
    await tracked.carryOut({ kind: "track" });
    expect(await sheet()).toEqual(first);
  });

  it("are marked over both tables", async () => {
    const plan = planRequest(await (await track()).check(), { kind: "mark" });
    const areas = plan.plan.steps.flatMap((step) => (step.kind === "mark" ? step.marks.map(({ area }) => area) : []));
    expect(areas.length).toBeGreaterThan(0);
    expect(areas.every((area) => /^[A-Z]+5:[A-Z]+13$/u.test(area))).toBe(true);
  });
});

async function track(): Promise<Desk> {
  const here = await desk();
  await here.carryOut({ kind: "track" });
  return here;
}
