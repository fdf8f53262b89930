import type { SheetCreated } from "../actions/journal";
import type { SheetFacts } from "./list-sheets";
import type { Target } from "./plan-targets";
import { LABEL_NAME, labelFormula } from "./sheet-label";

/** A sheet that was made, with the id that Excel gave it. */
export type CreatedSheet = SheetCreated & { readonly sheet: string; readonly sheetId: string };

/** What undoes the making of the new sheets, before they are made and have an id. */
export function plannedSheets(targets: readonly Target[]): readonly CreatedSheet[] {
  return targets.flatMap(({ kind, sheet, model, label }) =>
    kind === "new" && model
      ? [{ kind: "sheet-created", sheet, sheetId: "", label, wanted: model.name, written: null } as const]
      : [],
  );
}

/** Makes the new sheets, labels ours at once, and puts each in its place; one request. */
export async function createSheets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  sheets: readonly SheetFacts[],
): Promise<readonly CreatedSheet[]> {
  const order = orderOf(targets, sheets);
  const { worksheets } = context.workbook;
  const made = plannedSheets(targets).map((planned) => {
    const worksheet = worksheets.add(planned.sheet);
    if (planned.label !== null) {
      const label = worksheet.names.add(LABEL_NAME, labelFormula({ id: planned.label, name: planned.sheet }));
      label.visible = false;
    }
    worksheet.load("id");
    return { planned, worksheet };
  });
  if (made.length === 0) return [];
  for (const { planned, worksheet } of [...made].sort(
    (a, b) => order.indexOf(a.planned.sheet) - order.indexOf(b.planned.sheet),
  )) {
    worksheet.position = order.indexOf(planned.sheet);
  }
  await context.sync();
  return made.map(({ planned, worksheet }) => ({ ...planned, sheetId: worksheet.id }));
}

/**
 * All tabs in the order they are to have: ours after the user's, each behind its neighbour of the plan, unless a sheet of
 * ours already stands elsewhere; a sheet that is to be the user's behind the last one of the user's.
 */
function orderOf(targets: readonly Target[], sheets: readonly SheetFacts[]): readonly string[] {
  const order = sheets.map(({ name }) => name);
  const users = new Set(sheets.flatMap(({ name, ours }) => (ours === null ? [name] : [])));
  for (const { kind, sheet, label, behind } of targets) {
    if (kind !== "new") continue;
    if (label === null) {
      const last = order.reduce((place, name, index) => (users.has(name) ? index : place), -1);
      order.splice(last + 1, 0, sheet);
      users.add(sheet);
      continue;
    }
    const place = behind === null ? -1 : order.indexOf(behind);
    order.splice(place === -1 ? order.length : place + 1, 0, sheet);
  }
  return order;
}
