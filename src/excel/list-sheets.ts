import { parseArea } from "../domain/address";
import type { Area } from "../domain/grid";
import { areaFromIndexes, withoutSheet } from "./excel-ranges";
import { BLOCK_NAME, LABEL_NAME, oursAmong, parseLabel } from "./sheet-label";

/** What is known of a sheet before anything is done with it. */
export interface SheetFacts {
  readonly name: string;
  readonly id: string;
  readonly visible: boolean;
  readonly ours: string | null;
  readonly protected: boolean;
  /** Cells with content; `null` on an empty sheet. */
  readonly used: Area | null;
  /** The cells that we wrote in an earlier run; `null` where there are none. */
  readonly block: Area | null;
  /** The formulas of the sheet's hidden names that say so; `null` where it has none. */
  readonly blockFormula: string | null;
  readonly labelFormula: string | null;
}

/** Every sheet of the workbook, in the order of the tabs; two requests. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetFacts[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    const label = sheet.names.getItemOrNullObject(LABEL_NAME);
    label.load("formula");
    const block = sheet.names.getItemOrNullObject(BLOCK_NAME);
    block.load("formula");
    return { sheet, used, label, block };
  });
  await context.sync();
  const facts = asked.map(({ sheet, used, label, block }) => ({
    name: sheet.name,
    id: sheet.id,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : areaFromIndexes(used),
    label: label.isNullObject ? null : parseLabel(label.formula),
    block: block.isNullObject ? null : referredArea(block.formula),
    blockFormula: block.isNullObject ? null : String(block.formula),
    labelFormula: label.isNullObject ? null : String(label.formula),
  }));
  const ours = oursAmong(facts);
  return facts.map(({ label: _, ...known }) => ({ ...known, ours: ours.get(known.name) ?? null }));
}

/** "='Phụ lục'!$H$5:$L$23" //=> H5:L23; `null` where the cells are gone ("=#REF!"). */
function referredArea(formula: unknown): Area | null {
  return typeof formula === "string" ? parseArea(withoutSheet(formula)) : null;
}
