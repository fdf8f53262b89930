import { escaped, unescaped } from "../package/xml-text";

const FORMULA = /(<formula>)([^<]*)(?=<\/formula>)/gu;
const VALUE = /(<cfvo\b[^<>]*\btype="formula"[^<>]*\bval=")([^"]*)(?=")/gu;

/** Changes the formulas in a conditional format that is kept as the file has it; what stays the same stays as it is written. */
export function withFormulas(xml: string, change: (formula: string) => string): string {
  const replace = (_: string, before: string, written: string): string => {
    const formula = unescaped(written);
    const after = change(formula);
    return before + (after === formula ? written : escaped(after));
  };
  return xml.replace(FORMULA, replace).replace(VALUE, replace);
}
