import { attribute, childOf, childrenOf, flagAt, numberAt, openPackage, type Package } from "./open-package";
import { readLooks } from "./read-looks";
import { readWorksheet, stringOf, type ReadCell, type ReadWorksheet } from "./read-worksheet";

/** A sheet as the second reader sees it. */
export interface ReadSheet extends ReadWorksheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** "$A$1:$L$23", without the sheet's name. */
  readonly printArea: string | null;
  readonly printTitles: string | null;
}
export interface ReadName {
  readonly name: string;
  readonly refersTo: string;
  /** Name of the sheet where it holds; `null`: everywhere. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}
export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
}

/**
 * Reads a workbook from its parts with a zip and an XML library alone, so that what the add-in's own library wrote is
 * seen by a program that shares nothing with it.
 */
export function readBook(bytes: Uint8Array): ReadBook {
  const file = openPackage(bytes);
  const path = workbookPath(file);
  const relations = file.relations(path);
  const targetOf = (type: string): string | null => relations.find((each) => each.type === type)?.target ?? null;
  const [strings, styles] = [targetOf("sharedStrings"), targetOf("styles")];
  const shared = {
    strings: strings === null ? [] : childrenOf(file.root(strings), "si").map(stringOf),
    looks: styles === null ? { cells: [], marks: [] } : readLooks(file, styles),
  };
  const root = file.root(path);
  const tabs = childrenOf(childOf(root, "sheets"), "sheet");
  const nameOf = (at: number | null): string | null => (at === null ? null : attribute(tabs[at], "name"));
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map((each) => ({
    name: attribute(each, "name") ?? "",
    refersTo: each.textContent ?? "",
    sheet: nameOf(numberAt(each, "localSheetId")),
    hidden: flagAt(each, "hidden"),
  }));
  const printName = (sheet: string, name: string): string | null => {
    const found = names.find((each) => each.sheet === sheet && each.name === `_xlnm.${name}`);
    return found ? found.refersTo.slice(found.refersTo.lastIndexOf("!") + 1) : null;
  };
  return {
    names: names.filter(({ name }) => !name.startsWith("_xlnm.")),
    sheets: tabs.flatMap((tab): readonly ReadSheet[] => {
      const relation = relations.find(({ id }) => id === attribute(tab, "id"));
      if (relation?.type !== "worksheet") return [];
      const name = attribute(tab, "name") ?? "";
      const state = attribute(tab, "state");
      return [
        {
          ...readWorksheet(file, relation.target, shared),
          name,
          visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
          printArea: printName(name, "Print_Area"),
          printTitles: printName(name, "Print_Titles"),
        },
      ];
    }),
  };
}

/** The sheet of that name; throws where there is none. */
export function sheetNamed({ sheets }: ReadBook, name: string): ReadSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
}

/** The value of a cell, `null` where there is none. */
export function valueOf({ cells }: ReadSheet, address: string): ReadCell["value"] {
  return cells.get(address)?.value ?? null;
}

/** Path of the workbook's main part. */
export function workbookPath(file: Package): string {
  const main = file.relations("").find(({ type }) => type === "officeDocument");
  if (!main) throw new Error("The package has no main part");
  return main.target;
}
