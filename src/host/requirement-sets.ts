/** Requirement sets and their highest version; `null` is an Excel that supports everything the library knows. */
export type ApiSets = Readonly<Record<string, string>> | null;

/** Every Excel that runs add-ins waits for the end of cell editing where it is asked to; no list of sets names this one. */
const ALWAYS = "delayforcelledit";

/** "1.10" is above "1.9". */
function atLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `Office.context.requirements.isSetSupported` for an Excel with these sets; the library itself also asks with numbers. */
export const supports =
  (sets: ApiSets) =>
  (name: string, version: string | number = "1.1"): boolean => {
    if (sets === null || name.toLowerCase() === ALWAYS) return true;
    const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    return known !== undefined && atLeast(known, String(version));
  };
