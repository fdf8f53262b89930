import { formatArea, parseArea, quotedSheet } from "./address";
import type { BookName, Sheet } from "./book";

/** The print area and titles, which Excel keeps among the names of a sheet and lists there without their prefix. */
export type PrintName = "Print_Area" | "Print_Titles";

/** The references of a sheet's print area and titles, where it has them; without "=". */
export function printNames(sheet: Sheet): readonly { readonly name: PrintName; readonly formula: string }[] {
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.inner.pageSetup;
  const reference = (address: string): string | null => {
    const area = parseArea(address);
    return area === null ? null : `${quotedSheet(sheet.inner.name)}!${formatArea(area, true)}`;
  };
  const named = (name: PrintName, addresses: readonly (string | undefined)[]) => {
    const parts = addresses.map((address) => reference(address ?? "")).filter((part) => part !== null);
    return parts.length === 0 ? [] : [{ name, formula: parts.join(",") }];
  };
  return [
    ...named("Print_Area", (printArea ?? "").split("&&")),
    ...named("Print_Titles", [printTitlesColumn, printTitlesRow]),
  ];
}

/** The same as names of the sheet. */
export const printBookNames = (sheet: Sheet): readonly BookName[] =>
  printNames(sheet).map(({ name, formula }) => ({ name, sheet, formula, visible: true, comment: "", attributes: {} }));

/** Takes the print area or the print titles away: the API has no other way than to delete their name. */
export function removePrintName({ inner }: Sheet, name: string): boolean {
  if (name === "Print_Area") delete inner.pageSetup.printArea;
  else if (name === "Print_Titles") {
    delete inner.pageSetup.printTitlesRow;
    delete inner.pageSetup.printTitlesColumn;
  } else return false;
  return true;
}
