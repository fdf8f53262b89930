import type { Locale } from "../../i18n/text";
import type { Agency, Directory } from "../agency/agency";
import type { Mention } from "../agency/mention";
import type { Appendix, Task } from "../appendix/appendix";
import { key } from "../text/keys";
import { nfc } from "../text/normalise";
import { idsOf } from "./tally-blocks";
import { SHEET_NAMES } from "./sheet-names";

/** An agency that gets a sheet of its own. */
export interface SheetAgency {
  /** Id of its sheet: "agency:s_nnptnt"; of a body that the directory lacks its name, "agency:sở dân vận". */
  readonly sheetId: string;
  readonly name: string;
  readonly shortName: string;
  /** `null` where the directory lacks it. */
  readonly agency: Agency | null;
}

/** Agencies named as lead or coordinator, in protocol order; then those that the directory lacks, as they appear. */
export function sheetAgencies({ tasks }: Appendix, directory: Directory): readonly SheetAgency[] {
  const ids = new Set<string>();
  const others = new Map<string, string>();
  for (const mention of tasks.flatMap(({ leads, coordinators }) => [...leads, ...coordinators])) {
    if (mention.kind !== "agency") continue;
    if (mention.agency !== null) ids.add(mention.agency);
    else if (!others.has(key(mention.name))) others.set(key(mention.name), mention.name);
  }
  return [
    ...directory.agencies
      .filter(({ id }) => ids.has(id))
      .map((agency) => ({ sheetId: `agency:${agency.id}`, name: agency.name, shortName: agency.shortName, agency })),
    ...[...others.values()].map((name) => ({
      sheetId: `agency:${nfc(name).toLowerCase()}`,
      name,
      shortName: name,
      agency: null,
    })),
  ];
}

/** All sheets that can be made of an appendix, in the order of their tabs, with the names they would like to have. */
export function wantedSheets(
  appendix: Appendix,
  directory: Directory,
  locale: Locale,
): readonly { readonly id: string; readonly name: string }[] {
  return [
    { id: "brief", name: SHEET_NAMES.brief[locale] },
    { id: "tally", name: SHEET_NAMES.tally[locale] },
    { id: "overdue", name: SHEET_NAMES.overdue[locale] },
    ...sheetAgencies(appendix, directory).map(({ sheetId, shortName }) => ({ id: sheetId, name: shortName })),
    { id: "settings", name: SHEET_NAMES.settings[locale] },
    { id: "holidays", name: SHEET_NAMES.holidays[locale] },
    { id: "directory", name: SHEET_NAMES.directory[locale] },
    { id: "record", name: SHEET_NAMES.record[locale] },
  ];
}

/** What an agency has to do with a task. The appendix may name the agency or only a group that has it. */
export type Role = "lead" | "jointLead" | "coordinator" | "groupCoordinator" | "groupLead";

/** `null`: nothing. Who leads a task is not listed again as its coordinator. */
export function roleOf(agency: SheetAgency, { leads, coordinators }: Task): Role | null {
  const named = (mention: Mention): boolean => isNamed(agency, mention);
  const inGroup = (mention: Mention): boolean =>
    mention.kind === "group" && agency.agency !== null && idsOf(mention).includes(agency.agency.id);
  if (leads.some(named)) return leads.some((lead) => !named(lead)) ? "jointLead" : "lead";
  if (leads.some(inGroup)) return "groupLead";
  if (coordinators.some(named)) return "coordinator";
  return coordinators.some(inGroup) ? "groupCoordinator" : null;
}

/** Whether a mention names this very agency. */
export function isNamed({ agency, name }: SheetAgency, mention: Mention): boolean {
  if (mention.kind !== "agency") return false;
  return agency === null ? mention.agency === null && key(mention.name) === key(name) : mention.agency === agency.id;
}
