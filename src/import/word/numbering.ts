import { childOf, elementsOf, valueOf, type Element } from "../markup-tree";
import { bulletOf } from "./symbols";
import { formatNumber } from "./number-formats";

/** Where a paragraph stands in a numbered list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Gives each numbered paragraph, in the order of the document, the label that Word shows before it. */
export interface Numbering {
  /** "1.", "a)", "•"; "" where the list shows none. */
  label(place: ListPlace): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The numbers of the levels above stand in Arabic figures. */
  readonly legal: boolean;
  /** Does not begin anew below a higher level. */
  readonly goesOn: boolean;
  readonly symbolFont: string | null;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAnew: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const NO_LIST: Numbering = { label: () => "" };

/** ECMA-376 17.9: lists by their numId, with what each overrides of its abstract definition. `root`: numbering.xml. */
export function numberingOf(root: Element | null): Numbering {
  if (root === null) return NO_LIST;
  const lists = listsOf(root);
  const counts = new Map<string, (number | null)[]>();
  const begun = new Set<string>();

  const countOn = (list: List, id: string, level: number): readonly (number | null)[] => {
    const numbers = counts.get(list.abstract) ?? Array.from({ length: LEVELS }, () => null);
    counts.set(list.abstract, numbers);
    const anew = list.startsAnew.get(level);
    const first = `${id}/${String(level)}`;
    if (anew !== undefined && !begun.has(first)) numbers[level] = anew;
    else numbers[level] = (numbers[level] ?? startOf(list, level) - 1) + 1;
    begun.add(first);
    for (let above = 0; above < level; above += 1) numbers[above] ??= startOf(list, above);
    for (let below = level + 1; below < LEVELS; below += 1) {
      if (list.levels.get(below)?.goesOn !== true) numbers[below] = null;
    }
    return numbers;
  };

  return {
    label: ({ list: id, level }) => {
      const list = lists.get(id);
      const found = list?.levels.get(level);
      if (list === undefined || found === undefined || level < 0 || level >= LEVELS) return "";
      const numbers = countOn(list, id, level);
      if (found.format === "bullet") return bulletOf(found.text, found.symbolFont);
      if (found.format === "none") return found.text.replace(/%\d/gu, "");
      return found.text.replace(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = found.legal ? "decimal" : (list.levels.get(at)?.format ?? "decimal");
        return formatNumber(numbers[at] ?? startOf(list, at), format);
      });
    },
  };
}

function startOf({ levels }: List, level: number): number {
  return levels.get(level)?.start ?? 1;
}

function listsOf(root: Element): ReadonlyMap<string, List> {
  const abstracts = new Map(
    elementsOf(root, "abstractNum").map((one) => [one.attributes["abstractNumId"] ?? "", one] as const),
  );
  const styled = new Map([...abstracts.values()].map((one) => [valueOf(one, "styleLink") ?? "", one] as const));
  return new Map(
    elementsOf(root, "num").map((num) => {
      const id = valueOf(num, "abstractNumId") ?? "";
      const own = abstracts.get(id);
      // A definition that only points to a list style takes the levels of that style.
      const link = own === undefined ? null : valueOf(own, "numStyleLink");
      const definition = (link === null ? undefined : styled.get(link)) ?? own;
      const overrides = elementsOf(num, "lvlOverride");
      const levels = new Map(definition === undefined ? [] : elementsOf(definition, "lvl").map(levelOf));
      const startsAnew = new Map<number, number>();
      for (const override of overrides) {
        const at = Number(override.attributes["ilvl"] ?? "0");
        const level = childOf(override, "lvl");
        if (level !== null) levels.set(...levelOf(level));
        const start = valueOf(override, "startOverride");
        if (start !== null) startsAnew.set(at, Number(start));
      }
      return [num.attributes["numId"] ?? "", { abstract: id, levels, startsAnew }] as const;
    }),
  );
}

function levelOf(element: Element): readonly [number, Level] {
  const fonts = childOf(childOf(element, "rPr") ?? element, "rFonts")?.attributes;
  return [
    Number(element.attributes["ilvl"] ?? "0"),
    {
      start: Number(valueOf(element, "start") ?? "1"),
      format: valueOf(element, "numFmt") ?? "decimal",
      text: valueOf(element, "lvlText") ?? "",
      legal: isOn(element, "isLgl"),
      goesOn: valueOf(element, "lvlRestart") === "0",
      symbolFont: fonts?.["ascii"] ?? fonts?.["hAnsi"] ?? null,
    },
  ];
}

function isOn(element: Element, name: string): boolean {
  const value = valueOf(element, name);
  return value !== null && value !== "0" && value !== "false" && value !== "off";
}
