import type { Input } from "../actions/journal";
import type { CellModel } from "../domain/sheets/sheet-model";

/** Longest text of a cell. */
export const LONGEST_TEXT = 32_767;

// = + - @ start a formula; ' is Excel's own mark of text and would be taken off; TAB and CR hide what follows them
const DANGEROUS = /^[=+\-@'\t\r]/u;
// "1/5", "12%", "TRUE", "Jan 5": only plain ASCII can be read as a number, a date or a truth value
const ASCII_ONLY = /^[\u0000-\u007f]*$/u;

/**
 * What is put into `Range.values` so that the cell ends up holding the model's value; `null` leaves the cell alone.
 * A text gets Excel's apostrophe where it could be taken for something else.
 */
export function typedInput({ value }: CellModel, numberFormat: string): Input | null {
  if (value === undefined) return null;
  if (value === null) return "";
  if (typeof value === "object") return value.formula;
  return typeof value === "string" ? typedText(value, numberFormat) : value;
}

/** What is typed so that a cell holds again what stood there before. */
export function typedAgain(input: Input, numberFormat: string): Input {
  return typeof input === "string" && input.startsWith("'") ? typedText(input.slice(1), numberFormat) : input;
}

function typedText(text: string, numberFormat: string): string {
  const couldBeElse = DANGEROUS.test(text) || (numberFormat !== "@" && text !== "" && ASCII_ONLY.test(text));
  return couldBeElse ? `'${text}` : text;
}

// "#N/A", "#REF!", "#DIV/0!"
const ERROR_VALUE = /^#[A-Z][A-Z0-9/]*[!?A]$/u;

/** What stands in a cell, from Excel's `values` and `formulas`; a text that begins with "=" is the same in both. */
export function inputFrom(value: unknown, formula: unknown): Input {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return "";
  return ERROR_VALUE.test(value) ? value : `'${value}`;
}

/**
 * True where the cell holds what was asked for. Excel keeps line breaks as LF and fifteen digits of a number; of a text that
 * reads "#REF!" it does not tell whether it is one or the error itself.
 */
export function arrived(value: CellModel["value"], found: Input): boolean {
  if (value === undefined) return true;
  if (value === null || value === "") return found === "";
  if (typeof value === "object") return typeof found === "string" && found.startsWith("=");
  if (typeof value === "number" && typeof found === "number") {
    return Math.abs(value - found) <= Math.abs(value) * 1e-14;
  }
  if (typeof value !== "string") return found === value;
  return found === `'${value.replace(/\r\n?/gu, "\n")}` || (ERROR_VALUE.test(value) && found === value);
}
