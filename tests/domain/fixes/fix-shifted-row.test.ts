import { withCells } from "../../../src/domain/fixes/with-cells";
import type { RowSpec } from "../../support/grid-of";
import { examine, examineRows, fixFor, linesOf } from "./fixed-appendix";
import { sameTasks } from "../../../src/actions/same-tasks";

const PLAIN: RowSpec = [1, "Ban hành kế hoạch năm 2024", "Sở Tài chính", "Sở Xây dựng", "Quý IV/2024", "Kế hoạch", ""];
const CUT: RowSpec = [
  2,
  "Rà soát tiêu chí nông thôn mới",
  "Sở Xây dựng",
  "Các sở và UBND các huyện",
  "Hóa, Đakrông",
  "Năm 2024",
  "Báo cáo",
  "Theo văn bản số 6500",
];

/** What every fix of a shifted row promises. */
function expectReadBack(rows: readonly RowSpec[]): readonly string[] {
  const before = examineRows(rows);
  const fix = fixFor(before, "shifted-row");
  const after = examine(withCells(before.grid, fix?.cells ?? []));
  expect(sameTasks(before.appendix.tasks, after.appendix.tasks)).toBe(true);
  expect(after.findings.map(({ rule }) => rule)).not.toContain("shifted-row");
  expect(after.appendix.mends.map(({ kind }) => kind)).not.toContain("shifted-row");
  return linesOf(fix?.cells);
}

describe("a row whose cells stand one column too far right", () => {
  it("moves back from the deadline on, and the cell that was cut in two becomes one", () => {
    expect(expectReadBack([PLAIN, CUT])).toEqual([
      "D3: Các sở và UBND các huyện → Các sở và UBND các huyện Hóa, Đakrông",
      "E3: Hóa, Đakrông → Năm 2024",
      "F3: Năm 2024 → Báo cáo",
      "G3: Báo cáo → Theo văn bản số 6500",
      "H3: Theo văn bản số 6500 → null",
    ]);
  });

  it("keeps the number formats of dates and decimals", () => {
    const row: RowSpec = [...CUT.slice(0, 5), [45657, "dd/mm/yyyy"], [0.5, "0%"], [1.25, "0.00"]];
    expect(expectReadBack([PLAIN, row])).toEqual([
      "D3: Các sở và UBND các huyện → Các sở và UBND các huyện Hóa, Đakrông",
      "E3: Hóa, Đakrông → 45657 (dd/mm/yyyy)",
      "F3: 45657 → 0.5 (0%)",
      "G3: 0.5 → 1.25 (0.00)",
      "H3: 1.25 → null",
    ]);
  });

  it("leaves blanks inside the two halves as they are typed, and puts one between them", () => {
    const row = CUT.map((cell, at) => (at === 3 ? "Các sở\nvà UBND  các huyện " : cell));
    expect(expectReadBack([PLAIN, row])[0]).toBe(
      "D3: Các sở\nvà UBND  các huyện  → Các sở\nvà UBND  các huyện Hóa, Đakrông",
    );
  });

  it("is left alone where one of its cells is computed", () => {
    const { grid } = examineRows([PLAIN, CUT]);
    const formulas = grid.formulas.map((row, at) => row.map((_, column) => (at === 2 && column === 6 ? "=F9" : null)));
    expect(fixFor(examine({ ...grid, formulas }), "shifted-row")).toBeNull();
  });

  it("is left alone where one of its cells is merged over another row", () => {
    const below = PLAIN.map((cell, at) => (at === 0 ? 3 : at === 6 ? null : cell));
    const examined = examineRows([PLAIN, CUT.slice(0, 7), below], ["G3:G4"]);
    expect(fixFor(examined, "shifted-row")).toBeNull();
  });

  it("is left alone where a number would have to join a text, or a yes/no to move", () => {
    const joined = CUT.map((cell, at) => (at === 4 ? 12 : cell));
    const { findings, fixes } = examineRows([PLAIN, joined]);
    const shifted = findings.find(({ rule }) => rule === "shifted-row");
    expect(shifted && fixes.get(shifted)).toBeUndefined();
    const moved = CUT.map((cell, at) => (at === 6 ? true : cell));
    expect(fixFor(examineRows([PLAIN, moved]), "shifted-row")).toBeNull();
  });
});

describe("a row whose cells stand one column too far left, its number lost", () => {
  const LEFT: RowSpec = [
    "Tổ chức tập huấn cho cán bộ cấp xã",
    "Sở Nội vụ",
    "Sở Tài chính",
    "Quý III/2024",
    "Lớp tập huấn",
  ];

  it("moves on by one column, and the place of the number is empty again", () => {
    expect(expectReadBack([PLAIN, LEFT, PLAIN.map((cell, at) => (at === 0 ? 3 : cell))])).toEqual([
      "A3: Tổ chức tập huấn cho cán bộ cấp xã → null",
      "B3: Sở Nội vụ → Tổ chức tập huấn cho cán bộ cấp xã",
      "C3: Sở Tài chính → Sở Nội vụ",
      "D3: Quý III/2024 → Sở Tài chính",
      "E3: Lớp tập huấn → Quý III/2024",
      "F3: null → Lớp tập huấn",
    ]);
  });
});
