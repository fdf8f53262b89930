import type { Cell } from "@cj-tech-master/excelts";
import { isCovered, serialOf } from "../model/cell-content";
import { element, escaped } from "./xml-text";
import type { SharedTexts } from "./shared-texts";

/** What stands in a cell: the type of its value, and the elements inside. */
export interface CellInside {
  readonly type: string | null;
  readonly xml: string;
}
const EMPTY: CellInside = { type: null, xml: "" };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const value = (text: string): string => element("v", {}, text);

/** The computed value of a formula. */
export function resultInside(result: unknown): CellInside {
  if (typeof result === "number" && Number.isFinite(result)) return { type: null, xml: value(String(result)) };
  if (result instanceof Date) return { type: null, xml: value(String(serialOf(result))) };
  if (typeof result === "boolean") return { type: "b", xml: value(result ? "1" : "0") };
  if (typeof result === "string") return { type: "str", xml: `<v>${escaped(result)}</v>` };
  if (isObject(result) && "error" in result) return { type: "e", xml: value(escaped(String(result.error))) };
  return EMPTY;
}

/** The content of a cell as the host holds it; texts go to the list of the workbook. */
export function cellInside(cell: Cell, texts: SharedTexts): CellInside {
  if (isCovered(cell)) return EMPTY;
  const content: unknown = cell.value;
  if (typeof content === "string") return { type: "s", xml: value(String(texts.idOf(content))) };
  if (isObject(content) && !(content instanceof Date) && ("formula" in content || "sharedFormula" in content)) {
    const { type, xml } = resultInside(cell.result);
    return { type, xml: element("f", {}, escaped(cell.formula ?? "")) + xml };
  }
  return resultInside(content);
}
