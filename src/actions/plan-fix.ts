import { readAppendix } from "../domain/appendix/read-appendix";
import { cellAddress } from "../domain/address";
import { combineFixes } from "../domain/fixes/combine-fixes";
import type { CellChange } from "../domain/fixes/cell-change";
import type { Fix } from "../domain/fixes/fix";
import { fixFinder } from "../domain/fixes/fix-of";
import { withCells } from "../domain/fixes/with-cells";
import type { Finding } from "../domain/rules/rule";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import type { Proposal } from "./request";
import { sameTasks } from "./same-tasks";
import { knownFindings } from "./set-aside";

const WHAT: Text = { vi: "sửa theo đề xuất đã xem ({cells}).", en: "as proposed and seen ({cells})." };
const GONE: Text = {
  vi: "Nội dung này không còn trong kết quả kiểm tra mới nhất ({count} mục); danh sách vừa được cập nhật.",
  en: "This is no longer among the latest findings ({count}); the list was just updated.",
};
const NO_FIX_ROW: Text = {
  vi: "Dòng {row} không có đề xuất sửa tự động; nội dung này cần người xem.",
  en: "There is no fix to propose for row {row}; it wants a person's look.",
};
const NO_FIX: Text = {
  vi: "Ô {cell} không có đề xuất sửa tự động: ô chứa công thức, thuộc vùng gộp, hoặc nội dung cần người xem.",
  en: "There is no fix to propose for {cell}: it holds a formula, lies in a merged area, or wants a person's look.",
};
const MEETS: Text = {
  vi: "Một đề xuất khác cũng sửa chính những chữ ấy ở ô {cell}; hãy sửa mục này ở lần sau.",
  en: "Another fix changes the same words in {cell}; please take this one next.",
};
const READS_OTHERWISE: Text = {
  vi: "Sửa dòng {row} thì bảng sẽ được đọc khác đi nên không sửa tự động; xin sửa tay nếu cần.",
  en: "With row {row} changed the table would be read otherwise, so it is not changed automatically; please edit it by hand.",
};
/** So many addresses are named; the before/after table lists them all. */
const MOST_NAMED = 5;

/** A fix with the finding that it settles. */
interface FoundFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of the findings that the user accepted, as single cells; each that cannot be done is told by its cell. */
export function planFix(checked: Checked, ids: readonly string[]): Proposal {
  const { appendix, grid } = checked;
  const wanted = new Set(ids);
  const found = knownFindings(checked.findings).filter(({ id }) => wanted.has(id));
  const gone = wanted.size - found.length;
  const refused: Text[] = gone > 0 ? [fill(GONE, { count: gone })] : [];
  const fixOf = fixFinder(appendix, grid);
  const fixes = found.flatMap(({ finding }): readonly FoundFix[] => {
    const fix = fixOf(finding);
    if (fix !== null) return [{ finding, fix }];
    const { cell, row } = finding;
    refused.push(cell === null ? fill(NO_FIX_ROW, { row }) : fill(NO_FIX, { cell }));
    return [];
  });
  const sure = readingBack(checked, fixes);
  for (const { finding } of fixes.filter((one) => !sure.includes(one))) {
    refused.push(fill(READS_OTHERWISE, { row: finding.row }));
  }
  const { cells, leftOut } = combineFixes(sure.map(({ fix }) => fix));
  for (const { row, column } of leftOut) refused.push(fill(MEETS, { cell: cellAddress(row, column) }));
  const what = fill(WHAT, { cells: namesOf(cells) });
  return {
    plan: {
      action: "fix",
      title: titleOf("fix"),
      steps: cells.length === 0 ? [] : [{ kind: "set-cells", sheet: grid.sheet, cells, what }],
    },
    refused,
  };
}

/**
 * Rows that are put back must be read afterwards as they are read now: the whole table is read again with them all, and
 * with each alone only where that fails. A change of words is what the user saw, and is not held against this.
 */
function readingBack(checked: Checked, fixes: readonly FoundFix[]): readonly FoundFix[] {
  const moving = fixes.filter(({ finding }) => finding.rule === "shifted-row");
  if (moving.length === 0 || readsBack(checked, moving)) return fixes;
  return fixes.filter((one) => !moving.includes(one) || readsBack(checked, [one]));
}

function readsBack({ options, settings, appendix, grid }: Checked, fixes: readonly FoundFix[]): boolean {
  const { cells } = combineFixes(fixes.map(({ fix }) => fix));
  const after = readAppendix(withCells(grid, cells), { ...options, settings });
  if (after === null || !sameTasks(appendix.tasks, after.tasks)) return false;
  const rows = new Set(fixes.map(({ finding }) => finding.row));
  return !after.mends.some((mend) => mend.kind === "shifted-row" && rows.has(mend.row));
}

function namesOf(cells: readonly CellChange[]): string {
  const names = cells.slice(0, MOST_NAMED).map(({ row, column }) => cellAddress(row, column));
  return names.join(", ") + (cells.length > MOST_NAMED ? "…" : "");
}
