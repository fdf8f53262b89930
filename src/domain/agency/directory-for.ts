import type { Directory } from "./agency";
import { baseDirectory } from "./base-directory";
import { CENTRAL } from "./central-directory";
import type { Issuer } from "./issuer";

const bases = new Map<string, Directory>();
const owns = new WeakMap<Directory, Map<string, Directory>>();

/**
 * The directory by which a document of this issuer is read: what was given where the document says nothing or names the same
 * province, else the usual agencies of its province, or the central ones. A list that officials edited always holds, only that
 * it is the list of the province that the document names.
 */
export function directoryFor(given: Directory, issuer: Issuer | null): Directory {
  if (issuer === null) return given;
  if (given.own) return owned(given, issuer);
  if (issuer.kind === "central") return CENTRAL;
  const { province } = issuer;
  if (given.province === undefined || given.province === province.name) return given;
  const known = bases.get(province.name);
  if (known) return known;
  const base = baseDirectory(province);
  bases.set(province.name, base);
  return base;
}

/** The same object for the same issuer, since indexes are kept by it. */
function owned(given: Directory, issuer: Issuer): Directory {
  const name = issuer.kind === "central" ? "" : issuer.province.name;
  if (given.province === name) return given;
  const byName = owns.get(given) ?? new Map<string, Directory>();
  owns.set(given, byName);
  const known = byName.get(name);
  if (known) return known;
  const { province: _province, city: _city, ...rest } = given;
  const city = issuer.kind === "province" && issuer.province.city === true;
  const directory: Directory = { ...rest, ...(name === "" ? {} : { province: name }), ...(city ? { city: true } : {}) };
  byName.set(name, directory);
  return directory;
}
