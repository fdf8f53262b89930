import type { ISheetDataValidationRule } from "@univerjs/presets";
import type { ListPicture } from "../../host/picture";
import type { Mutation } from "./mutation";
import { rangeOf } from "./sheet-data";

/** The name under which the grid keeps its lists in a workbook's snapshot. */
export const LISTS_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";

/** The drop-down lists of a sheet as the grid's rules. The grid only offers them; whether a value may stand is the host's to say. */
export function listRulesOf(lists: readonly ListPicture[]): readonly ISheetDataValidationRule[] {
  return lists
    .filter((list) => list.dropDown && list.values.length > 0)
    .map((list, index) => ({
      uid: `list-${index}`,
      type: "list",
      formula1: JSON.stringify(list.values),
      ranges: list.areas.map(rangeOf),
      allowBlank: true,
      showDropDown: true,
      showErrorMessage: false,
      errorStyle: 2,
      // The grid's own look: an arrow in the cell, the text as it stands.
      renderMode: 1,
    }));
}

/** Puts the lists of `after` in the place of those of `before`. */
export function listChanges(
  subUnitId: string,
  before: readonly ListPicture[],
  after: readonly ListPicture[],
): readonly Mutation[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const gone = listRulesOf(before).map((rule) => rule.uid);
  return [
    ...(gone.length === 0
      ? []
      : [{ id: "data-validation.mutation.removeRule", params: { subUnitId, ruleId: gone } } as const]),
    ...listRulesOf(after).map(
      (rule) => ({ id: "data-validation.mutation.addRule", params: { subUnitId, rule } }) as const,
    ),
  ];
}
