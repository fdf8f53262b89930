import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A package with parts changed: by path what is made of the part's text. Throws where a part is missing, or where nothing
 * changed, so that a test never works on a file it did not mean.
 */
export function changePackage(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const part = parts[path];
    if (!part) throw new Error(`No part ${path} among ${Object.keys(parts).join(", ")}`);
    const before = strFromU8(part);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${path}`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts, { level: 1 });
}
