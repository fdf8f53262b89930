import type { OwnList } from "../../actions/checked";
import type { List } from "../../actions/request";
import type { ListView } from "./view";
import type { ViewSource } from "./view-source";

/** The lists that officials own: on which sheet each stands, how long it is, and what on it is not understood. */
export function listViews({ checked, locale }: ViewSource): Readonly<Record<List, ListView>> {
  const view = ({ sheet, entries, usualOf, problems }: OwnList): ListView => ({
    sheet,
    entries,
    ...(usualOf === undefined ? {} : { usualOf: usualOf[locale] }),
    problems: problems.map((problem) => problem[locale]),
  });
  return { holidays: view(checked.lists.holidays), directory: view(checked.lists.directory) };
}
