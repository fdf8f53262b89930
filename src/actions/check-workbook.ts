import type { Appendix } from "../domain/appendix/appendix";
import { headerCandidates } from "../domain/appendix/appendix-candidates";
import type { Grid } from "../domain/grid";
import { checkAppendix } from "../domain/rules/check-appendix";
import { lastWritten } from "../domain/sheets/record-sheet";
import { withRecordedInputs } from "../domain/sheets/recorded-inputs";
import { readSettingsInputs } from "../domain/sheets/settings-inputs";
import { typedDues } from "../domain/sheets/typed-dues";
import { standingOf } from "../domain/standing/standing-of";
import { tallyOf } from "../domain/standing/tally-of";
import type { Checked, Options } from "./checked";
import { chooseAppendix } from "./choose-appendix";
import type { SheetInfo, Workbook } from "./workbook";

/** Reads the workbook once and judges its appendix; nothing is written. Throws a WorkbookError where there is no appendix. */
export async function checkWorkbook(workbook: Workbook, options: Options): Promise<Checked> {
  const sheets = await workbook.sheets();
  const { grid, appendix } = await chooseAppendix(workbook, sheets, options);
  const ours = await ownSheets(workbook, sheets);

  const settingsInputs = readSettingsInputs(ours.get("settings") ?? null);
  const settings = { ...options.settings, dueSoonDays: settingsInputs.dueSoonDays ?? options.settings.dueSoonDays };
  const asOf = options.asOf ?? settingsInputs.asOf ?? options.today;
  const written = lastWritten(ours.get("record") ?? null, appendix.tasks);
  const dues = typedDues(appendix, grid, written);
  const recorded = withRecordedInputs(appendix, dues, settingsInputs.words);

  const { directory, daysOff } = options;
  const programmeYear = options.programmeYear ?? appendix.programmeYear;
  const documentDate = options.documentDate ?? appendix.decision?.date ?? null;
  return {
    options,
    asOf,
    settings,
    sheets,
    grid,
    otherTables: otherTables(grid, appendix),
    ours,
    appendix,
    recorded,
    settingsInputs,
    typedDues: dues,
    written,
    standings: new Map(recorded.tasks.map((task) => [task.key, standingOf(task, asOf, settings)])),
    findings: checkAppendix(recorded, { asOf, programmeYear, documentDate, directory, daysOff, settings }),
    tally: tallyOf(recorded, directory, asOf, settings),
    programmeYear,
  };
}

function otherTables(grid: Grid, { headerRows }: Appendix): readonly number[] {
  return headerCandidates(grid).flatMap(({ headerRows: [first] }) =>
    first === undefined || headerRows.includes(first) ? [] : [first],
  );
}

/** Our own sheets of an earlier run as they stand now, with what officials wrote on them. */
async function ownSheets(workbook: Workbook, sheets: readonly SheetInfo[]): Promise<ReadonlyMap<string, Grid>> {
  const own = sheets.flatMap(({ name, ours }) => (ours === null ? [] : [{ name, id: ours }]));
  if (own.length === 0) return new Map();
  const grids = await workbook.read(own.map(({ name }) => name));
  return new Map(own.flatMap(({ id, name }) => grids.filter(({ sheet }) => sheet === name).map((grid) => [id, grid])));
}
