import type { Host } from "../../src/host/host";
import type { Book, Sheet } from "../../src/host/model/book";

/** All that a workbook holds, as plain data to be compared; what Excel numbers anew (ids, priorities by number) is left out. */
export function bookState(host: Host): unknown {
  const { book } = host;
  return {
    sheets: book.sheets.map(sheetState),
    active: book.active.inner.name,
    names: namesOf(book),
    events: book.eventsEnabled,
  };
}

function sheetState(sheet: Sheet): unknown {
  const { id: _, ...model } = plain(sheet.inner.model);
  const merges = Object.entries(model).flatMap(([key, value]): [string, unknown][] =>
    key.startsWith("merge") && Array.isArray(value) ? [[key, value.map(String).sort()]] : [],
  );
  return {
    model: {
      ...model,
      ...Object.fromEntries(merges),
      dimensions: null,
      pageSetup: setupOf(sheet),
      rows: rowsOf(sheet),
    },
    links: Object.fromEntries(sheet.links),
    formats: sheet.formats.map(({ id: __, ...format }) => format),
    validations: sheet.validations.map((one) => JSON.stringify(one)).sort(),
  };
}

/** Pages wide and tall sleep while a scale is in force; nobody can ask for them. */
function setupOf({ inner: { pageSetup } }: Sheet): unknown {
  const { fitToHeight, fitToWidth, ...rest } = plain(pageSetup);
  return rest["fitToPage"] === true ? { ...rest, fitToHeight, fitToWidth } : rest;
}

function plain(model: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(model)) as Record<string, unknown>;
}

function rowsOf(sheet: Sheet): unknown {
  const rows: Record<string, unknown> = {};
  sheet.inner.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: Record<string, unknown> = {};
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = plain(cell.style);
      // What a formula gives is computed when somebody asks for it.
      const content = cell.formula === undefined ? cell.value : cell.formula;
      if (content !== null || Object.keys(style).length > 0) cells[cell.address] = [content, style];
    });
    rows[String(number)] = { height: row.height, hidden: row.hidden, cells };
  });
  return plain(rows);
}

function namesOf(book: Book): unknown {
  return book.names
    .map(({ name, sheet, formula, visible }) => ({ name, sheet: sheet?.inner.name ?? null, formula, visible }))
    .sort((a, b) => `${a.name}${a.sheet}`.localeCompare(`${b.name}${b.sheet}`));
}
