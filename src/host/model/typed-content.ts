import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { CellErrorValue } from "@cj-tech-master/excelts";
import { invalidArgument } from "../excel-error";
import { isErrorText } from "./cell-content";
import { typedNumber } from "./typed-number";

/** What a value that is written to a cell becomes. `format` is what Excel sets along with it on a General cell. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: CellErrorValue["error"] }
  /** Without "=". */
  | { readonly kind: "formula"; readonly formula: string };

/** Excel's limits for one cell (support.microsoft.com, "Excel specifications and limits"). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`a formula of ${formula.length} characters`);
  try {
    parse(tokenize(formula));
  } catch (error) {
    throw invalidArgument(
      `the formula =${formula} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function typedText(typed: string, numberFormat: string, today: Date): Content {
  if (typed.length > MAX_TEXT) throw invalidArgument(`a text of ${typed.length} characters`);
  if (typed === "") return { kind: "empty" };
  if (typed.startsWith("'")) return typed === "'" ? { kind: "empty" } : { kind: "text", text: typed.slice(1) };
  if (numberFormat === "@") return { kind: "text", text: typed };
  if (typed.startsWith("=") && typed.length > 1) {
    checkFormula(typed.slice(1));
    return { kind: "formula", formula: typed.slice(1) };
  }
  if (/^true$/iu.test(typed) || /^false$/iu.test(typed)) return { kind: "boolean", value: /^true$/iu.test(typed) };
  const error = typed.toUpperCase();
  if (isErrorText(error)) return { kind: "error", error };
  const number = typedNumber(typed, today);
  if (number !== null) return { kind: "number", ...number };
  if (/^[+\-@]./su.test(typed)) {
    // Excel takes a leading + - @ for the start of a formula; what cannot be one is refused, as in the sheet itself.
    const formula = typed.startsWith("-") ? typed : typed.slice(1);
    checkFormula(formula);
    return { kind: "formula", formula };
  }
  return { kind: "text", text: typed };
}

/**
 * Reads a value as if it were typed into a cell under en-US; `null` leaves the cell alone.
 * Errors: InvalidArgument for a formula that cannot be read, a text over 32,767 characters, a value that is no scalar.
 */
export function typedContent(value: unknown, numberFormat: string, today: Date): Content | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number" && Number.isFinite(value)) {
    return numberFormat === "@" ? { kind: "text", text: String(value) } : { kind: "number", value, format: null };
  }
  if (typeof value === "string") return typedText(value, numberFormat, today);
  throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
}
