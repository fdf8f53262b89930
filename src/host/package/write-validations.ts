import { formatArea } from "../model/address";
import type { Validation } from "../model/book";
import { element, escaped } from "./xml-text";

const flag = (value: boolean): string | null => (value ? "1" : null);
const filled = (value: string): string | null => (value === "" ? null : value);

/** The validations of a sheet, attributes and elements in the order of the schema. */
export function writeValidations(validations: readonly Validation[]): string {
  const written = validations.map((validation) => {
    const { type, operator, formula1, formula2, alert, prompt } = validation;
    const attributes = {
      type: type === "none" ? null : type,
      errorStyle: alert.style === "stop" ? null : alert.style,
      operator: operator === "between" ? null : operator,
      allowBlank: flag(validation.allowBlank),
      showDropDown: flag(!validation.inCellDropDown),
      showInputMessage: flag(prompt.show),
      showErrorMessage: flag(alert.show),
      errorTitle: filled(alert.title),
      error: filled(alert.message),
      promptTitle: filled(prompt.title),
      prompt: filled(prompt.message),
      sqref: validation.areas.map((area) => formatArea(area)).join(" "),
    };
    const formulas = [formula1, formula2].map((formula, index) =>
      formula === null ? "" : element(`formula${index + 1}`, {}, escaped(formula)),
    );
    return element("dataValidation", attributes, formulas.join(""));
  });
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}
