import type { Directory } from "./agency";
import { CENTRAL_BODIES } from "./central-bodies";
import { MINISTRIES } from "./ministries";

/**
 * The directory of a document that no province issued. What became of the ministries of before 01/3/2025 is left to a person:
 * the tasks of most went to more than one.
 */
export const CENTRAL: Directory = { usual: true, agencies: [...MINISTRIES, ...CENTRAL_BODIES], successors: [] };
