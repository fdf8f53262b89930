import type { Appendix, Task } from "../domain/appendix/appendix";
import type { Grid } from "../domain/grid";
import type { Finding } from "../domain/rules/rule";
import { valueAt } from "../domain/sheets/grid-cell";
import { shortHash } from "./short-hash";

/** Letters of an evidence: enough that no two texts of an appendix share one. */
const LENGTH = 10;

/** Where the evidence of findings is looked up; made once for all findings of a check. */
export type EvidenceReader = (finding: Finding) => string;

/**
 * What findings are about: the text of their field as it stands in the sheet, the row of the table where they name no field;
 * as a few letters that change when the text does. What a finding says (days late) does not count: it changes every day.
 */
export function evidenceReader(appendix: Appendix, grid: Grid): EvidenceReader {
  const tasks = new Map(appendix.tasks.map((task) => [task.key, task]));
  return (finding) => {
    const task = finding.task === null ? undefined : tasks.get(finding.task);
    return shortHash(JSON.stringify(rawOf(finding, task, appendix, grid)), LENGTH);
  };
}

/** The evidence of a single finding. */
export function evidenceOf(finding: Finding, appendix: Appendix, grid: Grid): string {
  return evidenceReader(appendix, grid)(finding);
}

function rawOf({ field, row }: Finding, task: Task | undefined, appendix: Appendix, grid: Grid): readonly unknown[] {
  const own = task && field ? task.cells[field] : undefined;
  if (own) {
    const places = own.pieces ?? (own.column === null ? [] : [{ row: own.row, column: own.column }]);
    return places.map((place) => valueAt(grid, place.row, place.column));
  }
  const column = field ? appendix.columns[field] : undefined;
  if (column !== undefined) return [valueAt(grid, row, column)];
  const width = Math.max(0, appendix.lastColumn - appendix.firstColumn + 1);
  return (task?.rows ?? [row]).flatMap((each) =>
    Array.from({ length: width }, (_, at) => valueAt(grid, each, appendix.firstColumn + at)),
  );
}
