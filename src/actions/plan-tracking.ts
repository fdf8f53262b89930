import { trackingColumns } from "../domain/sheets/tracking-columns";
import { titleOf } from "./actions";
import type { Checked } from "./checked";
import { inTabOrder } from "./in-tab-order";
import { leftAlone } from "./left-alone";
import { mark } from "./mark";
import type { Step } from "./plan";
import { refuseUnfit } from "./refuse-unfit";
import type { Proposal } from "./request";
import { recordStep, regionStep, settingsStep } from "./track";

/** The tracking columns beside the appendix, put there or written anew. Throws a WorkbookError where they have no place. */
export function planTrack(checked: Checked): Proposal {
  refuseUnfit(checked);
  const steps = trackSteps(checked);
  return {
    plan: { action: "track", title: titleOf("track"), steps: [...inTabOrder(steps), ...leftAlone(checked, steps)] },
    refused: [],
  };
}

/** The marks, with the columns that their formulas look at where those do not stand yet. */
export function planMark(checked: Checked): Proposal {
  refuseUnfit(checked);
  const first = standsTracking(checked) ? [] : trackSteps(checked);
  const steps = [...inTabOrder(first), ...mark.steps(checked), ...leftAlone(checked, first)];
  return { plan: { action: "mark", title: titleOf("mark"), steps }, refused: [] };
}

/** Takes our marks off the appendix; nothing else changes. */
export function planUnmark({ grid }: Checked): Proposal {
  const steps: readonly Step[] = [{ kind: "mark", sheet: grid.sheet, marks: [] }];
  return { plan: { action: "unmark", title: titleOf("unmark"), steps }, refused: [] };
}

/** The agencies' sheets are not written here: what they show stays on record as it was. */
function trackSteps(checked: Checked): readonly Step[] {
  return [settingsStep(checked), regionStep(checked), recordStep(checked, { shown: checked.written })];
}

/** Whether all that marks look at is there. */
function standsTracking({ recorded, grid, ours }: Checked): boolean {
  const columns = Object.values(trackingColumns(recorded, grid));
  return ours.has("settings") && columns.every(({ origin }) => origin !== "new");
}
