import { sheetNamesFor } from "../domain/sheets/sheet-names";
import { wantedSheets } from "../domain/sheets/sheet-agencies";
import type { Checked } from "./checked";

/** Names of all our sheets by the id of their model: present ones keep theirs, new ones get one that nobody has. */
export function sheetNamesOf({ recorded, options, sheets }: Checked): ReadonlyMap<string, string> {
  const present = new Map(sheets.flatMap(({ ours, name }) => (ours === null ? [] : [[ours, name] as const])));
  const taken = sheets.filter(({ ours }) => ours === null).map(({ name }) => name);
  return sheetNamesFor(wantedSheets(recorded, options.directory, options.locale), present, taken);
}
