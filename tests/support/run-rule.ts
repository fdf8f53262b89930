import { messageOf } from "../../src/domain/rules/message-of";
import type { Rule, RuleContext } from "../../src/domain/rules/rule";
import { runRule } from "../../src/domain/rules/run-rule";
import { makeAppendix, makeContext, type TaskSpec } from "./make-appendix";

/** What a rule finds in these tasks, flat: "II.3 E7 late", task, cell (or row) and message id; "-" without a task. */
export function found(rule: Rule, specs: readonly TaskSpec[], overrides: Partial<RuleContext> = {}): readonly string[] {
  const context = makeContext(overrides);
  return runRule(rule, makeAppendix(specs, {}, context), context).map(
    ({ task, cell, row, messageId }) => `${task ?? "-"} ${cell ?? String(row)} ${messageId}`,
  );
}

/** The Vietnamese sentences of what a rule finds in these tasks. The rule must stand in the list. */
export function said(rule: Rule, specs: readonly TaskSpec[], overrides: Partial<RuleContext> = {}): readonly string[] {
  const context = makeContext(overrides);
  return runRule(rule, makeAppendix(specs, {}, context), context).map((finding) => messageOf(finding).vi);
}
