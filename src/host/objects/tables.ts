import { itemNotFound } from "../excel-error";
import { areaOf } from "../model/address";
import type { ClassDefinition } from "../wire/host-class";
import { range, table } from "./handles";
import type { SheetOfBook, TableOfSheet } from "./subjects";

const tablesOf = (self: SheetOfBook): readonly TableOfSheet[] =>
  self.sheet.inner.getTables().map(({ ref, model, name }) => ({ ...self, name, area: areaOf(model.tableRef ?? ref) }));

/** Excel.Table: where it lies; this host reads tables and makes none. */
export const tableClass: ClassDefinition<TableOfSheet> = {
  id: ({ name }) => name,
  values: { Name: { get: ({ name }) => name } },
  methods: { GetRange: ({ area, ...self }) => range({ ...self, areas: [area] }) },
};

/** Excel.TableCollection of a sheet. */
export const tableCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => tablesOf(self).map((one) => table(one)),
  item: (self, [name]) => {
    const found = tablesOf(self).find((one) => one.name === name);
    if (found === undefined) throw itemNotFound(`table ${String(name)}`);
    return table(found);
  },
};
