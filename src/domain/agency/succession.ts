import type { PlainDate } from "../calendar/plain-date";
import type { Directory, Successor } from "./agency";
import { agencyById } from "./directory";

/**
 * What the agency became by the day `on`: to be proposed, never applied. `null` while the agency is valid on that day, and
 * also where it has ended but the directory knows no successor, so that nothing can be proposed.
 */
export function successorsOf(directory: Directory, id: string, on: PlainDate): Successor | null {
  const agency = agencyById(directory, id);
  if (!agency || agency.validTo === null || on <= agency.validTo) return null;
  return directory.successors.find(({ from, effective }) => from === id && effective <= on) ?? null;
}
