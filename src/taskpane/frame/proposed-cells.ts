import type { Step } from "../../actions/plan";
import { cellAddress } from "../../domain/address";
import { cellText } from "../../domain/appendix/cell-text";
import type { Text } from "../../i18n/text";
import type { PaneState } from "../session/pane-state";
import type { FixCell } from "../view/view";
import { FIELD_LABELS } from "../view/field-labels";

type SetCells = Extract<Step, { readonly kind: "set-cells" }>;

/** The cells of a step as lines of the before/after table. */
export function proposedCells(
  { sheet, cells }: SetCells,
  { outcome, findings }: PaneState,
  text: (text: Text) => string,
): readonly FixCell[] {
  const appendix =
    outcome?.kind === "ready" && outcome.overview.appendix.sheet === sheet ? outcome.overview.appendix : null;
  // As the list shows them: a plan does not tell how a number that leaves its cell was formatted.
  const listed = new Map(
    findings.groups
      .flatMap((group) => group.findings)
      .flatMap(({ fix }) => fix ?? [])
      .map((cell) => [cell.address, cell.before]),
  );
  return cells.map(({ row, column, before, after, numberFormat = "General" }) => {
    const address = cellAddress(row, column);
    const view = appendix?.columns.find((one) => one.column === column);
    const field = view === undefined ? "" : view.field === null ? view.heading : text(FIELD_LABELS[view.field]);
    const shown = typeof before === "number" && appendix !== null ? listed.get(address) : undefined;
    return {
      address,
      field,
      before: shown ?? cellText(before, numberFormat),
      after: cellText(after, numberFormat),
    };
  });
}
