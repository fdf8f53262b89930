import { fill } from "../i18n/say";
import type { Text } from "../i18n/text";
import type { Action } from "./action";
import { buildAgencySheets, buildOverdue, buildTally } from "./build-sheets";
import type { Checked } from "./checked";
import { mark } from "./mark";
import { refuseUnfit } from "./refuse-unfit";
import type { Plan, Step } from "./plan";
import { track } from "./track";

/** Everything that a meeting needs, in the order of the tabs. */
const ACTIONS: readonly Action[] = [track, mark, buildTally, buildOverdue, buildAgencySheets];

const TITLE: Text = { vi: "Chuẩn bị họp", en: "Prepare the meeting" };
const USERS_OWN: Text = {
  vi: "trang này do người dùng lập, trùng tên; trang mới mang tên “{name}”.",
  en: "it is the user's own and has the same name; the new sheet is called “{name}”.",
};

/** One plan for all of them. Throws a WorkbookError where nothing can be built beside this appendix. */
export function prepareMeeting(checked: Checked): Plan {
  refuseUnfit(checked);
  const steps = ACTIONS.flatMap((action) => action.steps(checked));
  return { action: "prepareMeeting", title: TITLE, steps: [...inOrder(steps), ...leftAlone(checked, steps)] };
}

/** Sheets in the order in which their tabs are to stand: reports, agencies, then settings and record. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const last = (step: Step): boolean =>
    (step.kind === "create-sheet" || step.kind === "refresh-sheet") && /^(?:settings|record)$/u.test(step.model.id);
  return [...steps.filter((step) => !last(step)), ...steps.filter(last)];
}

/** Sheets of the user's that have the name we would have taken: told, so that nobody wonders. */
function leftAlone({ sheets }: Checked, steps: readonly Step[]): readonly Step[] {
  const users = sheets.filter(({ ours }) => ours === null);
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind !== "create-sheet") return [];
    const wanted = step.model.name.replace(/ \(\d+\)$/u, "");
    const own =
      wanted === step.model.name ? undefined : users.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return own === undefined
      ? []
      : [{ kind: "leave-alone", sheet: own.name, reason: fill(USERS_OWN, { name: step.model.name }) }];
  });
}
