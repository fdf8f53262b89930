import type { Text } from "../../i18n/text";
import type { Province } from "./provinces";

/** Who issued a document, as far as it decides which agencies it can mean: someone in a province, or a central body. */
export type Issuer = { readonly kind: "province"; readonly province: Province } | { readonly kind: "central" };

/** "tỉnh Nghệ An" | "thành phố Hà Nội" | "bộ, ngành trung ương" */
export function issuerName(issuer: Issuer): Text {
  if (issuer.kind === "central") return { vi: "bộ, ngành trung ương", en: "central bodies" };
  const { name, city } = issuer.province;
  return city ? { vi: `thành phố ${name}`, en: `${name} city` } : { vi: `tỉnh ${name}`, en: `${name} province` };
}
