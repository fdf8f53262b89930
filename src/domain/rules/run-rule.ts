import { cellAddress } from "../address";
import type { Appendix } from "../appendix/appendix";
import type { Finding, Problem, Rule, RuleContext } from "./rule";

/** What one rule finds in an appendix, by row; findings of one row stay in the order in which the rule gave them. */
export function runRule(rule: Rule, appendix: Appendix, context: RuleContext): readonly Finding[] {
  const findings = Array.from(rule.check(appendix, context), (problem) => findingOf(rule, problem, appendix));
  return findings.sort((one, other) => one.row - other.row);
}

function findingOf(rule: Rule, problem: Problem<string>, appendix: Appendix): Finding {
  const { task, field, messageId } = problem;
  const place = task && field ? task.cells[field] : undefined;
  const row = problem.row ?? rowOf(problem, appendix);
  const column = problem.column ?? place?.column ?? (field ? appendix.columns[field] : undefined);
  // The words of a merged cell stand in its first row, above the task that the finding is about.
  const cellRow = problem.row ?? place?.row ?? row;
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    messageId,
    values: problem.values ?? {},
    row,
    cell: column === undefined ? null : cellAddress(cellRow, column),
    field: field ?? null,
    task: task?.key ?? null,
    suggestion: problem.suggestion ?? null,
  };
}

function rowOf({ task, field }: Problem<string>, { headerRows }: Appendix): number {
  const whole = headerRows[0] ?? 1;
  if (!task) return whole;
  const first = task.rows[0] ?? whole;
  const cell = field ? task.cells[field] : null;
  return cell && !cell.inherited && task.rows.includes(cell.row) ? cell.row : first;
}
