import type { Journal } from "../../src/actions/journal";
import type { CellChange } from "../../src/domain/fixes/cell-change";
import { bookState } from "./book-state";
import { bench, type Bench } from "./on-host";
import { planOf } from "./plans";

const ROWS = [
  ["TT", "Nội dung", "Chủ trì", "Thời hạn", "Tình trạng"],
  ["1", "Xây dựng kế hoạch chuyển đổi số của tỉnh", "Sở Y tế", "Quý II/2024", "Đang thực hiện"],
  ["2", "Rà soát thủ tục hành chính về đất đai", "Sở Y tế", "Quý II/2024", "Đã hoàn thành"],
  ["3", "Lập dự toán kinh phí duy tu đường tỉnh", "Sở Y tế", "Quý II/2024", "Đã hoàn thành"],
  ["4", "Tổ chức hội nghị tổng kết năm học", "Sở Y tế", "Quý II/2024", "Đang thực hiện"],
];
const STATUS: CellChange = { row: 2, column: 5, before: "Đang thực hiện", after: "Đã hoàn thành" };
const DUE: CellChange = { row: 2, column: 4, before: "Quý II/2024", after: 45_473, numberFormat: "dd/mm/yyyy" };

async function after(...cells: readonly CellChange[]): Promise<Bench & { readonly journal: Journal }> {
  const made = await bench(null);
  await edit(made, (sheet) => (sheet.getRange("A1:E5").values = ROWS.map((row) => [...row])));
  const plan = planOf({ kind: "set-cells", sheet: "Sheet1", cells, what: { vi: "Sửa", en: "Fix" } });
  const journal = await made.workbook.apply(plan);
  return { ...made, journal: JSON.parse(JSON.stringify(journal)) as Journal };
}

async function edit({ run }: Bench, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

async function cellNow({ run }: Bench, address: string): Promise<readonly unknown[]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values,numberFormat");
    await context.sync();
    const [values, formats]: readonly (readonly (readonly unknown[])[])[] = [range.values, range.numberFormat];
    return [values?.[0]?.[0], formats?.[0]?.[0]];
  });
}

