import type { Locale } from "../../i18n/text";
import type { Directory } from "../agency/agency";
import type { Appendix } from "../appendix/appendix";
import type { PlainDate } from "../calendar/plain-date";
import type { Standing } from "../standing/standing";
import type { Tally } from "../standing/tally";
import type { Office } from "./office";
import type { LastWritten } from "./record-sheet";

/** All that the printed sheets are made of, besides what officials wrote on them before. */
export interface SheetContext {
  readonly appendix: Appendix;
  /** By task key. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly tally: Tally;
  readonly directory: Directory;
  readonly asOf: PlainDate;
  readonly locale: Locale;
  readonly office: Office;
  /** Names of our sheets by id ("tally", "overdue", "agency:s_xaydung"); those left out are not made and not linked to. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What the last run wrote of each task. */
  readonly written: LastWritten;
}

/** The name of a sheet that is to be made. Throws where none was given. */
export function nameOf({ sheetNames }: SheetContext, id: string): string {
  const name = sheetNames.get(id);
  if (name === undefined) throw new Error(`No name for the sheet ${id}`);
  return name;
}
