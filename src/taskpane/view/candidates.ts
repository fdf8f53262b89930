import type { Options } from "../../actions/checked";
import type { Reading } from "../../actions/read-workbook";
import { headerCandidates } from "../../domain/appendix/appendix-candidates";
import { readAppendix } from "../../domain/appendix/read-appendix";
import type { Grid } from "../../domain/grid";
import { areaOf } from "./appendix-view";
import type { Candidate } from "./view";

/** Tables on the user's visible sheets that may be an appendix, in the order of the tabs. */
export function candidatesOf({ sheets, grids }: Reading, options: Options): readonly Candidate[] {
  return sheets
    .filter(({ ours, visible }) => ours === null && visible)
    .flatMap(({ name }) => grids.get(name) ?? [])
    .flatMap((grid) => candidatesOn(grid, options));
}

function candidatesOn(grid: Grid, { directory, daysOff, settings }: Options): readonly Candidate[] {
  return headerCandidates(grid).flatMap(({ headerRows: [headerRow] }) => {
    if (headerRow === undefined) return [];
    const appendix = readAppendix(grid, { directory, daysOff, settings, headerRow });
    if (appendix === null) return [];
    const { tasks, columns } = appendix;
    const found = { tasks: tasks.length, columns: Object.keys(columns).length };
    return [{ sheet: grid.sheet, area: areaOf(appendix), headerRow, ...found }];
  });
}
