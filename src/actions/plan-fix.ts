import { cellAddress } from "../domain/address";
import type { CellChange } from "../domain/fixes/cell-change";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import { FIX_GROUPS, fixGroupOf } from "./fix-group-words";
import { fixTogether } from "./fix-together";
import { leftInWords } from "./left-words";
import type { Step } from "./plan";
import type { Proposal } from "./request";
import { knownFindings } from "./set-aside";
import type { FixedTable, WantedFix } from "./wanted-fix";

const WHAT: Text = { vi: "{what} ({cells}).", en: "{what} ({cells})." };
const ROWS: Text = {
  vi: "tiêu đề lặp lại và phần nhiệm vụ đã ghép vào dòng trên.",
  en: "repeated headers, and the rest of tasks that were joined to the row above.",
};
const GONE: Text = {
  vi: "Nội dung này không còn trong kết quả kiểm tra mới nhất ({count} mục); danh sách vừa được cập nhật.",
  en: "This is no longer among the latest findings ({count}); the list was just updated.",
};
const RENUMBERED: Text = {
  vi: "Số thứ tự thay đổi: nơi khác có dẫn số cũ của nhiệm vụ thì cần sửa theo.",
  en: "Ordinal numbers change: where a task is cited elsewhere by its old number, that has to follow.",
};
/** Excels before ExcelApi 1.18 cannot say whether a cell has a note; where they can, the workbook refuses such a row. */
const NOTES_GO: Text = {
  vi: "Dòng bị bỏ: nhiều bản Excel không cho chương trình biết ô có ghi chú (note) hay không. Nếu có, ghi chú mất theo dòng và hoàn tác không đưa lại được; xin xem các dòng ấy trước khi đồng ý.",
  en: "Rows that go: many versions of Excel do not tell the program whether a cell has a note. A note would go with its row, and undo cannot bring it back; please look at these rows before you accept.",
};
/** So many addresses are named; the before/after table lists them all. */
const MOST_NAMED = 5;

/**
 * The fixes of the findings that the user accepted, as single cells and rows that go; each that cannot be done is told.
 * `choices`: by finding, which of several fixes it is to be.
 */
export function planFix(
  checked: Checked,
  ids: readonly string[],
  choices: Readonly<Record<string, string>> = {},
): Proposal {
  const wantedIds = new Set(ids);
  const wanted = knownFindings(checked.findings)
    .filter(({ id }) => wantedIds.has(id))
    .map((known): WantedFix => {
      const choice = choices[known.id];
      return choice === undefined ? known : { ...known, choice };
    });
  const gone = wantedIds.size - wanted.length;
  const fixed = fixTogether(checked, wanted);
  const putBack = fixed.written.some(({ rule }) => rule === "shifted-row");
  const left = fixed.left.filter(({ reason }) => !(reason === "settled" && putBack));
  const refused = leftInWords(left, wanted.length);
  const renumbers = fixed.written.some(({ rule }) => rule === "ordinal-order");
  const notes = [...(fixed.removedRows.length > 0 ? [NOTES_GO] : []), ...(renumbers ? [RENUMBERED] : [])];
  return {
    plan: { action: "fix", title: titleOf("fix"), steps: stepsOf(fixed, checked.grid.sheet) },
    refused: gone > 0 ? [fill(GONE, { count: gone }), ...refused] : refused,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Cells by what they are changed for, then the rows that go. */
function stepsOf({ written, removedRows }: FixedTable, sheet: string): readonly Step[] {
  const steps = FIX_GROUPS.flatMap((group): readonly Step[] => {
    const cells = written.filter(({ rule }) => fixGroupOf(rule) === group).map(({ cell }) => cell);
    if (cells.length === 0) return [];
    const named = namesOf(cells);
    const what = {
      vi: fill(WHAT, { what: group.what.vi, cells: named }).vi,
      en: fill(WHAT, { what: group.what.en, cells: named }).en,
    };
    return [{ kind: "set-cells", sheet, cells, what }];
  });
  return removedRows.length === 0 ? steps : [...steps, { kind: "remove-rows", sheet, rows: removedRows, what: ROWS }];
}

function namesOf(cells: readonly CellChange[]): string {
  const names = cells.slice(0, MOST_NAMED).map(({ row, column }) => cellAddress(row, column));
  return names.join(", ") + (cells.length > MOST_NAMED ? "…" : "");
}
