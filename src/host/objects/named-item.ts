import { invalidArgument, invalidOperation, itemNotFound } from "../excel-error";
import { formatArea, quotedSheet } from "../model/address";
import type { Areas } from "../model/areas";
import type { BookName, Sheet } from "../model/book";
import { areasOfReference } from "../model/named-areas";
import { checkNewName, findName } from "../model/names";
import { printBookNames, removePrintName } from "../model/print-names";
import { checkFormula } from "../model/typed-content";
import { boolean, optional, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { namedItem, range, worksheet } from "./handles";
import type { NameOfBook, NameScope } from "./subjects";

/** The cells a name points to, `null` where it holds something else. */
function cellsOfName({ book, name }: NameOfBook): Areas | null {
  for (const sheet of book.sheets) {
    const areas = areasOfReference(sheet, name.formula);
    if (areas !== null) return { book, sheet, areas };
  }
  return null;
}

const constantOf = (formula: string): string | number | boolean | null => {
  if (/^"(?:[^"]|"")*"$/u.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/iu.test(formula)) return formula.toUpperCase() === "TRUE";
  if (formula !== "" && Number.isFinite(Number(formula))) return Number(formula);
  return null;
};

function typeOf(self: NameOfBook): string {
  if (cellsOfName(self) !== null) return "Range";
  const constant = constantOf(self.name.formula);
  if (typeof constant === "string") return "String";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return self.name.formula.includes("#REF!") ? "Error" : "String";
}

function setFormula({ book, name }: NameOfBook, value: unknown): void {
  if (!book.names.includes(name)) throw invalidOperation(`${name.name} is set through the page layout`);
  const formula = text(value, "formula");
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument("a name's formula begins with =");
  checkFormula(formula.slice(1));
  name.formula = formula.slice(1);
  book.stale = true;
}

/** Excel.NamedItem */
export const namedItemClass: ClassDefinition<NameOfBook> = {
  id: ({ name }) => name.name,
  values: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => `=${name.formula}`, set: setFormula },
    Value: { get: (self) => constantOf(self.name.formula) ?? `=${self.name.formula}` },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = boolean(value, "visible")),
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = text(value, "comment")),
    },
    Scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    Type: { get: typeOf },
  },
  objects: {
    Worksheet: ({ book, name }) => {
      if (name.sheet === null) throw itemNotFound(`the name ${name.name} belongs to the whole workbook`);
      return worksheet({ book, sheet: name.sheet });
    },
    WorksheetOrNullObject: ({ book, name }) =>
      name.sheet === null ? NULL_OBJECT : worksheet({ book, sheet: name.sheet }),
  },
  methods: {
    Delete: ({ book, name }) => {
      if (name.sheet !== null && removePrintName(name.sheet, name.name)) return;
      book.names = book.names.filter((other) => other !== name);
      book.stale = true;
    },
    GetRange: (self) => {
      const cells = cellsOfName(self);
      if (cells === null) throw itemNotFound(`the name ${self.name.name} is no range`);
      return range(cells);
    },
    GetRangeOrNullObject: (self) => {
      const cells = cellsOfName(self);
      return cells === null ? NULL_OBJECT : range(cells);
    },
  },
};

const printName = (sheet: Sheet | null, name: string): BookName | null =>
  sheet === null
    ? null
    : (printBookNames(sheet).find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null);

/** The names of a scope; those of a worksheet with its print area and titles, as Excel lists them. */
const namesIn = ({ book, sheet }: NameScope): readonly BookName[] => [
  ...book.names.filter((name) => name.sheet === sheet),
  ...(sheet === null ? [] : printBookNames(sheet)),
];

function find({ book, sheet }: NameScope, name: unknown): HostObject | null {
  const wanted = text(name, "name");
  const found = findName(book, sheet, wanted) ?? printName(sheet, wanted);
  return found === null ? null : namedItem({ book, name: found });
}

function getItem(scope: NameScope, name: unknown): HostObject {
  const found = find(scope, name);
  if (found === null) throw itemNotFound(`the name ${String(name)}`);
  return found;
}

/** A reference as names hold it: the formula without "=", or the absolute address of a range. */
function referenceOf(value: unknown): string {
  const cells = range.modelOf(value);
  if (cells !== null)
    return cells.areas.map((area) => `${quotedSheet(cells.sheet.inner.name)}!${formatArea(area, true)}`).join(",");
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  const given = text(value, "reference");
  if (!given.startsWith("=")) return `"${given.replaceAll('"', '""')}"`;
  checkFormula(given.slice(1));
  return given.slice(1);
}

function add(scope: NameScope, [name, reference, comment]: readonly unknown[]): HostObject {
  const { book, sheet } = scope;
  const given = text(name, "name");
  checkNewName(book, sheet, given);
  const added: BookName = {
    name: given,
    sheet,
    formula: referenceOf(reference),
    visible: true,
    comment: optional(comment, (value) => text(value, "comment")) ?? "",
    attributes: {},
  };
  book.names = [...book.names, added];
  book.stale = true;
  return namedItem({ book, name: added });
}

/** Excel.NamedItemCollection: the names of the workbook, or those of one worksheet. */
export const namedItemCollectionClass: ClassDefinition<NameScope> = {
  items: (scope) => namesIn(scope).map((name) => namedItem({ book: scope.book, name })),
  item: (scope, [name]) => getItem(scope, name),
  methods: {
    Add: add,
    GetItem: (scope, [name]) => getItem(scope, name),
    GetItemOrNullObject: (scope, [name]) => find(scope, name) ?? NULL_OBJECT,
    GetCount: (scope) => namesIn(scope).length,
  },
};
