import type { Checked } from "./checked";
import { planBuild } from "./plan-build";
import { planFix } from "./plan-fix";
import { planJoin } from "./plan-join";
import { planList } from "./plan-list";
import { planAsOf, planSettings } from "./plan-settings";
import { planStatus } from "./plan-status";
import { planMark, planTrack, planUnmark } from "./plan-tracking";
import { refuseSeveralSheets } from "./refuse-several-sheets";
import type { Proposal, Request } from "./request";

/** What is written beside the appendix or points into it. */
const NEED_ONE_SHEET: ReadonlySet<Request["kind"]> = new Set(["track", "mark", "unmark", "build", "fix", "status"]);

/**
 * What a request would change in the workbook, and what of it cannot be done. Nothing is written. Throws a WorkbookError
 * where nothing of it can be done; a plan without steps says that nothing needs to be written.
 */
export function planRequest(checked: Checked, request: Request): Proposal {
  if (NEED_ONE_SHEET.has(request.kind)) refuseSeveralSheets(checked);
  switch (request.kind) {
    case "track":
      return planTrack(checked);
    case "mark":
      return planMark(checked);
    case "unmark":
      return planUnmark(checked);
    case "build":
      return planBuild(checked, request.sheets);
    case "fix":
      return planFix(checked, request.findings, request.choices);
    case "status":
      return planStatus(checked, request);
    case "as-of":
      return planAsOf(checked, request.asOf);
    case "settings":
      return planSettings(checked, request.settings);
    case "join":
      return planJoin(checked);
    case "list":
      return planList(checked, request.list);
  }
}
