import type { Agency, Directory } from "./agency";

const agenciesById = new WeakMap<Directory, ReadonlyMap<string, Agency>>();

/** The agency with this id; `null` where the directory has none. */
export function agencyById(directory: Directory, id: string): Agency | null {
  let byId = agenciesById.get(directory);
  if (!byId) {
    byId = new Map(directory.agencies.map((agency) => [agency.id, agency]));
    agenciesById.set(directory, byId);
  }
  return byId.get(id) ?? null;
}
