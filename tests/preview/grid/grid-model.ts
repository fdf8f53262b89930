import type { BookView } from "../../../src/preview/grid/book-view";
import type { Mutation } from "../../../src/preview/grid/mutation";

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => {
  if (!isFields(value)) throw new Error(`no object: ${JSON.stringify(value)}`);
  return value;
};
const text = (value: unknown): string => {
  if (typeof value !== "string") throw new Error(`no text: ${JSON.stringify(value)}`);
  return value;
};
const part = (of: Fields, key: string): Fields => fields((of[key] ??= {}));
const copied = (value: unknown): Fields => fields(JSON.parse(JSON.stringify(value)));

const isRange = (value: unknown): value is Range =>
  isFields(value) && ["startRow", "endRow", "startColumn", "endColumn"].every((key) => typeof value[key] === "number");
const rangesOf = (ranges: unknown): readonly Range[] => {
  if (!Array.isArray(ranges)) throw new Error("no ranges");
  const all: readonly unknown[] = ranges;
  return all.map((range) => {
    if (!isRange(range)) throw new Error("no range");
    return range;
  });
};

const rowsIn = ({ startRow, endRow }: Range) => Array.from({ length: endRow - startRow + 1 }, (_, at) => startRow + at);
const columnsIn = ({ startColumn, endColumn }: Range) =>
  Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);

/** What the grid's own handlers of mutations do (@univerjs/sheets 0.25.1), as far as we use them, on its snapshot. */
export interface GridModel {
  readonly apply: (mutations: readonly Mutation[]) => void;
  /** The state in a form that can be compared: looks in full, nothing that shows nothing. */
  readonly shown: () => unknown;
}

