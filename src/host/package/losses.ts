import type { Loss } from "../host";
import type { Parts } from "./parts";

/**
 * What a save will not keep. There is little: every part, sheet, row and cell that nothing changed in is saved byte for byte.
 * A digital signature stays in the file, but no longer fits it.
 */
export function lossesOf(parts: Parts): readonly Loss[] {
  const signed = [...parts.keys()].some((path) => path.startsWith("_xmlsignatures/"));
  return signed ? [{ feature: "digital-signature" }] : [];
}
