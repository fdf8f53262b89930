/** The namespace by which a kept text is found among the parts of a workbook. */
export function keptNamespace(name: string): string {
  return `urn:ra-soat-phu-luc:${name}`;
}

/** Letters that no XML holds, though a string does. */
const NOT_IN_XML = /[\ufffe\uffff]/gu;

/**
 * A text as an XML part. It is written as a JSON string inside, so that control characters, line ends and halves of letters come
 * back as they were.
 */
export function keptXml(name: string, text: string): string {
  const json = JSON.stringify(text).replace(NOT_IN_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
  const escaped = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?><kept xmlns="${keptNamespace(name)}">${escaped}</kept>`;
}

// <kept xmlns="urn:ra-soat-phu-luc:memory">"…"</kept>   <ns0:kept xmlns:ns0="…">"…"</ns0:kept>
const KEPT = /<(?:[\w.-]+:)?kept(?:\s[^<>]*)?>([^<]*)<\/(?:[\w.-]+:)?kept\s*>\s*$/u;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of a part, however Excel wrote its XML; `null` for a part that is not one of ours or was damaged. */
export function textOfKept(xml: string): string | null {
  const content = KEPT.exec(xml)?.[1];
  if (content === undefined) return null;
  const json = content.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal));
  });
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === "string" ? text : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
