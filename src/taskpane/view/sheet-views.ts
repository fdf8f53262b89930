import { sheetNamesOf } from "../../actions/sheet-names-of";
import type { Appendix } from "../../domain/appendix/appendix";
import type { Mention } from "../../domain/agency/mention";
import { sheetAgencies } from "../../domain/sheets/sheet-agencies";
import { idsOf } from "../../domain/sheets/tally-blocks";
import { key } from "../../domain/text/keys";
import type { SheetView } from "./view";
import type { ViewSource } from "./view-source";

/** Sheets of ours that are no print. */
const NO_PRINT: ReadonlySet<string> = new Set(["settings", "record", "holidays", "directory"]);

/** The printed sheets that can be built, in the order of their tabs. */
export function sheetViews({ checked }: ViewSource): readonly SheetView[] {
  const { recorded, options, sheets, tally } = checked;
  const stands = new Set(sheets.flatMap(({ ours }) => ours ?? []));
  const ofAgency = tasksByAgency(recorded);
  const counts = new Map(
    sheetAgencies(recorded, options.directory).map(({ sheetId, agency, name }) => [
      sheetId,
      ofAgency.get(agency === null ? `name ${key(name)}` : agency.id) ?? 0,
    ]),
  );
  const overall: Readonly<Record<string, number>> = { overdue: tally.overall.overdue };
  return [...sheetNamesOf(checked)]
    .filter(([id]) => !NO_PRINT.has(id))
    .map(([id, name]) => ({
      id,
      name,
      stands: stands.has(id),
      tasks: counts.get(id) ?? overall[id] ?? recorded.tasks.length,
    }));
}

/** Tasks that each body leads or helps with, by its id, else by its name; a group counts for its members. */
function tasksByAgency({ tasks }: Appendix): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { leads, coordinators } of tasks) {
    for (const id of new Set([...leads, ...coordinators].flatMap(bodiesOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function bodiesOf(mention: Mention): readonly string[] {
  if (mention.kind === "agency" && mention.agency === null) return [`name ${key(mention.name)}`];
  return idsOf(mention);
}
