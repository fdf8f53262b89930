import type { Asked, Proposal, Request } from "../../actions/request";
import type { Place } from "../../actions/workbook";
import type { Locale } from "../../i18n/text";
import { refuseUnlikeFix, refuseUnlikeTask } from "./as-shown";
import type { Attempts } from "./attempts";
import { fillBoth } from "./bilingual";
import type { Builder } from "./builder";
import { cellsOf, removedRowsOf, sheetsOf } from "./detail-of";
import { importCommands } from "./import-commands";
import type { DoneHistory } from "./done-history";
import { ERROR_WORDS } from "./error-texts";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { Session } from "./session";
import type { SessionDeps } from "./session-deps";
import { SAID } from "./texts";
import { undoNewest } from "./undoer";
import { changesAnything, type Writer } from "./writer";

/** Commands that write cells and sheets. */
export type WriteCommands = Pick<
  Session,
  | "propose"
  | "proposeImport"
  | "dismiss"
  | "accept"
  | "fix"
  | "recordStatus"
  | "build"
  | "goOnBuilding"
  | "stopBuilding"
  | "undo"
>;

/** Rooms that these commands need. */
export interface WriteRooms {
  readonly deps: SessionDeps;
  readonly store: PaneStore;
  readonly reader: Reader;
  readonly attempts: Attempts;
  readonly writer: Writer;
  readonly builder: Builder;
  readonly history: DoneHistory;
  /** Says how the appendix is to be read from now on. */
  readonly choose: Session["useReading"];
}

type Then = (proposal: Proposal) => Promise<void> | void;

export function writeCommands(rooms: WriteRooms): WriteCommands {
  const { deps, store, reader, attempts, writer, builder, history } = rooms;
  const bringsIn = importCommands(rooms);
  const { attempt } = attempts;

  const propose = (request: Request): Promise<void> =>
    attempt(`propose ${JSON.stringify(request)}`, async () => {
      const proposal = await writer.plan(request);
      store.set({ proposal: { request, proposal }, firstOpen: false });
    });

  /** Writes what was proposed; false where there was nothing to write, which is said. */
  const write = async ({ plan, refused }: Proposal, request: Asked, touch: () => void): Promise<boolean> => {
    if (changesAnything(plan)) {
      await writer.write(plan, request, touch);
      return true;
    }
    const { title } = ERROR_WORDS.refused;
    const [reason = SAID.nothing] = refused;
    store.warn({ intent: "info", title, body: reason, actions: [] });
    await reader.refresh();
    return false;
  };

  /** Worked out and written in one: `asShown` throws where that is not what the user had in front of them. */
  const writeAtOnce = (name: string, request: Request, asShown: Then, after: Then) =>
    attempt(
      name,
      async (touch) => {
        const proposal = await writer.plan(request);
        if (changesAnything(proposal.plan)) await asShown(proposal);
        if (await write(proposal, request, touch)) await after(proposal);
      },
      afterRefusal(name, request, asShown, after),
    );

  /** Without tracking columns the way on is to add them. */
  const afterRefusal = (name: string, request: Request, asShown: Then, after: Then) => (): Promise<void> => {
    const { outcome } = store.state();
    const none = outcome?.kind === "ready" && outcome.overview.appendix.statusColumns === null;
    return request.kind === "status" && none ? propose({ kind: "track" }) : writeAtOnce(name, request, asShown, after);
  };

  const confirmWritten = ({ plan }: Proposal, request: Asked): void => {
    if (request.kind !== "fix") return store.confirm(fillBoth(SAID.done, { title: plan.title }), true);
    const cells = cellsOf(plan.steps);
    const rows = removedRowsOf(plan.steps).length;
    if (rows > 0) {
      const words = cells.length === 0 ? SAID.removed : SAID.fixedAndRemoved;
      return store.confirm(fillBoth(words, { count: cells.length, rows }), true);
    }
    const [row] = cells.map((cell) => cell.row);
    const one = row !== undefined && cells.every((cell) => cell.row === row);
    store.confirm(fillBoth(one ? SAID.fixedRow : SAID.fixed, { count: cells.length, row: row ?? 0 }), true);
  };

  return {
    propose,
    proposeImport: bringsIn.proposeImport,
    dismiss: () => store.set({ proposal: null }),
    accept: () => {
      const shown = store.state().proposal;
      if (shown === null) return Promise.resolve();
      const { request, proposal } = shown;
      // What was to be brought in is chosen; if it cannot be written, the proposal comes again.
      store.set(request.kind === "import" ? { proposal: null, page: null, tab: "check" } : { proposal: null });
      if (request.kind === "build") return attempt("build", (touch) => builder.build(request.sheets, touch));
      return attempt(
        "accept",
        async (touch) => {
          if (!(await write(proposal, request, touch))) return;
          confirmWritten(proposal, request);
          // A list is put on a sheet to be edited there.
          if (request.kind === "list") await deps.workbook.show(firstCell(proposal));
          if (request.kind === "import" || request.kind === "join") await bringsIn.showImported(proposal);
        },
        () => (request.kind === "import" ? bringsIn.proposeAgain(shown) : propose(request)),
      );
    },
    fix: (finding, chosen) => {
      const fixes: Request = { kind: "fix", findings: [finding.id] };
      const request: Request = chosen === undefined ? fixes : { ...fixes, choices: { [finding.id]: chosen.name } };
      return writeAtOnce(
        `fix ${finding.id}`,
        request,
        ({ plan }) => {
          const grid = reader.grid();
          if (grid !== null)
            refuseUnlikeFix(chosen === undefined ? finding : { ...finding, fix: chosen.fix }, plan, grid);
        },
        (proposal) => confirmWritten(proposal, request),
      );
    },
    recordStatus: (task, status, completedOn) => {
      const { key } = task;
      return writeAtOnce(
        `status ${JSON.stringify([key, status, completedOn])}`,
        { kind: "status", task: key, status, completedOn },
        async ({ plan }) => refuseUnlikeTask(task, await deps.judge.at(task.row), plan, reader.sheet() ?? ""),
        async () => {
          const { words } = await deps.judge.standing(key, status, completedOn);
          const standing = lowered(words, store.state().locale);
          store.confirm(fillBoth(SAID.status, { task: key, standing }), true);
        },
      );
    },
    build: (sheets) => attempt("build", (touch) => builder.build(sheets, touch)),
    goOnBuilding: () => {
      store.set({ message: null });
      return attempt("build", (touch) => builder.goOn(touch));
    },
    stopBuilding: () => builder.stop(),
    undo: () => attempt("undo", (touch) => undoNewest(deps, store, reader, history, touch)),
  };
}

function firstCell({ plan }: Proposal): Place {
  const [sheet] = sheetsOf(plan.steps);
  if (sheet === undefined) throw new Error("A plan for a list makes no sheet");
  return { sheet, address: "A1" };
}

/** Words that go on inside a sentence. */
function lowered(words: string, locale: Locale): string {
  const [first = "", ...rest] = words;
  return first.toLocaleLowerCase(locale) + rest.join("");
}
