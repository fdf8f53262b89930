import { invalidArgument, itemNotFound } from "../excel-error";
import { areaOf, splitSheet } from "../model/address";
import { MAX_COLUMNS } from "../model/area";
import { integer, text } from "../wire/arguments";
import type { ClassDefinition } from "../wire/host-class";
import { pageBreak, range } from "./handles";
import type { PageBreakAt, SheetOfBook } from "./subjects";

/** Excel prints at most 1,026 horizontal breaks (support.microsoft.com, "Excel specifications and limits"). */
const MAX_BREAKS = 1_026;

const remove = ({ sheet, row }: PageBreakAt): void =>
  void (sheet.inner.rowBreaks = sheet.inner.rowBreaks.filter((known) => known.id !== row));

/** Excel.PageBreak, a horizontal one. */
export const pageBreakClass: ClassDefinition<PageBreakAt> = {
  id: ({ row }) => String(row),
  values: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: remove,
    GetCellAfterBreak: (self) =>
      range({ ...self, areas: [{ top: self.row + 1, left: 1, bottom: self.row + 1, right: 1 }] }),
  },
};

function add(self: SheetOfBook, place: unknown) {
  const area = range.modelOf(place)?.areas[0] ?? areaOf(splitSheet(text(place, "pageBreakRange")).address);
  const row = area.top - 1;
  if (row < 1) throw invalidArgument("no page begins before the first row");
  const others = self.sheet.inner.rowBreaks.filter((known) => known.id !== row);
  if (others.length >= MAX_BREAKS) throw invalidArgument(`more than ${MAX_BREAKS} page breaks`);
  self.sheet.inner.rowBreaks = [...others, { id: row, max: MAX_COLUMNS - 1, man: 1 }].sort((a, b) => a.id - b.id);
  return pageBreak({ ...self, row });
}

/** Excel.PageBreakCollection of a sheet's horizontal breaks. */
export const pageBreakCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => self.sheet.inner.rowBreaks.map(({ id }) => pageBreak({ ...self, row: id })),
  item: (self, [index]) => {
    const row = typeof index === "string" ? Number(index) : self.sheet.inner.rowBreaks[integer(index, "index")]?.id;
    if (row === undefined || !self.sheet.inner.rowBreaks.some(({ id }) => id === row))
      throw itemNotFound(`page break ${String(index)}`);
    return pageBreak({ ...self, row });
  },
  methods: {
    Add: (self, [place]) => add(self, place),
    GetCount: ({ sheet }) => sheet.inner.rowBreaks.length,
    RemovePageBreaks: ({ sheet }) => void (sheet.inner.rowBreaks = []),
  },
};
