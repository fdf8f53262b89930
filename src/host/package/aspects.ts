import type { Sheet } from "../model/book";

/**
 * What of a worksheet stands outside its cells, each as one text. Where a text is the same at save as it was at opening, the file's own
 * element is kept byte for byte; so whatever the host does not touch, or puts back, survives untouched.
 */
export function aspectsOf(
  sheet: Pick<Sheet, "inner" | "formats" | "validations" | "links">,
): Readonly<Record<Aspect, string>> {
  const { inner } = sheet;
  const {
    margins,
    printArea,
    printTitlesRow,
    printTitlesColumn,
    horizontalCentered,
    verticalCentered,
    showGridLines,
    showRowColHeaders,
    ...setup
  } = inner.pageSetup;
  const text = (value: unknown): string => JSON.stringify(value) ?? "";
  return {
    columns: text((inner.columns ?? []).map((column) => [column?.width, column?.hidden, column?.style])),
    merges: text(inner.mergedRegions),
    view: text(inner.views),
    tab: text([inner.properties.tabColor, setup.fitToPage]),
    protection: text(inner.sheetProtection),
    rules: text(sheet.formats),
    validations: text(sheet.validations),
    links: text([...sheet.links]),
    printOptions: text([
      horizontalCentered === true,
      verticalCentered === true,
      showGridLines === true,
      showRowColHeaders === true,
    ]),
    margins: text(margins),
    // A member that was taken away and put back stands last: in order, so that it is no change.
    setup: text(Object.entries(setup).sort(([one], [other]) => (one < other ? -1 : 1))),
    headerFooter: text(inner.headerFooter),
    breaks: text(inner.rowBreaks),
    printNames: text([printArea ?? "", printTitlesRow ?? "", printTitlesColumn ?? ""]),
  };
}

export type Aspect =
  | "columns"
  | "merges"
  | "view"
  | "tab"
  | "protection"
  | "rules"
  | "validations"
  | "links"
  | "printOptions"
  | "margins"
  | "setup"
  | "headerFooter"
  | "breaks"
  | "printNames";

/** The aspects in which a sheet differs from its file; all of them for a sheet that was added. */
export function changedAspects(sheet: Sheet): ReadonlySet<Aspect> {
  const now = aspectsOf(sheet);
  const names: readonly Aspect[] = [
    ...(["columns", "merges", "view", "tab", "protection", "rules", "validations", "links"] as const),
    ...(["printOptions", "margins", "setup", "headerFooter", "breaks", "printNames"] as const),
  ];
  return new Set(names.filter((name) => sheet.origin === null || sheet.origin.aspects[name] !== now[name]));
}
