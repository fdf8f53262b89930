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
import { withIssuer, withOwnLists } from "./own-lists";
import type { Reading } from "./read-workbook";
import { settingCell } from "./setting-cell";

/** Understands and judges the appendix of a workbook that was read. Throws a WorkbookError where there is none. */
export function judge(reading: Reading, given: Options): Checked {
  const { sheets } = reading;
  const ours = ownSheets(reading);
  const settingsInputs = readSettingsInputs(ours.get("settings") ?? null);
  const own = withOwnLists(remembered(given, reading, ours), reading, ours);
  const settings = {
    ...own.options.settings,
    dueSoonDays: settingsInputs.dueSoonDays ?? own.options.settings.dueSoonDays,
  };
  const { grid, appendix, parts } = chooseAppendix(reading, { ...own.options, settings });
  const { options, lists } = withIssuer(own, appendix.issuer ?? null);
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
    parts,
    otherTables: otherTables(grid, appendix),
    ours,
    lists,
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

/**
 * The options, with what the workbook's own memory says where the caller says nothing. A remembered as-of date counts only as
 * long as no settings sheet has a cell for it: once there is one, pane and formulas both look at that.
 */
function remembered(options: Options, { memory }: Reading, ours: ReadonlyMap<string, Grid>): Options {
  const { reading } = memory;
  const chosen = reading !== null && isSame(options.sheet ?? reading.sheet, reading.sheet) ? reading : null;
  return {
    ...options,
    asOf: options.asOf ?? (settingCell(ours.get("settings"), "asOf") === null ? memory.asOf : null),
    settings: { ...options.settings, ...memory.settings },
    ...(chosen === null ? {} : { sheet: chosen.sheet }),
    ...(chosen?.headerRow === undefined ? {} : { headerRow: options.headerRow ?? chosen.headerRow }),
    ...(chosen?.columns === undefined ? {} : { columns: options.columns ?? chosen.columns }),
  };
}

/** Whether two names are one sheet's; decomposed letters are the same letters. */
function isSame(name: string, other: string): boolean {
  return name.normalize("NFC") === other.normalize("NFC");
}

function otherTables(grid: Grid, { headerRows, repeatedHeaderRows }: Appendix): readonly number[] {
  const read = new Set([...headerRows, ...repeatedHeaderRows]);
  return headerCandidates(grid).flatMap(({ headerRows: [first] }) =>
    first === undefined || read.has(first) ? [] : [first],
  );
}

/** Our own sheets of an earlier run as they stand now, with what officials wrote on them. */
function ownSheets({ sheets, grids }: Reading): ReadonlyMap<string, Grid> {
  return new Map(
    sheets.flatMap(({ ours, name }) => {
      const grid = ours === null ? undefined : grids.get(name);
      return ours === null || grid === undefined ? [] : [[ours, grid] as const];
    }),
  );
}
