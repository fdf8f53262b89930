import type { Plan } from "../../actions/plan";
import type { Asked } from "../../actions/request";
import type { Severity } from "../../domain/rules/rule";
import type { Text } from "../../i18n/text";
import { groupTitle } from "../view/group-titles";
import { fillBoth } from "./bilingual";
import { TITLES } from "./texts";

/** What the history calls a thing that was done: the task of a status, what was wrong of a fix, else the plan's own title. */
export function titleFor({ title }: Plan, request: Asked): Text {
  if (request.kind === "status") return fillBoth(TITLES.status, { task: request.task });
  if (request.kind !== "fix") return title;
  const rules = new Set(request.findings.map((id) => id.split("/", 1)[0] ?? ""));
  const [rule] = rules;
  return rule === undefined || rules.size > 1
    ? title
    : fillBoth(TITLES.fix, { what: insideSentence(groupTitle(rule, SHOWN)) });
}
/** Fixes are proposed for slips, not for what is only doubtful. */
const SHOWN: Severity = "warning";

/** "Ô bị lệch cột" as it stands after other words; what is an abbreviation stays. */
function insideSentence({ vi, en }: Text): Text {
  const lowered = (text: string): string =>
    /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return { vi: lowered(vi), en: lowered(en) };
}
