import { WorkbookError } from "../actions/workbook-error";
import { areaAddress, cellAddress } from "../domain/address";
import type { RemovedRow } from "../domain/fixes/fix";
import type { Area } from "../domain/grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { RowsSight } from "./look-at-rows";
import { valueOf } from "./refuse-cells";
import { liesOn, rowsInTexts, rowsNamedIn, type NamedRows } from "./row-references";

const CHANGED: Text = {
  vi: "Dòng {row} đã khác so với lúc kiểm tra. Chưa ô nào bị sửa, chưa dòng nào bị bỏ.",
  en: "Row {row} differs from what was checked. No cell was changed and no row was removed.",
};
const FORMULA: Text = {
  vi: "Dòng {row} có công thức ở {cell} nên không tự bỏ. Chưa ô nào bị sửa, chưa dòng nào bị bỏ.",
  en: "Row {row} holds a formula in {cell} and is not removed automatically. No cell was changed and no row was removed.",
};
const MERGED: Text = {
  vi: "Dòng {row} thuộc vùng gộp {area} cùng với dòng được giữ lại. Hãy bỏ gộp ô ở đó, rồi thực hiện lại. Chưa ô nào bị sửa.",
  en: "Row {row} belongs to the merged area {area} together with rows that stay. Please unmerge it, then try again. No cell was changed.",
};
const USED: Text = {
  vi: "Công thức ở trang “{sheet}”, ô {cell} dùng dòng {row} nên dòng này không tự bỏ. Chưa ô nào bị sửa.",
  en: "The formula on the sheet “{sheet}”, cell {cell} uses row {row}, so the row is not removed. No cell was changed.",
};
const RULE_USES: Text = {
  vi: "Định dạng có điều kiện ở trang “{sheet}”, vùng {area} dùng dòng {row} nên dòng này không tự bỏ. Chưa ô nào bị sửa.",
  en: "A conditional format on the sheet “{sheet}”, {area} uses row {row}, so the row is not removed. No cell was changed.",
};
const TYPING_USES: Text = {
  vi: "Quy định nhập liệu ở trang “{sheet}”, vùng {area} dùng dòng {row} nên dòng này không tự bỏ. Chưa ô nào bị sửa.",
  en: "A data validation on the sheet “{sheet}”, {area} uses row {row}, so the row is not removed. No cell was changed.",
};
const INDIRECT: Text = {
  vi: "Công thức INDIRECT ở trang “{sheet}”, ô {cell} sẽ đọc sai chỗ nếu bỏ dòng {row} nên dòng này không tự bỏ. Chưa ô nào bị sửa.",
  en: "The INDIRECT formula on the sheet “{sheet}”, cell {cell} would read another place if row {row} went, so the row is not removed. No cell was changed.",
};
const COMMENT: Text = {
  vi: "Dòng {row} có ý kiến trao đổi (comment) ở ô {cell}, bỏ dòng thì mất ý kiến. Hãy xử lý ý kiến đó trước. Chưa ô nào bị sửa.",
  en: "Row {row} has a comment on {cell}, which would go with the row. Please deal with the comment first. No cell was changed.",
};
const NOTE: Text = {
  vi: "Dòng {row} có ghi chú ô (note) ở ô {cell}, bỏ dòng thì mất ghi chú. Hãy xử lý ghi chú đó trước. Chưa ô nào bị sửa.",
  en: "Row {row} has a note on {cell}, which would go with the row. Please deal with the note first. No cell was changed.",
};
const DRAWN: Text = {
  vi: "Trên dòng {row} có hình hoặc biểu đồ “{name}”, bỏ dòng thì hình biến dạng hoặc mất. Hãy chuyển hình đi trước. Chưa ô nào bị sửa.",
  en: "A picture, shape or chart (“{name}”) lies on row {row} and would be bent or lost. Please move it first. No cell was changed.",
};
const NAMED: Text = {
  vi: "Tên “{name}” của tệp chỉ vào dòng {row} nên dòng này không tự bỏ. Chưa ô nào bị sửa.",
  en: "The name “{name}” of the workbook points to row {row}, so the row is not removed. No cell was changed.",
};
const FILTERED: Text = {
  vi: "Trang tính “{sheet}” đang lọc nên chưa bỏ được dòng {row}. Bỏ lọc rồi thử lại. Chưa ô nào bị sửa.",
  en: "The sheet “{sheet}” is filtered, so row {row} cannot be removed. Clear the filter and try again. No cell was changed.",
};
const FILTER_EDGE: Text = {
  vi: "Dòng {row} là dòng đầu hoặc dòng cuối của vùng lọc. Hãy tắt bộ lọc rồi thử lại. Chưa ô nào bị sửa.",
  en: "Row {row} is the first or the last of the filtered area. Please turn the filter off and try again. No cell was changed.",
};
const TABLE: Text = {
  vi: "Dòng {row} nằm trong bảng của Excel ({area}) nên không tự bỏ; xin bỏ tay nếu cần. Chưa ô nào bị sửa.",
  en: "Row {row} lies in an Excel table ({area}) and is not removed; please remove it by hand. No cell was changed.",
};
const FORMATTED: Text = {
  vi: "Định dạng có điều kiện ở {area} bắt đầu hoặc kết thúc tại dòng {row}; bỏ dòng thì không hoàn tác được định dạng đó. Chưa ô nào bị sửa.",
  en: "A conditional format on {area} begins or ends at row {row}; it could not be given back if the row went. No cell was changed.",
};

/**
 * Throws a WorkbookError that names the first row which must not go: it no longer holds what it held, holds a formula, is needed
 * by a formula, a name or a merge, or could not be put back as it was: comments, notes and drawings cannot. Of notes an Excel
 * without ExcelApi 1.18 tells nothing; the plan warns of them.
 */
