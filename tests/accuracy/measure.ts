import type { Case } from "./cases";
import { judgeFindings, type JudgedFindings } from "./false-findings";
import { isDoubtful } from "./expected";
import { pairTasks } from "./pair-tasks";
import { readCase } from "./read-case";
import { scoreAgencies, type ScoredAgencies } from "./score-agencies";
import { scoreDeadlines, type ScoredDeadlines } from "./score-deadlines";
import { scoreColumns, scoreHeaderRows, scoreSections } from "./score-layout";
import { scoreTasks } from "./score-tasks";
import type { Scored } from "./scored";

/** How well one workbook was read. */
export interface Measure {
  readonly name: string;
  /** Why the program refused it; "" where it did not. */
  readonly refusal: string;
  /** Expected tasks, those that may be headings left out. */
  readonly taskCount: number;
  readonly tasks: Scored;
  readonly headerRows: Scored;
  readonly columns: Scored;
  readonly sections: Scored;
  readonly deadlines: ScoredDeadlines;
  readonly leads: ScoredAgencies;
  readonly coordinators: ScoredAgencies;
  readonly findings: JudgedFindings;
}

/** Reads a workbook the way the command line does and holds it against the careful reader. */
export async function measure(one: Case, withContext: boolean): Promise<Measure> {
  const { expectation } = one;
  const { checked, refusal } = await readCase(one, withContext);
  const appendix = checked?.appendix ?? null;
  const pairs = pairTasks(expectation.tasks, appendix?.tasks ?? []);
  const given = withContext ? expectation.context : { programmeYear: null, documentDate: null };
  const known = {
    programmeYear: given.programmeYear ?? checked?.programmeYear ?? null,
    documentDate: given.documentDate ?? appendix?.decision?.date ?? null,
  };
  return {
    name: one.name,
    refusal,
    taskCount: expectation.tasks.filter((task) => !isDoubtful(task, "isTask")).length,
    tasks: scoreTasks(expectation, pairs),
    headerRows: scoreHeaderRows(expectation, appendix),
    columns: scoreColumns(expectation, appendix),
    sections: scoreSections(expectation, appendix),
    deadlines: scoreDeadlines(pairs.pairs, known),
    leads: scoreAgencies(pairs.pairs, "leads"),
    coordinators: scoreAgencies(pairs.pairs, "coordinators"),
    findings:
      checked === null ? { wrong: [], notJudged: 0, all: 0 } : judgeFindings(expectation, checked, pairs, known),
  };
}
