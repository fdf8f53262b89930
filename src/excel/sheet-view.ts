import type { ViewState } from "../actions/journal";
import type { UserSheet } from "../actions/plan";
import { areaAddress, columnLetters } from "../domain/address";
import { withoutSheet } from "./excel-ranges";
import { STATEMENT, type Piece } from "./send-pieces";

/** Asks how a sheet is shown; read by `viewState` once the batch was answered. */
export function askForView(sheet: Excel.Worksheet) {
  sheet.load("showGridlines,tabColor,visibility");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("address");
  return { sheet, frozen };
}

export function viewState({ sheet, frozen }: ReturnType<typeof askForView>): ViewState {
  return {
    gridlines: sheet.showGridlines,
    // Excel gives null for the tab of a hidden sheet
    tabColor: sheet.tabColor || "",
    frozen: frozen.isNullObject ? null : withoutSheet(frozen.address),
    visibility: sheet.visibility,
  };
}

/** How a sheet that we write is shown; one that is hidden stays out of the list of hidden sheets too. */
export function wantedView({ freeze, tabColor, hidden }: UserSheet): ViewState {
  return {
    gridlines: false,
    tabColor: tabColor ?? "",
    frozen: freeze && frozenAddress(freeze),
    visibility: hidden ? "VeryHidden" : "Visible",
  };
}

/** Rows and columns: "A1:B11"; rows alone: "1:11"; columns alone: "A:B". */
function frozenAddress({ rows, columns }: { readonly rows: number; readonly columns: number }): string | null {
  if (rows > 0 && columns > 0) return areaAddress({ top: 1, left: 1, bottom: rows, right: columns });
  if (rows > 0) return `1:${rows}`;
  return columns > 0 ? `A:${columnLetters(columns)}` : null;
}

/** Writes what differs from the view before; the visibility of a sheet that the user has hidden or shown is theirs. */
export function viewPieces(sheet: Excel.Worksheet, before: ViewState | null, after: ViewState): readonly Piece[] {
  return [
    {
      bytes: STATEMENT * 8,
      queue: () => {
        if (before?.gridlines !== after.gridlines) sheet.showGridlines = after.gridlines;
        if ((before?.tabColor ?? "") !== after.tabColor) sheet.tabColor = after.tabColor;
        if ((before?.frozen ?? null) !== after.frozen) freeze(sheet, after.frozen);
        if ((before?.visibility ?? "Visible") !== after.visibility) sheet.visibility = after.visibility;
      },
    },
  ];
}

function freeze({ freezePanes }: Excel.Worksheet, frozen: string | null): void {
  freezePanes.unfreeze();
  if (frozen !== null) freezePanes.freezeAt(frozen);
}