export function refuseRows(sights: readonly RowsSight[]): void {
  for (const sight of sights) {
    const gone = new Set(sight.removed.map(({ row }) => row));
    if (gone.size < sight.removed.length) throw new Error("A row is meant to go twice.");
    for (const row of [...sight.removed].sort((a, b) => a.row - b.row)) refuseRow(sight, row, gone);
  }
}

function refuseRow(sight: RowsSight, removed: RemovedRow, gone: ReadonlySet<number>): void {
  const { row } = removed;
  const { name: sheet } = sight.facts;
  const refuse = (code: string, text: Text, values: Readonly<Record<string, string>> = {}): never => {
    throw new WorkbookError(code, fill(text, { row, sheet, ...values }), {
      place: { sheet, address: `${row}:${row}` },
    });
  };
  refuseContent(sight, removed, refuse);
  refuseAttached(sight, row, refuse);
  if (sight.filter?.hides === true) refuse("sheet-filtered", FILTERED);
  if (sight.filter && [sight.filter.area.top, sight.filter.area.bottom].includes(row))
    refuse("row-filter", FILTER_EDGE);
  const table = sight.tables.find((area) => holds(area, row));
  if (table) refuse("row-in-table", TABLE, { area: areaAddress(table) });
  const merge = sight.merges.find((area) => holds(area, row) && !isGone(area, gone));
  if (merge) refuse("row-merged", MERGED, { area: areaAddress(merge) });
  const format = sight.others.find(({ top, bottom }) => top === row || bottom === row);
  if (format) refuse("row-formatted", FORMATTED, { area: areaAddress(format) });
  refuseUses(sight, row, refuse);
  const named = sight.around.names.find(({ formula }) =>
    rowsNamedIn(formula, "").some((rows) => liesOn(rows, sheet, sight.tabs) && holds(rows, row) && isGone(rows, gone)),
  );
  if (named) refuse("row-named", NAMED, { name: named.name });
}

type Refuse = (code: string, text: Text, values?: Readonly<Record<string, string>>) => never;

/** Formulas that name the row itself; a range that only reaches over it follows by itself. */
function refuseUses({ facts: { name }, formulas, rules, tabs }: RowsSight, row: number, refuse: Refuse): void {
  const ends = (named: NamedRows): boolean => liesOn(named, name, tabs) && (named.top === row || named.bottom === row);
  const user = formulas.find(({ formula, sheet }) => rowsNamedIn(formula, sheet).some(ends));
  if (user) refuse("row-in-use", USED, { sheet: user.sheet, cell: cellAddress(user.row, user.column) });
  const teller = formulas.find(({ formula, sheet }) =>
    rowsInTexts(formula, sheet).some((named) => liesOn(named, name, tabs) && named.bottom >= row),
  );
  if (teller) refuse("row-in-use", INDIRECT, { sheet: teller.sheet, cell: cellAddress(teller.row, teller.column) });
  // Excel tells the relative rows of a validation as seen from the cells it was asked about: only fixed ones say where they point.
  const rule = rules.find(({ kind, formula, sheet }) =>
    rowsNamedIn(formula, sheet).some((named) => ends(named) && (kind === "format" || named.fixed)),
  );
  if (rule) {
    const text = rule.kind === "format" ? RULE_USES : TYPING_USES;
    refuse("row-in-use", text, { sheet: rule.sheet, area: rule.area });
  }
}

function refuseAttached({ attached, runs }: RowsSight, row: number, refuse: Refuse): void {
  const mark = attached.marks.find((one) => one.row === row);
  if (mark?.kind === "comment") refuse("row-comment", COMMENT, { cell: mark.cell });
  if (mark?.kind === "note") refuse("row-note", NOTE, { cell: mark.cell });
  const run = runs.find(({ area }) => holds(area, row));
  if (run === undefined) throw new Error(`Nothing was asked about row ${row}.`);
  const heights = run.rows.map(({ height, hidden }) => (hidden ? 0 : height));
  const index = row - run.area.top;
  const top = heights.slice(0, index).reduce((sum, height) => sum + height, run.offset);
  const bottom = top + Math.max(heights[index] ?? 0, HAIR);
  const drawn = attached.drawn.find((one) => one.top < bottom && one.top + Math.max(one.height, HAIR) > top);
  if (drawn) refuse("row-drawing", DRAWN, { name: drawn.name });
}
/** Points: a line lying flat and a hidden row have no height of their own. */
const HAIR = 0.01;

function refuseContent(sight: RowsSight, { row, cells }: RemovedRow, refuse: Refuse): void {
  const run = sight.runs.find(({ area }) => holds(area, row));
  const found = new Map(
    (run?.inputs[row - run.area.top] ?? []).flatMap((input, index) =>
      input === "" ? [] : [[index + 1, input] as const],
    ),
  );
  for (const [column, input] of found) {
    if (typeof input === "string" && input.startsWith("="))
      refuse("row-formula", FORMULA, { cell: cellAddress(row, column) });
  }
  const same = cells.every(({ column, value }) => valueOf(found.get(column) ?? "") === value);
  if (!same || cells.length !== found.size) refuse("row-changed", CHANGED);
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

function holds({ top, bottom }: Span, row: number): boolean {
  return row >= top && row <= bottom;
}

/** True where every row of it goes. */
function isGone({ top, bottom }: Span | Area, gone: ReadonlySet<number>): boolean {
  if (bottom - top >= gone.size) return false;
  for (let row = top; row <= bottom; row += 1) if (!gone.has(row)) return false;
  return true;
}
