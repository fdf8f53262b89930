import { accessDenied, invalidArgument } from "../excel-error";
import { isProtected } from "../model/protection";
import { isRecord, optional, text } from "../wire/arguments";
import type { ClassDefinition } from "../wire/host-class";
import type { SheetOfBook } from "./subjects";

/** Options as the API names them, and as the file does. In the file `true` of an `allow…` is what is allowed. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

function options({ sheet }: SheetOfBook): Record<string, unknown> | null {
  const protection = sheet.inner.sheetProtection;
  if (!isProtected(sheet) || protection === null) return null;
  // Objects and scenarios are open unless the file locks them, all else is locked unless the file opens it.
  const isAllowed = (key: (typeof OPTIONS)[keyof typeof OPTIONS]): boolean =>
    key === "objects" || key === "scenarios" ? protection[key] !== false : protection[key] === true;
  const allowed = Object.entries(OPTIONS).map(([name, key]): [string, boolean] => [name, isAllowed(key)]);
  const selection =
    protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : "Normal";
  return { ...Object.fromEntries(allowed), selectionMode: selection };
}

function protect({ sheet }: SheetOfBook, [wanted, password]: readonly unknown[]): void {
  // Newer Excel refuses to protect what is protected (OfficeDev/office-js #6784).
  if (isProtected(sheet)) throw accessDenied(`the worksheet ${sheet.inner.name} is protected already`);
  if (optional(password, (given) => text(given, "password")) !== null)
    throw invalidArgument("this host does not set passwords");
  const given = isRecord(wanted) ? wanted : {};
  const allowed = Object.entries(OPTIONS).map(([name, key]): [string, boolean] => [key, given[name] === true]);
  sheet.inner.sheetProtection = { ...Object.fromEntries(allowed), sheet: true };
}

function unprotect({ sheet }: SheetOfBook, [password]: readonly unknown[]): void {
  const protection = sheet.inner.sheetProtection;
  if (!isProtected(sheet)) throw accessDenied(`the worksheet ${sheet.inner.name} is not protected`);
  const locked = protection?.hashValue !== undefined || sheet.origin?.hasLegacyPassword === true;
  if (locked)
    throw accessDenied(
      `the worksheet ${sheet.inner.name} has a password${password === undefined ? "" : ", which this host cannot check"}`,
    );
  sheet.inner.sheetProtection = null;
}

/** Excel.WorksheetProtection */
export const worksheetProtectionClass: ClassDefinition<SheetOfBook> = {
  values: { Protected: { get: ({ sheet }) => isProtected(sheet) }, Options: { get: options } },
  methods: { Protect: protect, Unprotect: unprotect },
};
