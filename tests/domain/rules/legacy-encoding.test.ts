import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sameTasks } from "../../../src/actions/same-tasks";
import { cellAddress } from "../../../src/domain/address";
import { combineFixes } from "../../../src/domain/fixes/combine-fixes";
import { withCells } from "../../../src/domain/fixes/with-cells";
import type { Grid } from "../../../src/domain/grid";
import { messageOf } from "../../../src/domain/rules/message-of";
import { gridOf, rowsOfTsv, type RowSpec } from "../../support/grid-of";
import { examine, linesOf, type Examined } from "../fixes/fixed-appendix";
import { encode, misreadUtf8 } from "../text/legacy/encode";

const SAMPLE = rowsOfTsv(
  readFileSync(join(__dirname, "../../../samples/decision-645/restored.tsv"), "utf8").normalize("NFC"),
);
const ROWS: readonly RowSpec[] = [
  ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả", "Ghi chú"],
  ["I", "Công tác chỉ đạo"],
  ["1", "Rà soát các mục tiêu", "Sở Nông nghiệp và PTNT", "Các sở, ban ngành", "Năm 2024", "Báo cáo", null],
  ["2", "Thẩm định hồ sơ", "Sở Tài chính", "UBND các huyện", "Tháng 6/2024", "Quyết định", null],
];

/** Rows with their texts changed by what an old program would have written, and the font of each cell. */
function sheet(
  rows: readonly RowSpec[],
  write: (text: string, row: number) => readonly [string, string | null],
  fonts = true,
): Grid {
  const written = rows.map((row, r) => row.map((cell) => (typeof cell === "string" ? write(cell, r) : null)));
  const grid = gridOf(rows.map((row, r) => row.map((cell, c) => written[r]?.[c]?.[0] ?? cell)));
  const names = grid.values.map((row, r) => row.map((_, c) => written[r]?.[c]?.[1] ?? null));
  return fonts ? { ...grid, fonts: names } : grid;
}

const tcvn3 = (text: string) => [encode(text, "tcvn3"), ".VnTime"] as const;
const vni = (text: string) => [encode(text, "vni"), "VNI-Times"] as const;
const via1258 = (text: string) => [encode(text, "tcvn3-1258"), ".VnTime"] as const;
const utf8 = (text: string) => [misreadUtf8(text), "Arial"] as const;
const mixed = (text: string, row: number) =>
  row % 3 === 0 ? tcvn3(text) : row % 3 === 1 ? vni(text) : ([text, "Times New Roman"] as const);

/** What is found but for the encoding itself. */
function others({ findings }: Examined) {
  return findings.filter(({ rule }) => rule !== "legacy-encoding");
}
function own({ findings }: Examined) {
  return findings.filter(({ rule }) => rule === "legacy-encoding");
}

describe("the sample in an old encoding", () => {
  const unicode = examine(gridOf(SAMPLE));
  it.each([
    ["TCVN3 with fonts", sheet(SAMPLE, tcvn3)],
    ["TCVN3 without fonts", sheet(SAMPLE, tcvn3, false)],
    ["TCVN3 through code page 1258", sheet(SAMPLE, via1258, false)],
    ["VNI with fonts", sheet(SAMPLE, vni)],
    ["VNI without fonts", sheet(SAMPLE, vni, false)],
    ["misread UTF-8", sheet(SAMPLE, utf8, false)],
    ["rows of TCVN3, VNI and Unicode", sheet(SAMPLE, mixed)],
  ])("%s is read as in Unicode, and again once all is mended", (_, grid) => {
    const old = examine(grid);
    // TCVN3 has no small and capital Ủ: the case of such a letter is lost in the sheet itself.
    const small = ({ appendix }: Examined) =>
      appendix.tasks.map(({ key, cells }) => [key, ...Object.values(cells).map(({ text }) => text.toLowerCase())]);
    expect(small(old)).toEqual(small(unicode));
    const told = (examined: Examined) =>
      others(examined).map(({ rule, messageId, cell, task }) => `${rule} ${messageId} ${String(cell)} ${String(task)}`);
    expect(told(old)).toEqual(told(unicode));
    expect(own(old).length).toBeGreaterThan(20);

    const fixes = own(old).flatMap((finding) => old.fixes.get(finding) ?? []);
    expect(fixes).toHaveLength(own(old).length);
    const mended = examine(withCells(grid, combineFixes(fixes).cells));
    expect(sameTasks(mended.appendix.tasks, old.appendix.tasks)).toBe(true);
    expect(own(mended)).toEqual([]);
    expect(others(mended)).toEqual(others(old));
  });

  it("in Unicode, composed or not, has no such finding, under an old font neither", () => {
    for (const form of ["NFC", "NFD"]) {
      for (const font of ["Times New Roman", ".VnTime", "VNI-Times"]) {
        const grid = sheet(SAMPLE, (text) => [text.normalize(form), font]);
        expect(own(examine(grid))).toEqual([]);
      }
    }
  });

  it("keeps what was written as the value of the cell", () => {
    const grid = sheet(ROWS, tcvn3);
    const [task] = examine(grid).appendix.tasks;
    expect(task?.cells.lead).toMatchObject({ text: "Sở Nông nghiệp và PTNT", value: "Së N«ng nghiÖp vµ PTNT" });
    expect(task?.leads.map((lead) => lead.kind)).toEqual(["agency"]);
    expect(task?.deadline.due).toBe("2024-12-31");
  });
});

