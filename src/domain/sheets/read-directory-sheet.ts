import { cellAddress } from "../address";
import type { Agency, Directory, Successor } from "../agency/agency";
import { fromSerial } from "../calendar/excel-serial";
import type { PlainDate } from "../calendar/plain-date";
import type { Grid } from "../grid";
import { dateInText } from "../standing/completion-date";
import { key } from "../text/keys";
import { oneLine } from "../text/normalise";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { AGENCY_TYPES, DIRECTORY_HEADINGS, DIRECTORY_PROBLEMS, type DirectoryColumn } from "./directory-words";
import { textAt, valueAt } from "./grid-cell";
import { findListTable, wordOf, type ListTable } from "./list-table";

/** What a directory sheet says, and what on it could not be understood: such a row names nobody and is told. */
export interface AgencyList {
  readonly directory: Directory;
  readonly problems: readonly Text[];
}

/** What one row says: an agency and what became of it, or why it is not understood. */
type RowReading =
  | { readonly kind: "agency"; readonly agency: Agency; readonly successor: Successor | null }
  | { readonly kind: "problem"; readonly text: Text }
  | { readonly kind: "blank" };

/** The agencies on our directory sheet as officials have edited it; where its table is gone or empty, `fallback`. */
export function readDirectorySheet(sheet: Grid, fallback: Directory): AgencyList {
  const table = findListTable(sheet, DIRECTORY_HEADINGS, "name");
  const told = (text: Text): AgencyList => ({ directory: fallback, problems: [fill(text, { sheet: sheet.sheet })] });
  if (table === null) return told(DIRECTORY_PROBLEMS.noTable);
  const agencies = new Map<string, Agency>();
  const successors: Successor[] = [];
  const problems: Text[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    const reading = readRow(rowOf(sheet, table, row), fallback, agencies);
    if (reading.kind === "problem") problems.push(reading.text);
    if (reading.kind !== "agency") continue;
    agencies.set(reading.agency.id, reading.agency);
    if (reading.successor !== null) successors.push(reading.successor);
  }
  if (agencies.size === 0) return told(DIRECTORY_PROBLEMS.noAgency);
  return { directory: { ...fallback, own: true, agencies: [...agencies.values()], successors }, problems };
}

/** The cells of a row by what they mean. */
interface Row {
  text(column: DirectoryColumn): string;
  /** `undefined`: something is written that is no date. */
  date(column: DirectoryColumn): PlainDate | null | undefined;
  problem(problem: keyof typeof DIRECTORY_PROBLEMS, column: DirectoryColumn): RowReading;
}

function rowOf(sheet: Grid, { columns }: ListTable<DirectoryColumn>, row: number): Row {
  const text = (column: DirectoryColumn): string => {
    const at = columns[column];
    return at === undefined ? "" : oneLine(textAt(sheet, row, at));
  };
  return {
    text,
    date: (column) => {
      if (text(column) === "") return null;
      const value = valueAt(sheet, row, columns[column] ?? 0);
      return (typeof value === "number" ? fromSerial(value) : dateInText(text(column))) ?? undefined;
    },
    problem: (problem, column) => ({
      kind: "problem",
      text: fill(DIRECTORY_PROBLEMS[problem], {
        cell: cellAddress(row, columns[column] ?? columns.name ?? 1),
        text: text(column),
      }),
    }),
  };
}

function readRow(row: Row, fallback: Directory, above: ReadonlyMap<string, Agency>): RowReading {
  const name = row.text("name");
  if (name === "") {
    return row.text("shortName") + row.text("aliases") === "" ? { kind: "blank" } : row.problem("noName", "shortName");
  }
  const id = row.text("id") || key(name);
  const known = fallback.agencies.find((agency) => agency.id === id);
  const [validFrom, validTo, effective] = [row.date("validFrom"), row.date("validTo"), row.date("effective")];
  const type = row.text("type") === "" ? (known?.type ?? "so") : wordOf(AGENCY_TYPES, row.text("type"));
  if (above.has(id)) return row.problem("twice", row.text("id") === "" ? "name" : "id");
  if (type === null) return row.problem("type", "type");
  if (validFrom === undefined) return row.problem("noDate", "validFrom");
  if (validTo === undefined) return row.problem("noDate", "validTo");
  if (effective === undefined) return row.problem("noDate", "effective");
  const names = list(row.text("successors"));
  if (names.length > 0 && effective === null) return row.problem("noEffective", "successors");
  const shortName = row.text("shortName") || name;
  return {
    kind: "agency",
    agency: { ...known, id, type, name, shortName, aliases: list(row.text("aliases")), validFrom, validTo },
    successor: effective === null || names.length === 0 ? null : successorOf(id, names, effective, fallback),
  };
}

/** One new body took over everything only where the sheet names a single one, and our own table does not say otherwise of it. */
function successorOf(
  from: string,
  names: readonly string[],
  effective: PlainDate,
  { successors }: Directory,
): Successor {
  const known = successors.find((one) => one.from === from);
  const same =
    known?.names.length === names.length && known.names.every((name, at) => key(name) === key(names[at] ?? ""));
  return { from, names, effective, single: same ? known.single : names.length === 1 };
}

function list(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
