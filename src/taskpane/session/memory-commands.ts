import {
  withAsOf,
  withLastCheck,
  withoutSetAside,
  withReading,
  withSetAside,
  withSettings,
} from "../../actions/change-memory";
import type { Memory, ReadingChoice } from "../../actions/memory";
import { WorkbookError } from "../../actions/workbook-error";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Settings } from "../../domain/settings";
import type { FindingView } from "../view/view";
import type { Attempts } from "./attempts";
import { fillBoth } from "./bilingual";
import { ERROR_WORDS } from "./error-texts";
import type { ReadingTrial } from "./judge";
import type { MemoryKeeper } from "./memory-keeper";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { Session } from "./session";
import type { SessionDeps } from "./session-deps";
import { SAID } from "./texts";
import { changesAnything, type Writer } from "./writer";

/** Commands that change what the workbook remembers, and no cell but on our settings sheet. */
export type MemoryCommands = Pick<
  Session,
  "check" | "setAside" | "putBack" | "setAsOf" | "setSettings" | "tryReading" | "useReading"
>;

/** What other commands of the session need of these besides. */
export interface MemoryDesk {
  readonly commands: MemoryCommands;
  /** The same as `useReading`, without a confirmation of its own: it follows from something that was confirmed. */
  readonly choose: Session["useReading"];
}

/** Rooms that these commands need. */
export interface MemoryRooms {
  readonly deps: SessionDeps;
  readonly store: PaneStore;
  readonly keeper: MemoryKeeper;
  readonly reader: Reader;
  readonly attempts: Attempts;
  readonly writer: Writer;
}

const NOTHING_TO_TRY: ReadingTrial = { tasks: 0, sections: 0, columns: [], headerRow: null, header: "" };

export function memoryCommands({ deps, store, keeper, reader, attempts, writer }: MemoryRooms): MemoryDesk {
  const { attempt } = attempts;
  let toldUnremembered = false;

  const keepAndShow = async (change: (memory: Memory) => Memory): Promise<void> => {
    await keeper.keep(change);
    await reader.refresh();
  };

  /** A workbook that cannot be written can be checked all the same; that it will not know of it is said once. */
  const rememberCheck = async (): Promise<void> => {
    const { outcome } = store.state();
    if (outcome?.kind !== "ready") return;
    const { ids } = outcome.overview;
    try {
      await keeper.keep((memory) => withLastCheck(memory, ids, new Date(deps.now()).toISOString()));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      if (toldUnremembered) return;
      toldUnremembered = true;
      const { title, body } = ERROR_WORDS.notRemembered;
      store.warn({ intent: "info", title, body: fillBoth(body, { reason: error.text }), actions: [] });
    }
  };

  const tellChecked = (): void => {
    const { outcome } = store.state();
    if (outcome?.kind !== "ready") return;
    const { counts, fresh } = outcome.overview;
    const values = { errors: counts.error, warnings: counts.warning, infos: counts.info };
    if (counts.error + counts.warning + counts.info === 0) store.tell(SAID.clean);
    else if (fresh === null) store.tell(fillBoth(SAID.checkedFirst, values));
    else store.tell(fillBoth(SAID.checked, { ...values, fresh }));
  };

  const tryReading = async (choice: ReadingChoice): Promise<ReadingTrial> => {
    const known = reader.reading()?.grids.get(choice.sheet);
    const [grid] = known === undefined ? await deps.workbook.read([choice.sheet]) : [known];
    return grid === undefined ? NOTHING_TO_TRY : deps.judge.tryReading(grid, choice);
  };

  const choose: Session["useReading"] = (choice) => attempt("choose", () => keepReading(choice));

  const commands: MemoryCommands = {
    check: () =>
      attempt("check", async () => {
        store.set({ checking: true, firstOpen: false });
        try {
          keeper.startAnew();
          reader.doubt();
          await reader.refresh();
          tellChecked();
        } finally {
          store.set({ checking: false });
        }
        await rememberCheck();
      }),
    setAside: (finding, reason) =>
      attempt(`set aside ${finding.id}`, async () => {
        const evidence = (await deps.judge.evidence([finding.id]))[finding.id];
        if (evidence === undefined) return reader.refresh();
        const at = new Date(deps.now()).toISOString();
        await keepAndShow((memory) => withSetAside(memory, { id: finding.id, evidence, reason, at }));
        store.confirm(fillBoth(SAID.setAside, { what: nameOf(finding) }), false);
      }),
    putBack: (id) =>
      attempt(`put back ${id}`, async () => {
        const { outcome } = store.state();
        const one = outcome?.kind === "ready" ? outcome.overview.setAside.find((each) => each.id === id) : undefined;
        await keepAndShow((memory) => withoutSetAside(memory, id));
        if (one !== undefined) store.confirm(fillBoth(SAID.putBack, { what: nameOf(one) }), false);
      }),
    setAsOf: (asOf) =>
      attempt("as-of", async (touch) => {
        await setAsOf(asOf, touch);
        store.confirm(SAID.asOf, false);
      }),
    setSettings: (settings) => attempt("settings", (touch) => setSettings(settings, touch)),
    tryReading: async (choice) => {
      try {
        return await tryReading(choice);
      } catch (error) {
        attempts.fail(error, true, () => reader.refresh());
        return NOTHING_TO_TRY;
      }
    },
    useReading: (choice) =>
      attempt("reading", async () => {
        await keepReading(choice);
        store.confirm(SAID.reading, false);
      }),
  };
  return { commands, choose };

  async function keepReading(choice: ReadingChoice | null): Promise<void> {
    const header = choice === null ? "" : (await tryReading(choice)).header;
    await keepAndShow((memory) => withReading(memory, choice === null ? null : { ...choice, header }));
  }

  /** On our settings sheet where it stands, since its formulas look there; else the workbook remembers it. */
  async function setAsOf(asOf: PlainDate | null, touch: () => void): Promise<void> {
    const request = { kind: "as-of", asOf } as const;
    const onSheet = await planUnlessNoSheet(request);
    if (onSheet !== null && changesAnything(onSheet)) await writer.write(onSheet, request, touch);
    const remembered = onSheet === null ? asOf : null;
    if (keeper.memory().asOf !== remembered) await keepAndShow((memory) => withAsOf(memory, remembered));
  }

  async function setSettings(settings: Settings, touch: () => void): Promise<void> {
    const request = { kind: "settings", settings } as const;
    const onSheet = await planUnlessNoSheet(request);
    if (onSheet !== null && changesAnything(onSheet)) await writer.write(onSheet, request, touch);
    await keepAndShow((memory) => withSettings(memory, settings));
    store.tell(SAID.settings);
  }

  async function planUnlessNoSheet(request: Parameters<Writer["plan"]>[0]) {
    try {
      return (await writer.plan(request)).plan;
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "no-settings-sheet") return null;
      throw error;
    }
  }
}

/** What a finding is about, in few letters. */
function nameOf({ task, address }: Pick<FindingView, "task" | "address">): string {
  return task ?? address;
}
