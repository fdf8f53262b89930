import { baseOf, numberFormatOf } from "../model/cell-style";
import type { CellStyle } from "../model/cell-style";
import { sameLines } from "../model/same-lines";
import { builtInFormat } from "./built-in-formats";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./style-xml";
import { attributesOf, closed, element, elementsNamed, opened } from "./xml-text";
import type { RawElement } from "./xml-text";

/** A list of styles.xml that only grows: what the file has keeps its number. */
interface GrowingList {
  readonly original: number;
  readonly items: string[];
  readonly idOf: (xml: string) => number;
}

function growingList(items: readonly string[]): GrowingList {
  const all = [...items];
  const ids = new Map<string, number>();
  for (const [id, xml] of all.entries()) if (!ids.has(xml)) ids.set(xml, id);
  return {
    original: all.length,
    items: all,
    idOf: (xml) => {
      const known = ids.get(xml);
      if (known !== undefined) return known;
      all.push(xml);
      ids.set(xml, all.length - 1);
      return all.length - 1;
    },
  };
}

/** The styles of cells while a book is open: which number of the file each style has, and new numbers for new ones. */
export interface StyleBook {
  /** Notes that the file knows this style under this number. */
  readonly register: (style: CellStyle, id: number) => void;
  /** The style that the file knows under this number, `null` where none is noted. */
  readonly registered: (id: number) => CellStyle | null;
  readonly count: number;
  /** The number of a style; one that is new is added. */
  readonly idOf: (style: CellStyle) => number;
  /** Size of a font in points: the file library rounds 11.5 down. */
  readonly fontSizeOf: (id: number) => number | null;
  /** styles.xml with what was added; `dxfs` is the content of its list of differential styles. */
  readonly xml: (dxfs: readonly string[]) => string;
}

interface KnownStyle {
  readonly style: CellStyle;
  readonly id: number;
}

const NEW_FORMATS_FROM = 164;

