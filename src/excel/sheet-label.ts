/** The sheet's own hidden name that says which of our sheets it is; it outlives renames and other programs. */
export const LABEL_NAME = "PL_Trang";
/** The sheet's own hidden name for the cells that we have written; it moves along with rows and columns put in. */
export const BLOCK_NAME = "PL_Khoi";

/** Id of a SheetModel, and the name the sheet had when it was labelled. */
export interface SheetLabel {
  readonly id: string;
  readonly name: string;
}

/** labelFormula({ id: "tally", name: "Tổng hợp" }) //=> '="tally|Tổng hợp"' */
export function labelFormula({ id, name }: SheetLabel): string {
  return `="${`${id}|${name}`.replaceAll('"', '""')}"`;
}

/** The label in a name's formula, `null` where it is none of ours. */
export function parseLabel(formula: unknown): SheetLabel | null {
  const match = typeof formula === "string" ? /^="([^|"]+)\|(.+)"$/su.exec(formula) : null;
  if (!match) return null;
  const [, id = "", name = ""] = match;
  return { id, name: name.replaceAll('""', '"') };
}

/**
 * Which sheets are ours, by name of the sheet. A copy that the user made of one of ours carries the same label: ours is
 * then the one that still has the name in it, and where none has, none is ours.
 */
export function oursAmong(
  sheets: readonly { readonly name: string; readonly label: SheetLabel | null }[],
): ReadonlyMap<string, string> {
  const ours = new Map<string, string>();
  for (const { name, label } of sheets) {
    if (label === null) continue;
    const alike = sheets.filter((other) => other.label?.id === label.id);
    if (alike.length === 1 || label.name === name) ours.set(name, label.id);
  }
  return ours;
}
