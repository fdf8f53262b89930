import type { NameSet, NameState } from "../actions/journal";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

/** The names of the workbook, by name in capitals: Excel does not tell them apart by case. */
export type BookNames = ReadonlyMap<string, NameState>;

/** Asks for the names of the workbook or of a sheet; read by `namesFrom` once the batch was answered. */
export function askForNames(scope: Excel.Workbook | Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = scope;
  names.load("items/name,items/formula,items/visible,items/scope");
  return names;
}

export function namesFrom(names: Excel.NamedItemCollection, scope: "Workbook" | "Worksheet"): BookNames {
  return new Map(
    names.items
      .filter((item) => item.scope === scope)
      .map((item) => [item.name.toUpperCase(), { formula: String(item.formula), visible: item.visible }]),
  );
}

/** What setting a name takes; a name that was there is given its new meaning, and stays as visible as it was. */
export function namePieces(
  scope: Excel.Workbook | Excel.Worksheet,
  names: readonly Pick<NameSet, "name" | "before" | "after" | "scope">[],
): readonly Piece[] {
  return names.map(({ name, before, after, scope: kind }) => ({
    bytes: STATEMENT * 4 + wireBytes(after),
    queue: () => {
      if (before !== null) scope.names.getItem(name).formula = after;
      else if (kind === "sheet") scope.names.add(name, after).visible = false;
      else scope.names.add(name, after);
    },
  }));
}

/** Puts a name back to what it was, or takes it away. */
export function nameBackPiece(scope: Excel.Workbook | Excel.Worksheet, { name, before }: NameSet): Piece {
  return {
    bytes: STATEMENT * 4 + wireBytes(before?.formula ?? ""),
    queue: () => {
      const item = scope.names.getItem(name);
      if (before === null) item.delete();
      else item.formula = before.formula;
    },
  };
}
