import { cellAddress } from "../address";
import type { Appendix, CellPiece, FieldCell } from "../appendix/appendix";
import { nfc } from "../text/normalise";
import { edited, editedPieces, pieceWith } from "./edits";
import type { Choice, Finding, Problem, Rule, RuleContext } from "./rule";

/** What one rule finds in an appendix, by row; findings of one row stay in the order in which the rule gave them. */
export function runRule(rule: Rule, appendix: Appendix, context: RuleContext): readonly Finding[] {
  const findings = Array.from(rule.check(appendix, context), (problem) => findingsOf(rule, problem, appendix)).flat();
  return findings.sort((one, other) => one.row - other.row);
}

/** One finding, but for changes to several of the cells that a field was joined of: then one for each. */
function findingsOf(rule: Rule, problem: Problem<string>, appendix: Appendix): readonly Finding[] {
  const { task, field, edits, words } = problem;
  const cell = task && field ? task.cells[field] : undefined;
  if (cell && edits && edits.length > 0) {
    if (!cell.pieces) return [findingOf(rule, problem, appendix, null, edited(nfc(cell.text), edits))];
    return editedPieces(cell.pieces, edits).map(({ piece, suggestion }) =>
      findingOf(rule, problem, appendix, piece, suggestion),
    );
  }
  const piece = cell && words !== undefined ? pieceWith(cell, words) : null;
  const found = findingOf(rule, problem, appendix, piece, problem.suggestion ?? null);
  const choices = cell === undefined ? [] : choicesIn(cell, piece, problem);
  return [choices.length === 0 ? found : { ...found, choices }];
}

/** The choices as what the one cell would read; those that reach into another cell of the field are left out. */
function choicesIn(cell: FieldCell, piece: CellPiece | null, { choices = [] }: Problem<string>): readonly Choice[] {
  return choices.flatMap(({ name, edits }): readonly Choice[] => {
    const { pieces } = cell;
    if (!pieces) return [{ name, suggestion: edited(nfc(cell.text), edits) }];
    const [changed, ...others] = editedPieces(pieces, edits);
    const inOne = changed?.piece === piece && others.length === 0 ? (changed?.suggestion ?? null) : null;
    return inOne === null ? [] : [{ name, suggestion: inOne }];
  });
}

function findingOf(
  rule: Rule,
  problem: Problem<string>,
  appendix: Appendix,
  piece: CellPiece | null,
  suggestion: string | null,
): Finding {
  const { task, field, messageId } = problem;
  const place = piece ?? (task && field ? task.cells[field] : undefined);
  const own = piece && task?.rows.includes(piece.row) ? piece.row : null;
  const row = problem.row ?? own ?? rowOf(problem, appendix);
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
    suggestion,
  };
}

function rowOf({ task, field }: Problem<string>, { headerRows }: Appendix): number {
  const whole = headerRows[0] ?? 1;
  if (!task) return whole;
  const first = task.rows[0] ?? whole;
  const cell = field ? task.cells[field] : null;
  return cell && !cell.inherited && task.rows.includes(cell.row) ? cell.row : first;
}