describe("legacy-encoding", () => {
  it("names the cell, its task and what it reads", () => {
    const [finding] = own(examine(sheet(ROWS, tcvn3))).filter(({ cell }) => cell === "C3");
    expect(finding).toMatchObject({ row: 3, task: "I.1", field: "lead", suggestion: "Sở Nông nghiệp và PTNT" });
    expect(finding && messageOf(finding).vi).toBe(
      "Chữ trong ô thuộc bảng mã TCVN3, được đọc là “Sở Nông nghiệp và PTNT”; ô trong trang giữ nguyên.",
    );
  });

  it("tells of headings and section titles too", () => {
    const cells = own(examine(sheet(ROWS, vni))).map(({ cell }) => cell);
    expect(cells).toEqual(expect.arrayContaining(["B1", "C1", "B2"]));
  });

  it("is silent about a single word that reads both ways, and about names", () => {
    for (const text of ["Bé", "São Paulo", "Größe", "25°C", "Café", "3µm"]) {
      expect(
        own(examine(gridOf([...ROWS, ["3", "Rà soát", "Sở Tài chính", null, "Năm 2024", "Báo cáo", text]]))),
      ).toEqual([]);
    }
  });

  it("changes the text and a font that would draw other letters", () => {
    const fixOf = (grid: Grid) => {
      const examined = examine(grid);
      const finding = own(examined).find(({ cell }) => cell === cellAddress(3, 3));
      return finding && examined.fixes.get(finding)?.cells;
    };
    const lines = ["C3: Së N«ng nghiÖp vµ PTNT → Sở Nông nghiệp và PTNT"];
    expect(linesOf(fixOf(sheet(ROWS, tcvn3)))).toEqual(lines);
    expect(fixOf(sheet(ROWS, tcvn3))?.[0]?.font).toBe("Times New Roman");
    expect(fixOf(sheet(ROWS, tcvn3, false))?.[0]?.font).toBe("Times New Roman");
    expect(fixOf(sheet(ROWS, (text) => [encode(text, "tcvn3"), "Arial"]))?.[0]).not.toHaveProperty("font");
  });

  it("is mended first: words of the cell are then mended in Unicode", () => {
    const rows: readonly RowSpec[] = [
      ...ROWS,
      ["3", "<b>Rà soát</b> các chỉ tiêu", "Sở Y tế", null, "Năm 2024", "Báo cáo"],
    ];
    const grid = sheet(rows, tcvn3);
    const old = examine(grid);
    const [markup] = old.findings.filter(({ rule }) => rule === "markup");
    expect(markup?.suggestion).toBe("Rà soát các chỉ tiêu");
    expect(markup && old.fixes.get(markup)).toBeUndefined();
    const mended = examine(withCells(grid, combineFixes([...old.fixes.values()]).cells));
    const [again] = mended.findings.filter(({ rule }) => rule === "markup");
    expect(linesOf(again && mended.fixes.get(again)?.cells)).toEqual([
      "B5: <b>Rà soát</b> các chỉ tiêu → Rà soát các chỉ tiêu",
    ]);
  });

  it("proposes nothing for a formula", () => {
    const grid = sheet(ROWS, tcvn3);
    const formulas = grid.formulas.map((row, r) => row.map((one, c) => (r === 2 && c === 2 ? "=A1" : one)));
    const examined = examine({ ...grid, formulas });
    const [finding] = own(examined).filter(({ cell }) => cell === "C3");
    expect(finding && examined.fixes.get(finding)).toBeUndefined();
    expect(finding?.suggestion).toBe("Sở Nông nghiệp và PTNT");
  });
});
