import { LifecycleStages } from "@univerjs/presets";
import type { Host, HostChange } from "../../host/host";
import type { LinkPicture } from "../../host/picture";
import type { Locale } from "../../i18n/text";
import { bookView } from "./book-view";
import { displayCells } from "./cell-display";
import { editHistory } from "./edit-history";
import { gridGate, type GateAct } from "./grid-gate";
import { gridSelection } from "./grid-selection";
import { gridTyping } from "./grid-typing";
import { markCache } from "./mark-cache";
import { localeTypeOf, startUniver } from "./univer-app";

/** A spreadsheet grid in the page that shows a host's workbook and lets a person work in it. */
export interface Grid {
  readonly dispose: () => void;
}

export interface GridOptions {
  readonly locale: Locale;
  /**
   * Something the person did was refused: by the host with Excel's error, or because this page cannot do it (`null`).
   * False for an error that is no refusal.
   */
  readonly onRefused: (error: unknown) => boolean;
  readonly onLink: (address: string) => void;
}

export function openGrid(container: HTMLElement, host: Host, { locale, onRefused, onLink }: GridOptions): Grid {
  const { univer, api } = startUniver(container, locale);
  const injector = univer.__getInjector();
  const view = bookView(host);
  const history = editHistory(host);
  const marks = markCache(host, (sheetId) => {
    const sheet = view.sheet(sheetId);
    return sheet === null || !sheet.isMarked ? null : { name: sheet.data.name, columns: sheet.data.columnCount };
  });
  const nameOf = (sheetId: string): string => view.sheet(sheetId)?.data.name ?? "";
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!onRefused(error)) throw error;
    }
  };

  /** What is chosen in the grid is told to the host, and must not come back while the mouse is still being drawn over it. */
  let isChoosing = false;
  function choose(work: () => void): void {
    isChoosing = true;
    try {
      attempt(work);
    } finally {
      isChoosing = false;
    }
  }

  const typing = gridTyping(api, {
    began: () => host.user.setEditing(true),
    ended: (typed) => {
      host.user.setEditing(false);
      if (typed !== null) perform({ kind: "type", ...typed });
    },
  });
  const gate = gridGate(injector, {
    act: perform,
    isTyping: typing.isTyping,
    undo: () => attempt(() => void history.undo()),
    redo: () => attempt(() => void history.redo()),
  });
  gate.quietly(() => api.createWorkbook({ ...view.snapshot(), locale: localeTypeOf(locale) }));
  // The grid's services for sheets are there only once a workbook is.
  displayCells(injector, marks);
  const selection = gridSelection(injector, api, {
    isOurs: gate.isOurs,
    selected: (sheetId, area) => choose(() => host.user.select(nameOf(sheetId), area)),
    activated: (sheetId) => choose(() => host.user.activate(nameOf(sheetId))),
  });

  function perform(act: GateAct): void {
    attempt(() => {
      switch (act.kind) {
        case "type":
          return history.type(nameOf(act.sheetId), act.cells);
        case "insertRows":
        case "deleteRows":
          history.forget();
          return host.user[act.kind](nameOf(act.sheetId), act.at, act.count);
        case "addSheet":
          return void host.user.addSheet();
        case "deleteSheet":
          history.forget();
          return host.user.deleteSheet(nameOf(act.sheetId));
        case "renameSheet":
          history.forget();
          return host.user.renameSheet(nameOf(act.sheetId), act.name);
        case "unknown":
          return void onRefused(null);
      }
    });
  }

  function showSelection(sheetId: string): void {
    const sheet = host.book.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) selection.select(sheetId, sheet.selection);
  }

  function showFront(): void {
    selection.activate(view.active());
    showSelection(view.active());
  }

  /** The sheet in front and what is selected there, as the host has it. */
  function follow(change: HostChange): void {
    const active = view.active();
    const isElsewhere = selection.activeSheet() !== active;
    if (isElsewhere) selection.activate(active);
    const isSelected = change.sheets.some((sheet) => sheet.selection && view.idOf(sheet.sheet) === active);
    if (isElsewhere || (isSelected && !isChoosing)) showSelection(active);
  }

  const stopListening = host.onChange((change) => {
    if (change.by !== "user" && change.sheets.some((sheet) => sheet.cells.length > 0)) history.forget();
    const mutations = view.update(change);
    marks.forget();
    gate.quietly(() => {
      // A sheet may go only when another one is in front.
      const [arriving, rest] = partition(mutations, ({ id }) => id === "sheet.mutation.insert-sheet");
      gate.send(arriving);
      if (change.tabs && selection.activeSheet() !== view.active()) selection.activate(view.active());
      gate.send(rest);
      follow(change);
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    });
  });

  function followLink({ target }: LinkPicture): void {
    if (target.kind === "outside") return onLink(target.address);
    if (target.kind === "unresolved") return;
    attempt(() => host.user.select(target.sheet, target.area));
  }
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = view
      .sheet(worksheet.getSheetId())
      ?.links.find(
        ({ area }) => area.top <= row + 1 && area.bottom > row && area.left <= column + 1 && area.right > column,
      );
    if (link !== undefined) followLink(link);
  });
  let isDrawn = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage < LifecycleStages.Rendered || isDrawn) return;
    isDrawn = true;
    gate.quietly(() => showFront());
  });

  return {
    dispose: () => {
      stopListening();
      univer.dispose();
    },
  };
}

function partition<V>(all: readonly V[], first: (one: V) => boolean): readonly [readonly V[], readonly V[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}
