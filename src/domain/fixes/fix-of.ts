import type { Appendix, Task } from "../appendix/appendix";
import { mergeMapOf } from "../appendix/merge-map";
import type { Grid } from "../grid";
import type { Finding } from "../rules/rule";
import { fixAgency } from "./fix-agency";
import type { Fix } from "./fix";
import { fixDecision } from "./fix-decision";
import { fixNumbering } from "./fix-numbering";
import { fixRepeatedHeader } from "./fix-repeated-header";
import { encodingFixes } from "./fix-encoding";
import { fixShiftedRow } from "./fix-shifted-row";
import { fixSplitRow } from "./fix-split-row";
import { fixText } from "./fix-text";
import type { Table } from "./row-contents";
import { isFix, type FixAnswer } from "./unfixed";
import { whyNoText } from "./why-no-text";

/** What can be proposed for each finding of a check; made once for all of them. */
export type FixFinder = (finding: Finding) => Fix | null;

/** One of several fixes of a finding; none is preferred. */
export interface FixChoice {
  /** By this it is asked for, and shown. */
  readonly name: string;
  readonly fix: Fix;
}

/** What can be proposed for the findings of one appendix. */
export interface Mender {
  /** The fix that can be proposed by itself, else the one that was chosen by its name, else why there is none. */
  answer(finding: Finding, choice?: string): FixAnswer;
  /** The fixes to choose from; nothing where one can be proposed by itself, or none at all. */
  choices(finding: Finding): readonly FixChoice[];
}

/** What a run of tasks numbered anew is called among choices. */
export const RENUMBER = "1, 2, 3…";

/** Prepares what is looked up for each finding, so that the fixes of many are found quickly. `grid`: the appendix's sheet. */
export function menderOf(appendix: Appendix, grid: Grid): Mender {
  const table: Table = { appendix, grid, merges: mergeMapOf(grid) };
  const encoding = encodingFixes(appendix, grid, table.merges);
  const tasks = new Map(appendix.tasks.map((task) => [task.key, task]));
  const taskOf = ({ task }: Finding): Task | undefined => (task === null ? undefined : tasks.get(task));

  const choices = (finding: Finding): readonly FixChoice[] => {
    if (finding.rule === "ordinal-order" && finding.task !== null) {
      const { answer, hidesGap } = fixNumbering(finding.task, table);
      return hidesGap && isFix(answer) ? [{ name: RENUMBER, fix: answer }] : [];
    }
    return (finding.choices ?? []).flatMap(({ name, suggestion }) => {
      const answer = unmixed(words(finding, suggestion, name));
      return isFix(answer) ? [{ name, fix: answer }] : [];
    });
  };
  /** Cells that are still in an old encoding are mended first. */
  const unmixed = (answer: FixAnswer): FixAnswer =>
    isFix(answer) && encoding.unmixed(answer) === null ? { unfixed: "encoding" } : answer;
  const words = (finding: Finding, suggestion: string, name: string): FixAnswer => {
    const task = taskOf(finding);
    if (finding.rule === "abolished-agency" && task) return fixAgency(finding, suggestion, name, task, table);
    const own = task && finding.field ? task.cells[finding.field] : undefined;
    return fixText({ ...finding, suggestion }, own, grid, table.merges) ?? whyNoText(finding, table);
  };
  const byItself = (finding: Finding): FixAnswer => {
    switch (finding.rule) {
      case "shifted-row": {
        const mend = appendix.mends.find((one) => one.kind === "shifted-row" && one.row === finding.row);
        if (mend?.kind !== "shifted-row") return { unfixed: "person" };
        return fixShiftedRow(mend, appendix, grid, table.merges) ?? { unfixed: "otherwise" };
      }
      case "split-row": {
        const mend = appendix.mends.find((one) => one.kind === "split-row" && one.row === finding.row);
        if (mend?.kind !== "split-row") return { unfixed: "person" };
        return fixSplitRow(mend, taskAtRow(mend.firstRow), table);
      }
      case "repeated-header":
        return fixRepeatedHeader(finding.row, table);
      case "extra-cell":
        return { unfixed: finding.messageId === "empty" ? "settled" : "person" };
      case "ordinal-order": {
        if (finding.task === null) return { unfixed: "person" };
        const { answer, hidesGap } = fixNumbering(finding.task, table);
        return isFix(answer) && hidesGap ? { unfixed: "choice" } : answer;
      }
      default:
        if (finding.messageId === "decision") {
          const { wrong, right } = finding.values;
          return fixDecision(String(wrong), String(right), table);
        }
        if (finding.suggestion !== null) {
          return words(finding, finding.suggestion, String(finding.values["successor"] ?? ""));
        }
        return { unfixed: finding.choices === undefined ? "person" : "choice" };
    }
  };
  const firstRows = new Map(appendix.tasks.map((task) => [task.rows[0], task]));
  const taskAtRow = (row: number): Task | undefined => firstRows.get(row);
  return {
    choices,
    answer(finding, choice) {
      const chosen = choice === undefined ? undefined : choices(finding).find(({ name }) => name === choice);
      if (finding.rule === "legacy-encoding") return encoding.fixOf(finding) ?? whyNoText(finding, table);
      return chosen?.fix ?? unmixed(byItself(finding));
    },
  };
}

/** What can be proposed by itself for each finding, of many. */
export function fixFinder(appendix: Appendix, grid: Grid): FixFinder {
  const mender = menderOf(appendix, grid);
  return (finding) => {
    const answer = mender.answer(finding);
    return isFix(answer) ? answer : null;
  };
}

/**
 * What can be proposed for one finding: words of a cell, a row put back, a task joined, a header taken away. `null` where
 * nothing can be, or where what is written could not be kept.
 */
export function fixOf(finding: Finding, appendix: Appendix, grid: Grid): Fix | null {
  const known = FINDERS.get(appendix);
  if (known?.grid === grid) return known.find(finding);
  const find = fixFinder(appendix, grid);
  FINDERS.set(appendix, { grid, find });
  return find(finding);
}

/** Findings of one appendix are asked for one after the other. */
const FINDERS = new WeakMap<Appendix, { readonly grid: Grid; readonly find: FixFinder }>();