it("puts content and number format back, and leaves the look that the cell has by now", async () => {
  const made = await after(STATUS, DUE);
  await edit(made, (sheet) => (sheet.getRange("D2:E2").format.fill.color = "#FFFF00"));
  expect(await made.workbook.undo(made.journal)).toEqual({ restored: 2, kept: [] });
  expect(await cellNow(made, "D2")).toEqual(["Quý II/2024", "General"]);
  expect(await cellNow(made, "E2")).toEqual(["Đang thực hiện", "General"]);
  const color = await made.run(async (context) => {
    const { fill } = context.workbook.worksheets.getFirst().getRange("D2").format;
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#FFFF00");
});

it("leaves and names a cell that somebody changed since, and puts the others back", async () => {
  const made = await after(STATUS, DUE);
  await edit(made, (sheet) => (sheet.getRange("E2").values = [["Tạm dừng"]]));
  const report = await made.workbook.undo(made.journal);
  expect([report.restored, report.kept.map(({ address }) => address)]).toEqual([1, ["E2"]]);
  expect(report.kept[0]?.reason.vi).toContain("đã được sửa");
  expect(await cellNow(made, "E2")).toEqual(["Tạm dừng", "General"]);
});

it("leaves a number format that somebody chose since", async () => {
  const made = await after(DUE);
  await edit(made, (sheet) => (sheet.getRange("D2").numberFormat = [["mm/yyyy"]]));
  await made.workbook.undo(made.journal);
  expect(await cellNow(made, "D2")).toEqual(["Quý II/2024", "mm/yyyy"]);
});

it("does not take the same word in another row for ours, where the row is gone", async () => {
  const made = await after(STATUS);
  await edit(made, (sheet) => (sheet.getRange("A2:E4").values = ROWS.slice(2).map((row) => [...row])));
  const before = bookState(made.host);
  const report = await made.workbook.undo(made.journal);
  expect(report.restored).toBe(0);
  expect(report.kept.map(({ address, reason }) => [address, reason.vi.includes("chèn hay xóa")])).toEqual([
    ["E2", true],
  ]);
  expect(bookState(made.host)).toEqual(before);
});

it("follows its row where somebody put in a row above", async () => {
  const made = await after(STATUS, DUE);
  made.host.user.insertRows("Sheet1", 2, 1);
  expect(await made.workbook.undo(made.journal)).toEqual({ restored: 2, kept: [] });
  expect(await cellNow(made, "E3")).toEqual(["Đang thực hiện", "General"]);
  expect(await cellNow(made, "D3")).toEqual(["Quý II/2024", "General"]);
});

it("finds the row again that others moved: rows were put in above, or the table was sorted", async () => {
  const made = await after(STATUS, DUE);
  await edit(made, (sheet) => {
    const [head = [], first = [], ...others] = ROWS;
    const moved = [...first.slice(0, 3), 45_473, "Đã hoàn thành"];
    sheet.getRange("A1:E5").values = [[...head], ...others.map((row) => [...row]), moved];
    sheet.getRange("D2:D5").numberFormat = [["General"], ["General"], ["General"], ["dd/mm/yyyy"]];
  });
  expect(await made.workbook.undo(made.journal)).toEqual({ restored: 2, kept: [] });
  expect(await cellNow(made, "D5")).toEqual(["Quý II/2024", "General"]);
  expect(await cellNow(made, "E5")).toEqual(["Đang thực hiện", "General"]);
  expect(await cellNow(made, "E3")).toEqual(["Đã hoàn thành", "General"]);
});

it("guesses at no row where two would do", async () => {
  const made = await after(STATUS);
  await edit(made, (sheet) => {
    const [, first = [], second = []] = ROWS;
    const copy = [...first.slice(0, 4), "Đã hoàn thành"];
    sheet.getRange("A2:E5").values = [[...second], [...second], copy, copy];
  });
  const before = bookState(made.host);
  expect((await made.workbook.undo(made.journal)).kept.map(({ address }) => address)).toEqual(["E2"]);
  expect(bookState(made.host)).toEqual(before);
});

it("still knows the row where somebody edited another cell of it", async () => {
  const made = await after(STATUS);
  await edit(made, (sheet) => (sheet.getRange("C2").values = [["Sở Thông tin và Truyền thông"]]));
  expect((await made.workbook.undo(made.journal)).restored).toBe(1);
});

it("finds the sheet again under a new name, and reports one that is gone", async () => {
  const renamed = await after(STATUS);
  await edit(renamed, (sheet) => (sheet.name = "Phụ lục"));
  expect((await renamed.workbook.undo(renamed.journal)).restored).toBe(1);
  const gone = await after(STATUS);
  await gone.run(async (context) => {
    context.workbook.worksheets.add("Khác");
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect((await gone.workbook.undo(gone.journal)).kept.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
});

it("is refused on a protected sheet before anything is put back", async () => {
  const made = await after(STATUS);
  await edit(made, (sheet) => sheet.protection.protect());
  await expect(made.workbook.undo(made.journal)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await cellNow(made, "E2")).toEqual(["Đã hoàn thành", "General"]);
});

it("done twice changes nothing more, and one that was broken off goes on", async () => {
  const made = await after(STATUS, DUE);
  await edit(made, (sheet) => (sheet.getRange("E2").values = [["Đang thực hiện"]]));
  expect((await made.workbook.undo(made.journal)).kept).toEqual([]);
  const before = bookState(made.host);
  expect((await made.workbook.undo(made.journal)).kept).toEqual([]);
  expect(bookState(made.host)).toEqual(before);
});

it("a chain of changes of one cell goes back step by step", async () => {
  const made = await after(STATUS);
  const second = await made.workbook.apply(
    planOf({
      kind: "set-cells",
      sheet: "Sheet1",
      cells: [{ ...STATUS, before: "Đã hoàn thành", after: null }],
      what: { vi: "Xóa", en: "Clear" },
    }),
  );
  expect((await made.workbook.undo(made.journal)).kept.map(({ address }) => address)).toEqual(["E2"]);
  await made.workbook.undo(second);
  await made.workbook.undo(made.journal);
  expect(await cellNow(made, "E2")).toEqual(["Đang thực hiện", "General"]);
});