export function gridModel(view: BookView): GridModel {
  const book = copied(view.snapshot());
  const styles = part(book, "styles");
  const sheets = part(book, "sheets");
  const rules = lists(book);
  const order = (): string[] => {
    const { sheetOrder } = book;
    if (!Array.isArray(sheetOrder)) throw new Error("no order");
    return sheetOrder.map(String);
  };
  const look = (id: Json): Json => (typeof id === "string" ? (styles[id] ?? `no look ${id}`) : id);

  function writeCells(sheet: Fields, cellValue: Fields): void {
    const cells = part(sheet, "cellData");
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(fields(columns))) {
        const line = part(cells, row);
        if (cell === null) delete line[column];
        else {
          if (line[column] !== undefined)
            throw new Error(`cell ${row},${column} was not emptied: the grid would merge`);
          line[column] = cell;
        }
      }
    }
  }

  function lines(sheet: Fields, key: "rowData" | "columnData", change: (line: Fields, index: number) => void) {
    return (indices: readonly number[]): void => {
      for (const index of indices) change(part(part(sheet, key), String(index)), index);
    };
  }

  function one({ id, params: given }: Mutation): void {
    const params = copied(given);
    if (id === "sheet.mutation.insert-sheet") {
      const sheet = fields(params["sheet"]);
      Object.assign(styles, params["styles"]);
      sheets[text(sheet["id"])] = sheet;
      rules.set(text(sheet["id"]), new Map());
      const at = Number(params["index"]);
      book["sheetOrder"] = [...order().slice(0, at), text(sheet["id"]), ...order().slice(at)];
      return;
    }
    const subUnitId = text(params["subUnitId"]);
    const sheet = fields(sheets[subUnitId]);
    const each = (key: "rowData" | "columnData", change: (line: Fields, index: number) => void): void =>
      rangesOf(params["ranges"]).forEach((range) =>
        lines(sheet, key, change)(key === "rowData" ? rowsIn(range) : columnsIn(range)),
      );
    switch (id) {
      case "sheet.mutation.remove-sheet":
        if (order().length === 1) throw new Error("the last sheet cannot go");
        delete sheets[subUnitId];
        book["sheetOrder"] = order().filter((known) => known !== subUnitId);
        return;
      case "sheet.mutation.set-worksheet-order": {
        const known = order();
        known.splice(Number(params["fromOrder"]), 1);
        known.splice(Number(params["toOrder"]), 0, subUnitId);
        book["sheetOrder"] = known;
        return;
      }
      case "sheet.mutation.set-range-values":
        return writeCells(sheet, fields(params["cellValue"]));
      case "sheet.mutation.set-worksheet-name":
        sheet["name"] = params["name"];
        return;
      case "sheet.mutation.set-tab-color":
        sheet["tabColor"] = params["color"];
        return;
      case "sheet.mutation.set-worksheet-hidden":
        sheet["hidden"] = params["hidden"];
        return;
      case "sheet.mutation.set-worksheet-row-count":
        sheet["rowCount"] = params["rowCount"];
        return;
      case "sheet.mutation.set-worksheet-column-count":
        sheet["columnCount"] = params["columnCount"];
        return;
      case "sheet.mutation.toggle-gridlines":
        sheet["showGridlines"] = params["showGridlines"];
        return;
      case "sheet.mutation.set-frozen": {
        const { startRow, startColumn, ySplit, xSplit } = params;
        sheet["freeze"] = { startRow, startColumn, ySplit, xSplit };
        return;
      }
      case "sheet.mutation.add-worksheet-merge":
        sheet["mergeData"] = [...merges(sheet), ...rangesOf(params["ranges"])].map((range) => ({ ...range }));
        return;
      case "sheet.mutation.remove-worksheet-merge": {
        const gone = rangesOf(params["ranges"]).map((range) => JSON.stringify(range));
        sheet["mergeData"] = merges(sheet)
          .filter((range) => !gone.includes(JSON.stringify(range)))
          .map((range) => ({ ...range }));
        return;
      }
      case "sheet.mutation.set-row-data":
      case "sheet.mutation.set-col-data": {
        const key = id === "sheet.mutation.set-row-data" ? "rowData" : "columnData";
        for (const [index, line] of Object.entries(fields(params[key])))
          Object.assign(part(part(sheet, key), index), line);
        return;
      }
      case "sheet.mutation.set-row-visible":
        return each("rowData", (line) => (line["hd"] = 0));
      case "sheet.mutation.set-row-hidden":
        return each("rowData", (line) => (line["hd"] = 1));
      case "sheet.mutation.set-worksheet-row-is-auto-height":
        return each("rowData", (line) => (line["ia"] = 0));
      case "sheet.mutation.set-worksheet-row-height":
        return each("rowData", (line, index) => (line["h"] = fields(params["rowHeight"])[String(index)]));
      case "sheet.mutation.set-col-visible":
        return each("columnData", (line) => (line["hd"] = 0));
      case "sheet.mutation.set-col-hidden":
        return each("columnData", (line) => (line["hd"] = 1));
      case "sheet.mutation.set-worksheet-col-width":
        // The grid sizes no hidden column.
        return each("columnData", (line, index) => {
          if (line["hd"] !== 1) line["w"] = fields(params["colWidth"])[String(index)];
        });
      case "data-validation.mutation.addRule": {
        const rule = fields(params["rule"]);
        rules.get(subUnitId)?.set(text(rule["uid"]), rule);
        return;
      }
      case "data-validation.mutation.removeRule":
        for (const uid of [params["ruleId"]].flat()) rules.get(subUnitId)?.delete(text(uid));
        return;
      default:
        throw new Error(`the grid has no ${id}, or we never sent it before`);
    }
  }

  const shownCells = (sheet: Fields): Fields => {
    const all: Fields = {};
    for (const [row, columns] of Object.entries(part(sheet, "cellData"))) {
      for (const [column, cell] of Object.entries(fields(columns))) {
        const { s, ...content } = fields(cell);
        all[`${row},${column}`] = { ...content, look: look(s) };
      }
    }
    return all;
  };

  const shownLines = (sheet: Fields, key: "rowData" | "columnData"): Fields => {
    const size = key === "rowData" ? "h" : "w";
    const standard = sheet[key === "rowData" ? "defaultRowHeight" : "defaultColumnWidth"];
    return Object.fromEntries(
      Object.entries(part(sheet, key)).flatMap(([index, line]) => {
        const known = fields(line);
        const shown = { size: known[size] ?? standard, hidden: known["hd"] === 1, look: look(known["s"]) ?? null };
        const plain = shown.size === standard && !shown.hidden && shown.look === null;
        return plain ? [] : [[index, shown] as const];
      }),
    );
  };

  return {
    apply: (mutations) => mutations.forEach(one),
    shown: () =>
      order().map((id) => {
        const sheet = fields(sheets[id]);
        return {
          ...{ id, name: sheet["name"], tabColor: sheet["tabColor"], hidden: sheet["hidden"] },
          ...{ freeze: sheet["freeze"], gridlines: sheet["showGridlines"] },
          cells: shownCells(sheet),
          rows: shownLines(sheet, "rowData"),
          columns: shownLines(sheet, "columnData"),
          merges: merges(sheet)
            .map((range) => JSON.stringify(range))
            .sort(),
          lists: [...(rules.get(id)?.values() ?? [])],
        };
      }),
  };
}

const merges = (sheet: Fields): readonly Range[] => rangesOf(sheet["mergeData"]);

function lists(book: Fields): Map<string, Map<string, Fields>> {
  const { resources } = book;
  const [first] = Array.isArray(resources) ? resources : [];
  const bySheet = fields(JSON.parse(text(fields(first)["data"])));
  return new Map(
    Object.entries(bySheet).map(([id, rules]) => [
      id,
      new Map((Array.isArray(rules) ? rules : []).map((rule) => [text(fields(rule)["uid"]), fields(rule)])),
    ]),
  );
}
