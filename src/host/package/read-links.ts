import type { CellLink } from "../model/book";
import { parseArea, formatArea } from "../model/address";
import type { Relationship } from "./relationships";
import { attributesOf, elementsNamed } from "./xml-text";

/** The links of a worksheet by area (ECMA-376 18.3.1.47). */
export function readLinks(xml: string, relations: readonly Relationship[]): Map<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const raw of elementsNamed(xml, "hyperlink")) {
    const attributes = attributesOf(raw);
    const area = parseArea(attributes.get("ref") ?? "");
    if (area === null) continue;
    const relationId = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    links.set(formatArea(area), {
      location: attributes.get("location") ?? null,
      address: relations.find(({ id }) => id === relationId)?.target ?? null,
      tip: attributes.get("tooltip") ?? null,
    });
  }
  return links;
}
