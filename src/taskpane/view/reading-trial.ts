import type { ReadingChoice } from "../../actions/memory";
import { headerCandidates } from "../../domain/appendix/appendix-candidates";
import { readAppendix } from "../../domain/appendix/read-appendix";
import type { ReadContext } from "../../domain/appendix/read-context";
import type { Grid } from "../../domain/grid";
import { lastColumnOf, lastRowOf } from "../../domain/sheets/grid-cell";
import type { ReadingTrial } from "../session/judge";
import { headerOf } from "./appendix-view";
import { columnViews, headerText } from "./column-views";

/** No appendix has more columns; what stands beyond is not offered. */
const MOST_COLUMNS = 40;

/** How a sheet would be read as the user points it out; every column with anything in it can be chosen. */
export function readingTrial(
  grid: Grid,
  choice: ReadingChoice,
  { directory, daysOff, settings }: ReadContext,
): ReadingTrial {
  const best = headerCandidates(grid).reduce<{ readonly row: number | null; readonly score: number }>(
    (found, { headerRows, score }) => (score > found.score ? { row: headerRows[0] ?? null, score } : found),
    { row: null, score: -1 },
  );
  const headerRow = choice.headerRow ?? best.row;
  const appendix = readAppendix(grid, {
    directory,
    daysOff,
    settings,
    ...(headerRow === null ? {} : { headerRow }),
    ...(choice.columns === undefined ? {} : { columns: choice.columns }),
  });
  const ours = new Set(
    [appendix?.tracking.due, appendix?.tracking.standing, appendix?.tracking.findings].flatMap((each) => each ?? []),
  );
  const range = {
    headerRows: appendix?.headerRows ?? [headerRow ?? grid.top],
    first: grid.left,
    last: Math.min(lastColumnOf(grid), grid.left + MOST_COLUMNS - 1),
    lastRow: appendix?.lastRow ?? lastRowOf(grid),
    fields: appendix?.columns ?? choice.columns ?? {},
    ours,
  };
  return {
    tasks: appendix?.tasks.length ?? 0,
    sections: appendix?.sections.filter(({ parent }) => parent === null).length ?? 0,
    columns: columnViews(grid, range).filter(({ heading, empty, field }) => heading !== "" || !empty || field !== null),
    headerRow: best.row,
    header: appendix === null ? headerText(grid, range) : headerOf(grid, appendix),
  };
}
