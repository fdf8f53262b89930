import { readPages } from "../domain/appendix/pages";
import { readAppendix } from "../domain/appendix/read-appendix";
import type { SheetPart } from "../domain/appendix/stack-grids";
import type { Appendix } from "../domain/appendix/appendix";
import type { Grid } from "../domain/grid";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Options } from "./checked";
import { sheetNamed, type Reading } from "./read-workbook";
import type { SheetInfo } from "./workbook";
import { WorkbookError } from "./workbook-error";

const NO_SHEET: Text = {
  vi: "Tệp không có trang nào tên “{sheet}”. Các trang có trong tệp: {names}.",
  en: "The workbook has no sheet named “{sheet}”. Its sheets: {names}.",
};
const NOT_HERE: Text = {
  vi: "Chưa thấy bảng phụ lục trên trang “{sheet}”: không có dòng tiêu đề nào có cột nội dung cùng cột cơ quan chủ trì hoặc thời hạn.",
  en: "No appendix was found on the sheet “{sheet}”: no heading row has a content column together with a lead or deadline column.",
};
const NOWHERE: Text = {
  vi: "Chưa thấy bảng phụ lục trong tệp: không trang nào có dòng tiêu đề với cột nội dung cùng cột cơ quan chủ trì hoặc thời hạn.",
  en: "No appendix was found in the workbook: no sheet has a heading row with a content column together with a lead or deadline column.",
};
const SEVERAL: Text = {
  vi: "Có {count} trang chứa phụ lục: {names}. Hãy chọn một trang.",
  en: "Sheets that hold an appendix: {count} ({names}). Please choose one.",
};

/** The appendix that was chosen. */
export interface ChosenAppendix {
  /** Its sheet; of a table that goes on over several sheets, all of them below each other, under the first one's name. */
  readonly grid: Grid;
  readonly appendix: Appendix;
  /** The sheets of such a table; empty where it stands on one. */
  readonly parts: readonly SheetPart[];
}

/**
 * The sheet of the appendix and what it says, or the sheets that are certainly pages of one table; throws a WorkbookError where
 * there is none, or more than one to choose from.
 */
export function chooseAppendix({ sheets, grids: read }: Reading, options: Options): ChosenAppendix {
  const grids = candidates(sheets, options).flatMap((name) => read.get(name) ?? []);
  const found = grids.flatMap((grid) => {
    const appendix = readAppendix(grid, options);
    return appendix === null ? [] : [{ grid, appendix, parts: [] }];
  });
  const spread = spreadOver(grids, found, options);
  if (spread !== null) return spread;
  const [first, second] = found;
  if (first === undefined) {
    throw options.sheet === undefined
      ? new WorkbookError("no-appendix", NOWHERE)
      : new WorkbookError("no-appendix", fill(NOT_HERE, { sheet: options.sheet }));
  }
  if (second !== undefined) {
    const values = { count: found.length, names: quoted(found.map(({ grid }) => grid.sheet)) };
    throw new WorkbookError("several-appendices", fill(SEVERAL, values));
  }
  return first;
}

/** The longest run of neighbouring sheets that are pages of one table and hold every appendix found; `null` where none does. */
function spreadOver(grids: readonly Grid[], found: readonly ChosenAppendix[], options: Options): ChosenAppendix | null {
  const [first] = found;
  if (first === undefined || options.headerRow !== undefined) return null;
  const start = grids.indexOf(first.grid);
  const last = Math.max(...found.map(({ grid }) => grids.indexOf(grid)));
  for (let end = grids.length; end > Math.max(last, start + 1); end -= 1) {
    const spread = readPages(grids.slice(start, end), options);
    if (spread !== null) return spread;
  }
  return null;
}

/** The sheet that was asked for, or every visible one of the user's that holds anything. */
function candidates(sheets: readonly SheetInfo[], { sheet }: Options): readonly string[] {
  if (sheet === undefined) {
    return sheets
      .filter(({ ours, visible, used }) => ours === null && visible && used !== null)
      .map(({ name }) => name);
  }
  const asked = sheetNamed(sheets, sheet);
  if (asked === undefined) {
    const names = quoted(sheets.filter(({ visible }) => visible).map(({ name }) => name));
    throw new WorkbookError("no-such-sheet", fill(NO_SHEET, { sheet, names }));
  }
  return [asked.name];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
