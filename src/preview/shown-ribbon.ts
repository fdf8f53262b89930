import { supports, type ApiSets } from "../host/requirement-sets";
import type { Ribbon } from "./ribbon-of";

/** An Excel without shared runtime passes over the tab of the manifest: only the pane can be opened. */
export function shownRibbon(ribbon: Ribbon, apiSets: ApiSets): Ribbon {
  if (supports(apiSets)("SharedRuntime", "1.1")) return ribbon;
  const groups = ribbon.groups.map((group) => ({
    ...group,
    buttons: group.buttons.filter(({ action }) => action.kind === "pane"),
  }));
  return { ...ribbon, groups: groups.filter(({ buttons }) => buttons.length > 0) };
}
