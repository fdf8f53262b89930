import { agencySheets } from "../domain/sheets/agency-sheet";
import { briefSheet } from "../domain/sheets/brief-sheet";
import { overdueSheet } from "../domain/sheets/overdue-sheet";
import { sheetAgencies } from "../domain/sheets/sheet-agencies";
import type { SheetModel } from "../domain/sheets/sheet-model";
import { tallySheet } from "../domain/sheets/tally-sheet";
import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import { inTabOrder } from "./in-tab-order";
import { leftAlone } from "./left-alone";
import { refuseNoTask } from "./refuse-unfit";
import type { Proposal, SheetChoice } from "./request";
import { sheetContextOf } from "./sheet-context-of";
import { sheetStep } from "./sheet-step";
import { staleSheets } from "./stale-sheets";
import { recordStep, settingsStep } from "./track";

const NO_AGENCY: Text = {
  vi: "Phụ lục không nêu cơ quan “{id}” nên không có phiếu để lập.",
  en: "The appendix does not name the agency “{id}”, so there is no sheet to build for it.",
};
const STALE: Text = {
  vi: "Trang “{sheet}” cũng được làm mới vì tình trạng trong phụ lục đã khác với lần lập trước; phần ghi tay trên trang được giữ.",
  en: "The sheet “{sheet}” is refreshed as well, since statuses in the appendix differ from the last run; what was written by hand on it is kept.",
};

/**
 * The sheets chosen, a step each, and with them the hidden record by which a later run tells what officials typed on them
 * from what we wrote. No cell on the appendix's sheet changes. Throws a WorkbookError where there is no task.
 */
export function planBuild(checked: Checked, choice: SheetChoice): Proposal {
  refuseNoTask(checked);
  const named = sheetAgencies(checked.recorded, checked.options.directory).map(({ sheetId }) => sheetId);
  const agencies = choice.agencies ?? named;
  const chosen = new Set([
    ...(["brief", "tally", "overdue"] as const).filter((id) => choice[id]),
    ...agencies.filter((id) => named.includes(id)),
  ]);
  const stale = staleSheets(checked, chosen);
  const models = modelsOf(checked, new Set([...chosen, ...stale]));
  const withInputs = models.some(({ id }) => isReadBack(id));
  const steps = inTabOrder([
    ...models.map((model) => sheetStep(checked, model)),
    // The drop-down of an agency's sheet lists the words of the settings sheet.
    ...(withInputs && !checked.ours.has("settings") ? [settingsStep(checked)] : []),
    ...(withInputs ? [recordStep(checked, keptDues(checked))] : []),
  ]);
  const refused = agencies.filter((id) => !named.includes(id)).map((id) => fill(NO_AGENCY, { id: nameIn(id) }));
  const plan = { action: "build", title: titleOf("build"), steps: [...steps, ...leftAlone(checked, steps)] };
  if (stale.length === 0) return { plan, refused };
  return { plan, refused, notes: stale.map((id) => fill(STALE, { sheet: presentName(checked, id) })) };
}

/** In the order of the tabs. Links lead only to sheets that stand or are about to. */
function modelsOf(checked: Checked, wanted: ReadonlySet<string>): readonly SheetModel[] {
  const { ours, settings } = checked;
  const whole = sheetContextOf(checked);
  const only = (ids: (id: string) => boolean) => ({
    ...whole,
    sheetNames: new Map([...whole.sheetNames].filter(([id]) => ids(id))),
  });
  const context = only((id) => wanted.has(id) || ours.has(id));
  const previous = (id: string) => ours.get(id) ?? null;
  return [
    ...(wanted.has("brief") ? [briefSheet(context, previous("brief"), settings.dueSoonDays)] : []),
    ...(wanted.has("tally") ? [tallySheet(context, previous("tally"))] : []),
    ...(wanted.has("overdue") ? [overdueSheet(context, previous("overdue"))] : []),
    ...agencySheets(
      only((id) => wanted.has(id)),
      ours,
    ),
  ];
}

/** Sheets on which officials write over what the appendix says: their cells are held against the record. */
function isReadBack(id: string): boolean {
  return id === "overdue" || id.startsWith("agency:");
}

/** The due dates beside the appendix are not written now, so of them the last run's record still holds. */
function keptDues({ appendix, written }: Checked) {
  return appendix.tracking.due === undefined ? {} : { dues: written };
}

function presentName({ sheets }: Checked, id: string): string {
  return sheets.find(({ ours }) => ours === id)?.name ?? id;
}

function nameIn(id: string): string {
  return id.replace(/^agency:/u, "");
}
