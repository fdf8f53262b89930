import type { Input, NameState } from "../actions/journal";
import { WorkbookError } from "../actions/workbook-error";
import { areaAddress, cellAddress, quoteSheet } from "../domain/address";
import type { Area } from "../domain/grid";
import type { CellModel, Region } from "../domain/sheets/sheet-model";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { regionArea } from "./cells-plan";
import type { SheetFacts } from "./list-sheets";
import type { Target } from "./plan-targets";
import { intersection } from "./rectangles";
import type { RegionSnapshot, SheetSnapshot } from "./take-snapshot";
import { arrived, LONGEST_TEXT } from "./typed-input";

const OCCUPIED: Text = {
  vi: "Trang “{sheet}”, ô {cells}: đã có nội dung không phải do tiện ích ghi nên được giữ nguyên. Hãy chuyển nội dung đó sang chỗ khác hoặc chèn thêm cột trống, rồi thực hiện lại.",
  en: "Sheet “{sheet}”, cells {cells}: there is content that the add-in did not write, and it is left as it is. Please move it elsewhere or insert empty columns, then try again.",
};
const MERGED: Text = {
  vi: "Trang “{sheet}”, vùng {cells}: ô gộp chắn vùng cần ghi. Hãy bỏ gộp ô ở đó, rồi thực hiện lại.",
  en: "Sheet “{sheet}”, area {cells}: merged cells are in the way. Please unmerge them, then try again.",
};
const TOO_LONG: Text = {
  vi: "Trang “{sheet}”, ô {cells}: văn bản dài {length} ký tự, vượt mức 32.767 ký tự của một ô Excel. Hãy rút ngắn nội dung, rồi thực hiện lại.",
  en: "Sheet “{sheet}”, cell {cells}: the text has {length} characters, more than the 32,767 of an Excel cell. Please shorten the content, then try again.",
};
const NAME_TAKEN: Text = {
  vi: "Tệp đã có tên “{name}” dùng cho việc khác, nên được giữ nguyên. Hãy đổi tên đó trong Trình quản lý tên (thẻ Công thức), rồi thực hiện lại.",
  en: "The workbook already uses the name “{name}” for something else, and it is left as it is. Please rename it in the Name Manager (Formulas tab), then try again.",
};

/** How many cells a sentence lists. */
const LISTED = 5;

/** Throws a WorkbookError where a text is longer than a cell takes. */
export function refuseLongTexts(targets: readonly Target[]): void {
  for (const { sheet, regions } of targets) {
    for (const region of regions) {
      for (const { cell, address } of cellsOf(region)) {
        const length = typeof cell.value === "string" ? cell.value.length : 0;
        if (length > LONGEST_TEXT) {
          throw new WorkbookError("text-too-long", fill(TOO_LONG, { sheet, cells: address, length }));
        }
      }
    }
  }
}

/** Throws a WorkbookError where a name of the workbook that a plan sets means something of the user's. */
export function refuseNames(
  targets: readonly Target[],
  sheets: readonly SheetFacts[],
  names: ReadonlyMap<string, NameState>,
): void {
  const ours = sheets.filter((sheet) => sheet.ours !== null).map(({ name }) => name);
  for (const { name } of targets.flatMap((target) => target.names)) {
    const known = names.get(name.toUpperCase());
    if (known && !pointsTo(known.formula, ours)) throw new WorkbookError("name-taken", fill(NAME_TAKEN, { name }));
  }
}

/** A name into one of the sheets, or one that lost its cells with a sheet that was deleted. */
function pointsTo(formula: string, sheets: readonly string[]): boolean {
  if (formula.includes("#REF!")) return true;
  return sheets.some((name) => formula.startsWith(`=${quoteSheet(name)}!`) || formula.startsWith(`=${name}!`));
}

/** Throws a WorkbookError where a region would be written over merged or filled cells that are not ours. */
export function refuseConflicts(snapshots: readonly SheetSnapshot[]): void {
  for (const { target, regions } of snapshots) {
    const { sheet, facts } = target;
    for (const region of regions) {
      const block = facts?.block ?? null;
      const [merge] = foreignMerges(region, block);
      if (merge) throw new WorkbookError("merged-cells", fill(MERGED, { sheet, cells: areaAddress(merge) }));
      const occupied = occupiedCells(region, block);
      if (occupied.length > 0) {
        const more = occupied.length > LISTED ? "…" : "";
        const cells = occupied.slice(0, LISTED).join(", ") + more;
        throw new WorkbookError("cells-occupied", fill(OCCUPIED, { sheet, cells }));
      }
    }
  }
}

function foreignMerges({ region, merges }: RegionSnapshot, block: Area | null): readonly Area[] {
  return (merges ?? []).filter(
    (merge) =>
      !(block && within(merge, block)) && !region.merges.includes(areaAddress(merge)) && writesInto(region, merge),
  );
}

/** True where a region writes some cell of a merged area. */
export function writesInto(region: Region, merge: Area): boolean {
  const common = intersection(merge, regionArea(region));
  if (common === null) return false;
  const rows = region.cells.slice(common.top - region.top, common.bottom - region.top + 1);
  return rows.some((row) =>
    row.slice(common.left - region.left, common.right - region.left + 1).some((cell) => cell !== null),
  );
}

/** Addresses of cells that hold something which is not ours and is not what would be written anyway. */
function occupiedCells({ region, area, inputs }: RegionSnapshot, block: Area | null): readonly string[] {
  return cellsOf(region).flatMap(({ cell, row, column, address }) => {
    const found = inputs[row - area.top]?.[column - area.left] ?? "";
    const free = found === "" || (block !== null && holds(block, row, column)) || isOurs(cell, found);
    return cell.value === undefined || free ? [] : [address];
  });
}

function isOurs(cell: CellModel, found: Input): boolean {
  if (typeof cell.value !== "object") return arrived(cell.value, found);
  return typeof found === "string" && found.startsWith("=") && /\bPL_[A-Za-z]/u.test(found);
}

function cellsOf(region: Region) {
  return region.cells.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const [row, column] = [region.top + r, region.left + c];
      return cell === null ? [] : [{ cell, row, column, address: cellAddress(row, column) }];
    }),
  );
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function within(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && areaAddress(common) === areaAddress(inner);
}
