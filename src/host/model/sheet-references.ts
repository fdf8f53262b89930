import type { Book, Sheet } from "./book";
import { quotedSheet } from "./address";
import { formulaOf } from "./cell-content";
import { noteCells, noteStructure } from "./news";
import { withFormulas } from "./rule-formulas";
import { setContent } from "./write-cells";

// 'Phụ lục'!$A$1:$B$2 | Sheet1!A1 | "a text", which is left alone
const REFERENCE =
  /"(?:[^"]|"")*"|((?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)?/gu;

/**
 * Rewrites the references to one sheet in a formula: to its new name, or to #REF! where `newName` is `null`
 * (Excel keeps the cells behind it, `#REF!A1`, which the formula engine cannot read; the value is the same).
 */
export function rewriteSheet(formula: string, oldName: string, newName: string | null): string {
  return formula.replace(REFERENCE, (all: string, sheet: string | undefined, cells: string | undefined) => {
    if (sheet === undefined) return all;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    if (name.toLowerCase() !== oldName.toLowerCase()) return all;
    return newName === null ? "#REF!" : `${quotedSheet(newName)}!${cells ?? ""}`;
  });
}

function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string): void {
  if (sheet.formats.length > 0 || sheet.validations.length > 0) noteStructure(sheet);
  for (const format of sheet.formats) {
    const { rule } = format;
    format.rule =
      rule.kind === "custom"
        ? { ...rule, formula: rewrite(rule.formula) }
        : { ...rule, xml: withFormulas(rule.xml, rewrite) };
  }
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    formula1: validation.formula1 === null ? null : rewrite(validation.formula1),
    formula2: validation.formula2 === null ? null : rewrite(validation.formula2),
  }));
}

/** What Excel does to every formula and name of the workbook when a sheet gets another name or is deleted. */
export function rewriteSheetEverywhere(book: Book, oldName: string, newName: string | null): void {
  for (const name of [...book.names, ...book.builtIns]) name.formula = rewriteSheet(name.formula, oldName, newName);
  const rewrite = (formula: string) => rewriteSheet(formula, oldName, newName);
  for (const sheet of book.sheets) rewriteRules(sheet, rewrite);
  for (const sheet of book.sheets) {
    sheet.inner.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = formulaOf(cell);
        if (formula === null) return;
        const changed = rewrite(formula);
        if (changed === formula) return;
        setContent(sheet, cell, { kind: "formula", formula: changed.slice(1) });
        noteCells(sheet, [{ top: cell.row, left: cell.col, bottom: cell.row, right: cell.col }]);
      });
    });
  }
  book.stale = true;
}
