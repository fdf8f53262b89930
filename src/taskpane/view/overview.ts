import { RULES } from "../../domain/rules/index";
import { agencyViews } from "./agency-views";
import { appendixView } from "./appendix-view";
import { figuresOf } from "./figures";
import { setAsideView } from "./finding-view";
import { listViews } from "./list-views";
import { sheetViews } from "./sheet-views";
import type { Counts, Overview } from "./view";
import type { ViewSource } from "./view-source";

/** What stands at the top and on every tab. */
export function overviewOf(source: ViewSource): Overview {
  const { checked, memory, open, setAside, ids } = source;
  const { options, settingsInputs } = checked;
  return {
    appendix: appendixView(checked),
    asOf: checked.asOf,
    asOfChosen: (options.asOf ?? settingsInputs.asOf) !== null,
    settings: checked.settings,
    counts: countsOf(source),
    fresh: memory.lastCheck === null ? null : open.filter(({ fresh }) => fresh).length,
    setAside: setAside.map((one) => setAsideView(one, source)),
    rules: RULES.length,
    figures: figuresOf(source),
    agencies: agencyViews(source),
    sheets: sheetViews(source),
    lists: listViews(source),
    ids,
  };
}

function countsOf({ open }: ViewSource): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of open) counts[finding.severity] += 1;
  return counts;
}
