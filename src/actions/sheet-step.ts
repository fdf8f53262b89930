import type { SheetModel } from "../domain/sheets/sheet-model";
import type { Checked } from "./checked";
import type { Step } from "./plan";

/** A sheet of ours is written anew where it stands; where it does not stand yet, it is made. */
export function sheetStep({ sheets }: Checked, model: SheetModel): Step {
  const present = sheets.find(({ ours }) => ours === model.id);
  return present === undefined
    ? { kind: "create-sheet", model }
    : { kind: "refresh-sheet", sheet: present.name, model };
}
