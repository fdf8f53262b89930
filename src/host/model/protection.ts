import type { Worksheet } from "@cj-tech-master/excelts";
import { accessDenied } from "../excel-error";
import type { Areas } from "./areas";
import type { Sheet } from "./book";

export const isProtected = ({ inner }: Sheet): boolean => inner.sheetProtection?.sheet === true;

/** What a protected sheet may allow all the same, by the names of the file (ECMA-376 18.3.1.85). */
export type Allowance = "formatCells" | "formatColumns" | "formatRows" | "insertHyperlinks" | "autoFilter";

const allows = (sheet: Worksheet, what: Allowance): boolean => sheet.sheetProtection?.[what] === true;

/** Errors: AccessDenied where the sheet is protected and does not allow this kind of change. */
export function assertFormattable({ sheet }: Pick<Areas, "sheet">, what: Allowance): void {
  if (isProtected(sheet) && !allows(sheet.inner, what))
    throw accessDenied(`the worksheet ${sheet.inner.name} is protected`);
}

/** Errors: AccessDenied where the sheet is protected. */
export function assertUnprotected({ sheet }: Pick<Areas, "sheet">): void {
  if (isProtected(sheet)) throw accessDenied(`the worksheet ${sheet.inner.name} is protected`);
}
