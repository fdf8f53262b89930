import { parseArea } from "../model/address";
import type { Validation } from "../model/book";
import { attributesOf, elementsNamed, isTrue, textOf } from "./xml-text";

export const areasOfList = (list: string) =>
  list
    .split(/\s+/u)
    .map((address) => parseArea(address))
    .filter((area) => area !== null);

const formula = (xml: string, name: string): string | null => {
  const [found] = elementsNamed(xml, name);
  return found === undefined ? null : textOf(found);
};

/** The validations of a worksheet (ECMA-376 18.3.1.33). */
export function readValidations(xml: string): Validation[] {
  return elementsNamed(xml, "dataValidation").map((raw) => {
    const attributes = attributesOf(raw);
    return {
      areas: areasOfList(attributes.get("sqref") ?? ""),
      type: attributes.get("type") ?? "none",
      operator: attributes.get("operator") ?? "between",
      formula1: formula(raw, "formula1"),
      formula2: formula(raw, "formula2"),
      allowBlank: isTrue(attributes.get("allowBlank")),
      // The attribute says the opposite of its name: it hides the arrow (ECMA-376 18.3.1.32).
      inCellDropDown: !isTrue(attributes.get("showDropDown")),
      alert: {
        show: isTrue(attributes.get("showErrorMessage")),
        style: attributes.get("errorStyle") ?? "stop",
        title: attributes.get("errorTitle") ?? "",
        message: attributes.get("error") ?? "",
      },
      prompt: {
        show: isTrue(attributes.get("showInputMessage")),
        title: attributes.get("promptTitle") ?? "",
        message: attributes.get("prompt") ?? "",
      },
    };
  });
}
