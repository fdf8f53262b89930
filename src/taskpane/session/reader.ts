import { readWorkbook, type Reading } from "../../actions/read-workbook";
import { parseArea } from "../../domain/address";
import type { Place } from "../../actions/workbook";
import type { Grid } from "../../domain/grid";
import type { Outcome, RowView } from "../view/view";
import type { JudgeContext } from "./judge";
import type { MemoryKeeper } from "./memory-keeper";
import { oneByOne } from "./one-by-one";
import type { PaneState } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { compareReadings } from "./same-reading";
import type { SessionDeps } from "./session-deps";

/** No more than one part in so many of the time is spent on reading what may not have changed. */
const SHARE_OF_TIME = 10;

/** Reads the workbook, has it judged, and shows what came of it. Nothing is written. */
export interface Reader {
  /** Reads anew; what is the same as before is not judged again. Resolves once the pane shows it. */
  refresh(): Promise<void>;
  /** The same, unless it was read within the last `milliseconds` (longer where reading takes long) and nothing was heard of since. */
  refreshIfOlder(milliseconds: number): Promise<void>;
  /** Something happened: what was read may no longer hold. */
  doubt(): void;
  /** The sheet of the appendix; `null` where none was read. */
  sheet(): string | null;
  /** What stands at a place. */
  rowAt(place: Place): Promise<RowView>;
  reading(): Reading | null;
  /** The appendix's sheet as it was read last; `null` where none was. */
  grid(): Grid | null;
}

export function createReader(deps: SessionDeps, store: PaneStore, keeper: MemoryKeeper): Reader {
  const { workbook, judge } = deps;
  const queue = oneByOne();
  let last: { readonly reading: Reading; readonly context: JudgeContext } | null = null;
  let readAt = 0;
  let readTook = 0;
  let waiting: Promise<void> | null = null;

  const sheet = (): string | null => sheetOf(store.state().outcome);
  const rowAt = (place: Place): Promise<RowView> => rowOn(sheet(), place);
  const rowOn = async (appendix: string | null, { sheet: name, address }: Place): Promise<RowView> => {
    const row = parseArea(address)?.top;
    return name === appendix && row !== undefined ? judge.at(row) : { kind: "outside" };
  };

  const refreshNow = async (): Promise<void> => {
    waiting = null;
    const began = deps.now();
    const read = await readWorkbook(workbook);
    const readIn = deps.now() - began;
    const memory = keeper.read(read.memory);
    const context = { today: deps.today(), locale: memory.locale ?? deps.displayLocale };
    const { reading, same } = await compareReadings(last?.reading ?? null, { ...read, memory }, () => deps.wait(0));
    const unchanged =
      same && last !== null && last.context.today === context.today && last.context.locale === context.locale;
    if (!unchanged) await judgeIt(reading, context);
    readAt = began;
    readTook = readIn;
    store.set({ checkedAt: deps.now() });
  };

  const judgeIt = async (reading: Reading, context: JudgeContext): Promise<void> => {
    last = null;
    const outcome = await outcomeOf(reading, context);
    last = { reading, context };
    // What is asked for may change while the answers are made; then they are made anew, so that all of it fits together.
    for (;;) {
      const { query, taskQuery, selection } = store.state();
      const [findings, tasks, row] = await Promise.all([
        judge.findings(query),
        judge.tracking(taskQuery),
        selection === null ? null : rowOn(sheetOf(outcome), selection.place),
      ]);
      const now = store.state();
      if (now.query !== query || now.taskQuery !== taskQuery || now.selection?.place !== selection?.place) continue;
      const selected = selection === null || row === null ? null : { place: selection.place, row };
      const { locale } = context;
      store.set({ outcome, locale, sheetNames: sheetNamesOf(reading), findings, tasks, selection: selected });
      return;
    }
  };

  /** Where the one sheet that was read has no appendix, the others are looked at too, so that another can be offered. */
  const outcomeOf = async (reading: Reading, context: JudgeContext): Promise<Outcome> => {
    const outcome = await judge.check(reading, context);
    if (outcome.kind !== "no-appendix" || reading.memory.reading === null) return outcome;
    const unread = reading.sheets.filter(
      ({ name, ours, visible, used }) => ours === null && visible && used !== null && !reading.grids.has(name),
    );
    if (unread.length === 0) return outcome;
    const grids = await workbook.read(unread.map(({ name }) => name));
    const all = new Map([...reading.grids, ...grids.map((grid) => [grid.sheet, grid] as const)]);
    return judge.check({ ...reading, grids: all }, context);
  };

  const refresh = (): Promise<void> => {
    waiting ??= queue(refreshNow);
    return waiting;
  };

  return {
    refresh,
    refreshIfOlder: async (milliseconds) => {
      const old = Math.max(milliseconds, readTook * SHARE_OF_TIME);
      if (readAt === 0 || deps.now() - readAt >= old) await refresh();
    },
    doubt: () => {
      readAt = 0;
    },
    sheet,
    rowAt,
    reading: () => last?.reading ?? null,
    grid: () => last?.reading.grids.get(sheet() ?? "") ?? null,
  };
}

function sheetOf(outcome: PaneState["outcome"]): string | null {
  return outcome?.kind === "ready" ? outcome.overview.appendix.sheet : null;
}

/** The user's own sheets, in their order. */
function sheetNamesOf({ sheets }: Reading): readonly string[] {
  return sheets.filter(({ ours, visible }) => ours === null && visible).map(({ name }) => name);
}
