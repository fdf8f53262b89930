import type { Appendix } from "../appendix/appendix";
import { mergeMapOf } from "../appendix/merge-map";
import type { Grid } from "../grid";
import type { Finding } from "../rules/rule";
import type { Fix } from "./fix";
import { encodingFixes } from "./fix-encoding";
import { fixShiftedRow } from "./fix-shifted-row";
import { fixText } from "./fix-text";

/** What can be proposed for each finding of a check; made once for all of them. */
export type FixFinder = (finding: Finding) => Fix | null;

/** Prepares what `fixOf` looks up, so that the fixes of many findings are found quickly. `grid`: the appendix's sheet. */
export function fixFinder(appendix: Appendix, grid: Grid): FixFinder {
  const merges = mergeMapOf(grid);
  const tasks = new Map(appendix.tasks.map((task) => [task.key, task]));
  const shifted = new Map(appendix.mends.flatMap((mend) => (mend.kind === "shifted-row" ? [[mend.row, mend]] : [])));
  const encoding = encodingFixes(appendix, grid, merges);
  const find = (finding: Finding): Fix | null => {
    if (finding.rule === "shifted-row") {
      const mend = shifted.get(finding.row);
      return mend === undefined ? null : fixShiftedRow(mend, appendix, grid, merges);
    }
    if (finding.suggestion === null) return null;
    const task = finding.task === null ? undefined : tasks.get(finding.task);
    return fixText(finding, task && finding.field ? task.cells[finding.field] : undefined, grid, merges);
  };
  return (finding) => (finding.rule === "legacy-encoding" ? encoding.fixOf(finding) : encoding.unmixed(find(finding)));
}

/**
 * What can be proposed for one finding: the change of a single cell's text, or a shifted row put back. `null` where nothing
 * can be, or where what is written could not be kept.
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
