export type Section = "left" | "center" | "right";

const CODES = { L: "left", C: "center", R: "right" } as const;

/** The three sections of a header or footer: "&LTrái&CGiữa". Text before the first code stands in the middle (ECMA-376 18.3.1.39). */
export function splitSections(code: string): Readonly<Record<Section, string>> {
  const sections: Record<Section, string> = { left: "", center: "", right: "" };
  let current: Section = "center";
  // "&&" is an ampersand, "&"Arial,Bold"" a font whose name may hold anything.
  for (const part of code.match(/&&|&"[^"]*"|&[LCR]|[^&]+|&/gu) ?? []) {
    if (part === "&L" || part === "&C" || part === "&R")
      current = CODES[part === "&L" ? "L" : part === "&C" ? "C" : "R"];
    else sections[current] += part;
  }
  return sections;
}

export const joinSections = ({ left, center, right }: Readonly<Record<Section, string>>): string =>
  [left === "" ? "" : `&L${left}`, center === "" ? "" : `&C${center}`, right === "" ? "" : `&R${right}`].join("");
