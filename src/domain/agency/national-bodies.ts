import { CENTRAL_BODIES } from "./central-bodies";
import { DEPARTMENTS } from "./departments";
import { MINISTRIES } from "./ministries";
import { PROVINCIAL_BODIES } from "./provincial-bodies";

/** A body that no provincial directory lists but that is well known by name. */
export interface NationalBody {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * What any document may name beside its own directory: central bodies, and departments of provinces. They are well formed
 * names, to be told from slips; where the directory has the name, it is the directory's.
 */
export const NATIONAL_BODIES: readonly NationalBody[] = [
  ...[...MINISTRIES, ...CENTRAL_BODIES].map(({ name, aliases }) => ({ name, aliases })),
  ...PROVINCIAL_BODIES.map(([name = "", ...aliases]) => ({ name, aliases })),
  // "Văn phòng UBND tỉnh", "Thanh tra tỉnh" and "Ban Dân tộc" have short names that mean other bodies in a ministry.
  ...DEPARTMENTS.filter(({ name }) => name.startsWith("Sở ")).map(({ name, aliases }) => ({
    name,
    aliases: aliases.filter((alias) => alias.startsWith("Sở ")),
  })),
];
