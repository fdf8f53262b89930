import type { BookName, Sheet } from "../model/book";
import { attributesOf, elementsNamed, isTrue, textOf } from "./xml-text";

/** The defined names of a workbook. `tabs` are its sheets by `localSheetId`, `null` for a tab that is no worksheet. */
export function readNames(workbookXml: string, tabs: readonly (Sheet | null)[]): BookName[] {
  return elementsNamed(workbookXml, "definedName").map((xml) => {
    const { name = "", localSheetId, hidden, comment, ...attributes } = Object.fromEntries(attributesOf(xml));
    return {
      name,
      sheet: localSheetId === undefined ? null : (tabs[Number(localSheetId)] ?? null),
      formula: textOf(xml).trim(),
      visible: !isTrue(hidden),
      comment: comment ?? "",
      attributes,
    };
  });
}

export const isBuiltIn = (name: BookName): boolean => name.name.startsWith("_xlnm.");

/** Takes the sheet off each part of a reference: "'A, B'!$A$1,'A, B'!$C:$D" → ["$A$1", "$C:$D"]. */
const parts = (reference: string): readonly string[] =>
  (reference.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? []).map((part) =>
    part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim(),
  );

/** Tells the file library the print area and titles, which a file keeps among the names. */
export function readPrintNames(builtIns: readonly BookName[]): void {
  for (const { name, sheet, formula } of builtIns) {
    if (sheet === null) continue;
    const setup = sheet.inner.pageSetup;
    if (name === "_xlnm.Print_Area") setup.printArea = parts(formula).join("&&");
    if (name !== "_xlnm.Print_Titles") continue;
    for (const part of parts(formula)) {
      if (/^\d/u.test(part)) setup.printTitlesRow = part;
      else setup.printTitlesColumn = part;
    }
  }
}
