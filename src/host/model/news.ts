import { bounding } from "./area";
import type { Area } from "./area";
import type { Book, Sheet } from "./book";

/** What changed on a sheet since it was last told. */
export interface SheetNews {
  cells: readonly Area[];
  looks: readonly Area[];
  structure: boolean;
  selection: boolean;
}

/** What changed in the workbook beside its sheets since it was last told. */
export interface BookNews {
  tabs: boolean;
  names: boolean;
  parts: boolean;
}

export const noSheetNews = (): SheetNews => ({ cells: [], looks: [], structure: false, selection: false });
export const noBookNews = (): BookNews => ({ tabs: false, names: false, parts: false });

/** Beyond this many rectangles one around them all is told: a grid draws it faster than it sorts them. */
const MAX_AREAS = 256;

function joined(known: readonly Area[], more: readonly Area[]): readonly Area[] {
  const all = [...known, ...more];
  const [first, ...others] = all;
  return first === undefined || all.length <= MAX_AREAS ? all : [others.reduce(bounding, first)];
}

type Noted = Pick<Sheet, "news">;

export const noteCells = ({ news }: Noted, areas: readonly Area[]): void =>
  void (news.cells = joined(news.cells, areas));
export const noteLooks = ({ news }: Noted, areas: readonly Area[]): void =>
  void (news.looks = joined(news.looks, areas));
export const noteStructure = ({ news }: Noted): void => void (news.structure = true);
export const noteSelection = ({ news }: Noted): void => void (news.selection = true);
export const noteTabs = ({ news }: Pick<Book, "news">): void => void (news.tabs = true);
export const noteNames = ({ news }: Pick<Book, "news">): void => void (news.names = true);
export const noteParts = ({ news }: Pick<Book, "news">): void => void (news.parts = true);