export function styleBook(stylesXml: string): StyleBook {
  const root = opened(stylesXml, "styleSheet");
  const lists = new Map((root?.children ?? []).map((child) => [child.name, child.xml]));
  const itemsOf = (name: string): string[] =>
    (opened(lists.get(name) ?? "", name)?.children ?? []).map((child) => child.xml);
  const listOf = (name: string): GrowingList => growingList(itemsOf(name));
  const [fonts, fills, borders, xfs] = [
    listOf("fonts"),
    listOf("fills"),
    listOf("borders"),
    listOf("cellXfs"),
  ] as const;
  const formats = new Map(
    itemsOf("numFmts").map((xml) => [
      attributesOf(xml).get("formatCode") ?? "",
      Number(attributesOf(xml).get("numFmtId")),
    ]),
  );
  const newFormats: string[] = [];

  const ids = new WeakMap<CellStyle, number>();
  const registered = new Map<number, CellStyle>();

  const formatId = (code: string): number => {
    const known = builtInFormat(code) ?? formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(NEW_FORMATS_FROM - 1, ...formats.values()) + 1;
    formats.set(code, id);
    newFormats.push(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  };

  /** The styles this one was made from that have a number, the nearest first. */
  function knownBases(style: CellStyle): readonly KnownStyle[] {
    const known: KnownStyle[] = [];
    for (let base = baseOf(style); base !== null; base = baseOf(base)) {
      const id = ids.get(base);
      if (id !== undefined) known.push({ style: base, id });
    }
    return known;
  }

  /** Lines that were drawn over and put back are those of the file again, though a caller can only have given their black outright. */
  function borderId(style: CellStyle, bases: readonly KnownStyle[]): string | number {
    const same = bases.find((base) => base.style.border === style.border || sameLines(base.style.border, style.border));
    if (same !== undefined) return attributesOf(xfs.items[same.id] ?? "").get("borderId") ?? "0";
    return style.border === undefined ? 0 : borders.idOf(borderXml(style.border));
  }

  function newXf(style: CellStyle): string {
    const bases = knownBases(style);
    const base = bases[0] ?? null;
    const from = attributesOf(base === null ? "" : (xfs.items[base.id] ?? ""));
    const same = (part: keyof CellStyle): boolean => base !== null && base.style[part] === style[part];
    const inherited = (name: string): string => from.get(name) ?? "0";
    const fontId = same("font") ? inherited("fontId") : style.font === undefined ? 0 : fonts.idOf(fontXml(style.font));
    const fillId = same("fill") ? inherited("fillId") : style.fill === undefined ? 0 : fills.idOf(fillXml(style.fill));
    const border = borderId(style, bases);
    const numFmtId = same("numFmt") ? inherited("numFmtId") : formatId(numberFormatOf(style));
    const original = base === null ? "" : (xfs.items[base.id] ?? "");
    const kept = (name: "alignment" | "protection", xml: string): string =>
      same(name) ? (elementsNamed(original, name)[0] ?? "") : xml;
    const alignment = kept("alignment", alignmentXml(style.alignment));
    const protection = kept("protection", protectionXml(style.protection));
    const applied = (used: boolean): string | null => (used ? "1" : null);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId: border,
        xfId: from.get("xfId") ?? 0,
        pivotButton: from.get("pivotButton") ?? null,
        applyNumberFormat: applied(String(numFmtId) !== "0"),
        applyFont: applied(String(fontId) !== "0"),
        applyFill: applied(String(fillId) !== "0"),
        applyBorder: applied(String(border) !== "0"),
        applyAlignment: applied(alignment !== ""),
        applyProtection: applied(protection !== ""),
      },
      alignment + protection,
    );
  }

  /** The same style with other words: attributes that say what is so anyway are left out before comparing. */
  const canonical = (xf: string): string => {
    const { fontId, fillId, borderId, numFmtId, xfId } = Object.fromEntries(attributesOf(xf));
    const inside = (name: string) => elementsNamed(xf, name)[0] ?? "";
    return JSON.stringify([
      numFmtId ?? "0",
      fontId ?? "0",
      fillId ?? "0",
      borderId ?? "0",
      xfId ?? "0",
      inside("alignment"),
      inside("protection"),
    ]);
  };
  const canonicalIds = new Map<string, number>();
  for (const [id, xml] of xfs.items.entries())
    if (!canonicalIds.has(canonical(xml))) canonicalIds.set(canonical(xml), id);

  const list = (name: string, items: GrowingList): RawElement => {
    const before = opened(lists.get(name) ?? `<${name}/>`, name);
    const attributes = { ...Object.fromEntries(attributesOf(before?.head ?? "")), count: items.items.length };
    return { name, xml: element(name, attributes, items.items.join("")) };
  };

  return {
    register: (style, id) => {
      if (!ids.has(style)) ids.set(style, id);
      registered.set(id, style);
    },
    registered: (id) => registered.get(id) ?? null,
    count: xfs.original,
    idOf: (style) => {
      const known = ids.get(style);
      if (known !== undefined) return known;
      if (Object.keys(style).length === 0) return 0;
      const xf = newXf(style);
      const id = canonicalIds.get(canonical(xf)) ?? xfs.idOf(xf);
      canonicalIds.set(canonical(xf), id);
      ids.set(style, id);
      return id;
    },
    fontSizeOf: (id) => {
      const font = fonts.items[Number(attributesOf(xfs.items[id] ?? "").get("fontId") ?? "0")] ?? "";
      const size = attributesOf(elementsNamed(font, "sz")[0] ?? "").get("val");
      return size === undefined ? null : Number(size);
    },
    xml: (dxfs) => {
      if (root === null) return stylesXml;
      const numFmts = [...itemsOf("numFmts"), ...newFormats];
      const fresh: RawElement[] = [
        ...(newFormats.length === 0
          ? []
          : [{ name: "numFmts", xml: element("numFmts", { count: numFmts.length }, numFmts.join("")) }]),
        ...(fonts.items.length === fonts.original ? [] : [list("fonts", fonts)]),
        ...(fills.items.length === fills.original ? [] : [list("fills", fills)]),
        ...(borders.items.length === borders.original ? [] : [list("borders", borders)]),
        ...(xfs.items.length === xfs.original ? [] : [list("cellXfs", xfs)]),
        ...(dxfs.length === itemsOf("dxfs").length
          ? []
          : [{ name: "dxfs", xml: element("dxfs", { count: dxfs.length }, dxfs.join("")) }]),
      ];
      return fresh.length === 0 ? stylesXml : closed(root.head, fresh.reduce(putStyle, root.children), root.tail);
    },
  };
}

/** The children of styles.xml in the order of the schema (ECMA-376 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

function putStyle(children: readonly RawElement[], fresh: RawElement): readonly RawElement[] {
  const others = children.filter((child) => child.name !== fresh.name);
  const later = others.findIndex((child) => ORDER.indexOf(child.name) > ORDER.indexOf(fresh.name));
  const place = later < 0 ? others.length : later;
  return [...others.slice(0, place), fresh, ...others.slice(place)];
}
