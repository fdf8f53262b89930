import { fittedText } from "../domain/sheets/fitted-text";
import type { CellModel, SheetModel } from "../domain/sheets/sheet-model";
import type { Checked } from "./checked";
import type { Step } from "./plan";

/** A sheet of ours is written anew where it stands; where it does not stand yet, it is made. */
export function sheetStep({ sheets }: Checked, wanted: SheetModel): Step {
  const model = fitted(wanted);
  const present = sheets.find(({ ours }) => ours === model.id);
  return present === undefined
    ? { kind: "create-sheet", model }
    : { kind: "refresh-sheet", sheet: present.name, model };
}

/** Copies of several cells joined to one may be longer than a cell holds. */
function fitted(model: SheetModel): SheetModel {
  const inCell = (cell: CellModel | null): CellModel | null =>
    typeof cell?.value === "string" ? { ...cell, value: fittedText(cell.value) } : cell;
  return { ...model, region: { ...model.region, cells: model.region.cells.map((row) => row.map(inCell)) } };
}
