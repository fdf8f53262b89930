import { itemNotFound } from "../excel-error";
import { attachedOf, boundsOf } from "../model/attached";
import type { ClassDefinition } from "../wire/host-class";
import { chart, comment, note, range, shape } from "./handles";
import type { AreaOfSheet, DrawnOfSheet, SheetOfBook } from "./subjects";

const located = ({ area, ...self }: AreaOfSheet) => range({ ...self, areas: [area] });
const drawnOf = (self: SheetOfBook, isChart: boolean): readonly DrawnOfSheet[] =>
  attachedOf(self.sheet)
    .drawn.filter((one) => one.isChart === isChart)
    .map((drawn) => ({ ...self, drawn }));
const idOf = ({ area: { top, left } }: AreaOfSheet): string => `${top}:${left}`;
const notesOf = (self: SheetOfBook): readonly AreaOfSheet[] =>
  attachedOf(self.sheet).notes.map(({ area }) => ({ ...self, id: "", area }));

/** Excel.Comment: where it stands; this host reads comments and makes none. */
export const commentClass: ClassDefinition<AreaOfSheet> = {
  id: ({ id }) => id,
  values: { Id: { get: ({ id }) => id } },
  methods: { GetLocation: located },
};

/** Excel.CommentCollection of a sheet. */
export const commentCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => attachedOf(self.sheet).comments.map((one) => comment({ ...self, ...one })),
  item: (self, [id]) => {
    const found = attachedOf(self.sheet).comments.find((one) => one.id === id);
    if (found === undefined) throw itemNotFound(`comment ${String(id)}`);
    return comment({ ...self, ...found });
  },
};

/** Excel.Note: where it stands. */
export const noteClass: ClassDefinition<AreaOfSheet> = {
  id: idOf,
  values: { Visible: { get: () => false } },
  methods: { GetLocation: located },
};

/** Excel.NoteCollection of a sheet. */
export const noteCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => notesOf(self).map((one) => note(one)),
  item: (self, [id]) => {
    const found = notesOf(self).find((one) => idOf(one) === id);
    if (found === undefined) throw itemNotFound(`note ${String(id)}`);
    return note(found);
  },
};

/** Excel.Shape and Excel.Chart: their names and how far down they lie, in points. */
export const drawnClass: ClassDefinition<DrawnOfSheet> = {
  id: ({ drawn }) => drawn.id,
  values: {
    Name: { get: ({ drawn }) => drawn.name },
    Top: { get: ({ sheet, drawn }) => boundsOf(sheet, drawn).top },
    Height: { get: ({ sheet, drawn }) => boundsOf(sheet, drawn).height },
  },
};

/** Excel.ShapeCollection of a sheet. */
export const shapeCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => drawnOf(self, false).map((one) => shape(one)),
};

/** Excel.ChartCollection of a sheet. */
export const chartCollectionClass: ClassDefinition<SheetOfBook> = {
  items: (self) => drawnOf(self, true).map((one) => chart(one)),
};
