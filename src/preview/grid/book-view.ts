import type { IWorkbookData } from "@univerjs/presets";
import type { Host, HostChange, TabsPicture } from "../../host/host";
import { LISTS_RESOURCE, listChanges, listRulesOf } from "./list-rules";
import type { Mutation } from "./mutation";
import type { SheetData } from "./sheet-data";
import { updateSheet, viewSheet, type SheetView } from "./sheet-view";
import { styleBook } from "./style-book";

/** The grid's name for the one workbook it shows. */
export const UNIT = "workbook";

type Painter = Pick<Host, "paint" | "paintCells" | "tabs">;

/** The workbook as the grid shows it: what it was given so far, so that only differences need be sent. */
export interface BookView {
  /** The grid's snapshot of the whole workbook, to begin with. */
  readonly snapshot: () => Partial<IWorkbookData>;
  /** Brings the view up to date; what the grid must do for it, in order. */
  readonly update: (change: HostChange) => readonly Mutation[];
  readonly sheet: (id: string) => SheetView | null;
  readonly idOf: (name: string) => string | null;
  readonly active: () => string;
}

/** Everything of a sheet that the grid needs when it is new: its snapshot, its looks and its lists. */
function insertSheet(view: SheetView, index: number, styles: Record<string, object>): readonly Mutation[] {
  const { id } = view.data;
  return [
    { id: "sheet.mutation.insert-sheet", params: { index, sheet: sheetSnapshot(view.data), styles } },
    ...listChanges(id, [], view.lists),
  ];
}

const sheetSnapshot = (data: SheetData) => ({
  ...data,
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
});

export function bookView(host: Painter): BookView {
  const styles = styleBook();
  const views = new Map<string, SheetView>();
  let tabs: TabsPicture = host.tabs();
  for (const { id, name } of tabs.sheets) views.set(id, viewSheet(host, name, styles));
  const idOf = (name: string): string | null => tabs.sheets.find((sheet) => sheet.name === name)?.id ?? null;

  /** Sheets that are new, changed, gone and moved, in this order: a workbook of the grid is never without a sheet. */
  function updateTabs(): readonly Mutation[] {
    const order = tabs.sheets.map((sheet) => sheet.id);
    tabs = host.tabs();
    const mutations: Mutation[] = [];
    for (const sheet of tabs.sheets) {
      const known = views.get(sheet.id);
      if (known === undefined) {
        const fresh = viewSheet(host, sheet.name, styles);
        views.set(sheet.id, fresh);
        mutations.push(...insertSheet(fresh, order.length, styles.all()));
        order.push(sheet.id);
      } else {
        mutations.push(...tabChanges(known.data, sheet));
        views.set(sheet.id, { ...known, data: { ...known.data, ...tabOf(sheet) } });
      }
    }
    const wanted = tabs.sheets.map((sheet) => sheet.id);
    const gone = order.filter((id) => !wanted.includes(id));
    for (const id of gone) views.delete(id);
    return [
      ...mutations,
      ...gone.map((id) => ({ id: "sheet.mutation.remove-sheet", params: { subUnitId: id } }) as const),
      ...moves(
        order.filter((id) => wanted.includes(id)),
        wanted,
      ),
    ];
  }

  return {
    snapshot: () => ({
      id: UNIT,
      name: "",
      appVersion: "0.25.1",
      styles: styles.all(),
      sheetOrder: tabs.sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries([...views].map(([id, view]) => [id, sheetSnapshot(view.data)])),
      resources: [
        {
          name: LISTS_RESOURCE,
          data: JSON.stringify(Object.fromEntries([...views].map(([id, view]) => [id, listRulesOf(view.lists)]))),
        },
      ],
    }),
    update: (change) => {
      const inserted = change.tabs ? updateTabs() : [];
      const isNew = new Set(
        inserted.flatMap(({ id, params }) => (id === "sheet.mutation.insert-sheet" ? [params["sheet"]] : [])).map(idIn),
      );
      return [
        ...inserted,
        ...change.sheets.flatMap((sheet): readonly Mutation[] => {
          const id = idOf(sheet.sheet);
          const view = id === null ? undefined : views.get(id);
          if (id === null || view === undefined || isNew.has(id)) return [];
          const updated = updateSheet(host, sheet, styles, view);
          views.set(id, updated.view);
          return updated.mutations;
        }),
      ];
    },
    sheet: (id) => views.get(id) ?? null,
    idOf,
    active: () => idOf(tabs.active) ?? "",
  };
}

const idIn = (sheet: unknown): string =>
  typeof sheet === "object" && sheet !== null && "id" in sheet && typeof sheet.id === "string" ? sheet.id : "";

/** One sheet moved at a time until the order is the wanted one. */
function moves(from: readonly string[], wanted: readonly string[]): readonly Mutation[] {
  const order = [...from];
  return wanted.flatMap((subUnitId, toOrder) => {
    const fromOrder = order.indexOf(subUnitId);
    if (fromOrder === toOrder) return [];
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    return [{ id: "sheet.mutation.set-worksheet-order", params: { subUnitId, fromOrder, toOrder } } as const];
  });
}

type Tab = TabsPicture["sheets"][number];

const tabOf = (tab: Tab): Pick<SheetData, "name" | "tabColor" | "hidden"> => ({
  name: tab.name,
  tabColor: tab.color ?? "",
  hidden: tab.visibility === "visible" ? 0 : 1,
});

function tabChanges(before: SheetData, tab: Tab): readonly Mutation[] {
  const subUnitId = before.id;
  const { name, tabColor, hidden } = tabOf(tab);
  return [
    ...(before.name === name
      ? []
      : [{ id: "sheet.mutation.set-worksheet-name", params: { subUnitId, name } } as const]),
    ...(before.tabColor === tabColor
      ? []
      : [{ id: "sheet.mutation.set-tab-color", params: { subUnitId, color: tabColor } } as const]),
    ...(before.hidden === hidden
      ? []
      : [{ id: "sheet.mutation.set-worksheet-hidden", params: { subUnitId, hidden } } as const]),
  ];
}
