import { parseArea } from "../model/address";
import type { Attached, Drawn, DrawnCorner, DrawnPlace } from "../model/attached";
import { decoded } from "./parts";
import type { Parts } from "./parts";
import { relationshipsOf } from "./relationships";
import { attributesOf, elementsNamed, textOf } from "./xml-text";

const EMU_PER_POINT = 12_700;

/** Drawings bind their own prefixes; their element names tell enough without. */
const plain = (xml: string): string => xml.replace(/<(\/?)[A-Za-z][\w.-]*:/gu, "<$1");

/** Notes, comments and drawings of a worksheet (ECMA-376 18.7.3, 20.5; MS-XLSX 2.6.205 for threaded comments). */
export function readAttached(parts: Parts, path: string): Attached {
  const related = relationshipsOf(parts, path);
  const xmlOf = (type: string): string =>
    related
      .flatMap((one) => {
        const bytes = one.type === type && !one.external ? parts.get(one.target) : undefined;
        return bytes === undefined ? [] : [plain(decoded(bytes))];
      })
      .join("");
  const comments = elementsNamed(xmlOf("threadedComment"), "threadedComment").flatMap((xml) => {
    const attributes = attributesOf(xml);
    const area = parseArea(attributes.get("ref") ?? "");
    return area === null || attributes.has("parentId") ? [] : [{ id: attributes.get("id") ?? "", area }];
  });
  // Excel writes a note into each cell of a thread, for programs that know no threads.
  const threads = new Set(comments.map(({ area }) => `${area.top}:${area.left}`));
  const notes = elementsNamed(xmlOf("comments"), "comment").flatMap((xml) => {
    const area = parseArea(attributesOf(xml).get("ref") ?? "");
    return area === null || threads.has(`${area.top}:${area.left}`) ? [] : [{ area }];
  });
  return { comments, notes, drawn: drawnIn(xmlOf("drawing")) };
}

function drawnIn(xml: string): readonly Drawn[] {
  return ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].flatMap((name) =>
    elementsNamed(xml, name).flatMap((anchor): readonly Drawn[] => {
      const [named] = elementsNamed(anchor, "cNvPr");
      const place = placeOf(anchor);
      if (named === undefined || place === null) return [];
      const attributes = attributesOf(named);
      const isChart = elementsNamed(anchor, "chart").length > 0;
      return [{ id: attributes.get("id") ?? "", name: attributes.get("name") ?? "", isChart, place }];
    }),
  );
}

function placeOf(anchor: string): DrawnPlace | null {
  const from = cornerOf(anchor, "from");
  const to = cornerOf(anchor, "to");
  const height = pointsOf(anchor, "ext", "cy") ?? 0;
  if (from !== null) return to === null ? { kind: "from", from, height } : { kind: "between", from, to };
  const top = pointsOf(anchor, "pos", "y");
  return top === null ? null : { kind: "absolute", top, height };
}

function cornerOf(anchor: string, name: string): DrawnCorner | null {
  const [corner = ""] = elementsNamed(anchor, name);
  const [row, offset] = ["row", "rowOff"].map((part) => elementsNamed(corner, part).map(textOf)[0]);
  return row === undefined ? null : { row: Number(row) + 1, offset: Number(offset ?? "0") / EMU_PER_POINT };
}

function pointsOf(anchor: string, name: string, attribute: string): number | null {
  const [found] = elementsNamed(anchor, name);
  const value = found === undefined ? undefined : attributesOf(found).get(attribute);
  return value === undefined ? null : Number(value) / EMU_PER_POINT;
}
