import type { Action } from "./action";
import { titleOf } from "./actions";
import { buildAgencySheets, buildOverdue, buildTally } from "./build-sheets";
import type { Checked } from "./checked";
import { inTabOrder } from "./in-tab-order";
import { leftAlone } from "./left-alone";
import { mark } from "./mark";
import { refuseUnfit } from "./refuse-unfit";
import { refuseSeveralSheets } from "./refuse-several-sheets";
import type { Plan } from "./plan";
import { track } from "./track";

/** Everything that a meeting needs, in the order of the tabs. */
const ACTIONS: readonly Action[] = [track, mark, buildTally, buildOverdue, buildAgencySheets];

/** One plan for all of them. Throws a WorkbookError where nothing can be built beside this appendix. */
export function prepareMeeting(checked: Checked): Plan {
  refuseSeveralSheets(checked);
  refuseUnfit(checked);
  const steps = ACTIONS.flatMap((action) => action.steps(checked));
  return {
    action: "prepareMeeting",
    title: titleOf("prepareMeeting"),
    steps: [...inTabOrder(steps), ...leftAlone(checked, steps)],
  };
}
