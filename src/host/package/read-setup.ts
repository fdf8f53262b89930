import type { Worksheet } from "@cj-tech-master/excelts";
import { attributesOf, isTrue } from "./xml-text";

/**
 * What the file library leaves out of a sheet's page set-up, or makes up: the first page's number counts only where the file says so
 * (from then on it is used where there is one), and headers may keep their own scale and margins. `named` gives an element of the sheet by its name, "" where there is none.
 */
export function readSetup(sheet: Worksheet, named: (name: string) => string): void {
  if (!isTrue(attributesOf(named("pageSetup")).get("useFirstPageNumber"))) delete sheet.pageSetup.firstPageNumber;
  Reflect.deleteProperty(sheet.pageSetup, "useFirstPageNumber");
  const headers = attributesOf(named("headerFooter"));
  for (const name of ["scaleWithDoc", "alignWithMargins"] as const) {
    const given = headers.get(name);
    if (given !== undefined) Reflect.set(sheet.headerFooter, name, isTrue(given));
  }
}
