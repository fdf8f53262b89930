import type { Checked } from "./checked";
import { planBuild } from "./plan-build";
import { planFix } from "./plan-fix";
import { planList } from "./plan-list";
import { planAsOf, planSettings } from "./plan-settings";
import { planStatus } from "./plan-status";
import { planMark, planTrack, planUnmark } from "./plan-tracking";
import type { Proposal, Request } from "./request";

/**
 * What a request would change in the workbook, and what of it cannot be done. Nothing is written. Throws a WorkbookError
 * where nothing of it can be done; a plan without steps says that nothing needs to be written.
 */
export function planRequest(checked: Checked, request: Request): Proposal {
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
    case "list":
      return planList(checked, request.list);
  }
}
