import type { Appendix } from "../appendix/appendix";
import { RULES } from "./index";
import type { Finding, RuleContext } from "./rule";
import { runRule } from "./run-rule";

/** All findings of an appendix: in the order of the list of rules, and by row within a rule. */
export function checkAppendix(appendix: Appendix, context: RuleContext): readonly Finding[] {
  return RULES.flatMap((rule) => runRule(rule, appendix, context));
}
