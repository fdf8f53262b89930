import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../../src/actions/judge";
import { NO_MEMORY, type Memory } from "../../src/actions/memory";
import type { Reading } from "../../src/actions/read-workbook";
import type { CellValue, Grid } from "../../src/domain/grid";
import type { Locale } from "../../src/i18n/text";
import type { PaneState } from "../../src/taskpane/session/pane-state";
import type { Session } from "../../src/taskpane/session/session";
import { BUILT_IN } from "../../src/taskpane/session/built-in";
import { viewSourceOf } from "../../src/taskpane/session/view-source-of";
import { findingList } from "../../src/taskpane/view/finding-list";
import { overviewOf } from "../../src/taskpane/view/overview";
import { rowView } from "../../src/taskpane/view/row-view";
import { trackingList } from "../../src/taskpane/view/tracking-list";
import { trialStanding } from "../../src/taskpane/view/trial-standing";
import type { ViewSource } from "../../src/taskpane/view/view-source";
import { readingTrial } from "../../src/taskpane/view/reading-trial";
import { gridOf, rowsOfTsv, type RowSpec } from "../support/grid-of";

/** Which of the two samples, in which language, with which statuses recorded. */
export interface SampleChoice {
  readonly sample?: "scanned" | "restored";
  readonly locale?: Locale;
  /** By sheet row: status and completion date as typed, in two columns of the office's own. */
  readonly recorded?: Readonly<Record<string, readonly [status: string, completedOn: string]>>;
  readonly memory?: Partial<Memory>;
}

const SHEET = "Phụ lục QĐ 645";
export const SAMPLE_DAY = "2024-07-02";
/** 02/07/2024, 10:42 in Vietnam. */
export const SAMPLE_NOW = Date.UTC(2024, 6, 2, 3, 42);

/** The real appendix of Decision 645 as the pane gets it, through the functions that the pane itself uses. */
export async function sampleSource({
  sample = "scanned",
  locale = "vi",
  recorded = {},
  memory = {},
}: SampleChoice = {}): Promise<ViewSource> {
  const reading = readingOf(gridFor(sample, recorded), { ...NO_MEMORY, ...memory });
  const checked = judge(reading, { ...BUILT_IN, today: SAMPLE_DAY, locale });
  return Promise.resolve(viewSourceOf(checked, reading.memory, locale));
}

/** What the pane shows of it: checked at 10:42 on 02/07/2024, nothing open, unless told otherwise. */
export async function sampleState(overrides: Partial<PaneState> = {}, choice: SampleChoice = {}): Promise<PaneState> {
  const locale = overrides.locale ?? choice.locale ?? "vi";
  const source = await sampleSource({ ...choice, locale });
  const query = overrides.query ?? NO_QUERY;
  const taskQuery = overrides.taskQuery ?? { only: null, limits: {} };
  return {
    locale,
    tab: "check",
    page: null,
    outcome: { kind: "ready", overview: overviewOf(source) },
    sheetNames: [SHEET],
    firstOpen: false,
    checking: false,
    checkedAt: SAMPLE_NOW,
    query,
    findings: findingList(query, source),
    taskQuery,
    tasks: trackingList(taskQuery, source),
    selection: null,
    proposal: null,
    writing: null,
    build: null,
    history: [],
    message: null,
    toast: null,
    said: null,
    asOfAsked: 0,
    chosenSheets: null,
    ...overrides,
  };
}

/** A row of the sample as it is selected: `selection` of the state. */
export async function sampleSelection(row: number, choice: SampleChoice = {}): Promise<PaneState["selection"]> {
  const source = await sampleSource(choice);
  return { place: { sheet: SHEET, address: `A${row}` }, row: rowView(row, source) };
}

/** A session that only remembers what it was asked, for screens. */
export interface FakeSession {
  readonly session: Session;
  /** Every call but `state` and `subscribe`, with what it was given. */
  readonly calls: readonly (readonly [name: keyof Session, ...given: readonly unknown[]])[];
  /** Shows another state, as a real session would after a command. */
  change(overrides: Partial<PaneState>): void;
}

/** `source`: what `standing` and `tryReading` answer from; left out, the scanned sample. */
export function fakeSession(first: PaneState, source: Promise<ViewSource> = sampleSource()): FakeSession {
  const calls: [keyof Session, ...unknown[]][] = [];
  const listeners = new Set<() => void>();
  let state = first;
  const change = (overrides: Partial<PaneState>): void => {
    state = { ...state, ...overrides };
    for (const listener of listeners) listener();
  };
  const note = (name: keyof Session, ...given: readonly unknown[]): void => {
    calls.push([name, ...given]);
  };
  const later =
    (name: keyof Session) =>
    (...given: readonly unknown[]): Promise<void> => {
      note(name, ...given);
      return Promise.resolve();
    };
  const session: Session = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: later("start"),
    check: later("check"),
    begin: () => {
      note("begin");
      change({ firstOpen: false });
    },
    open: (place) => {
      note("open", place);
      change(place === "reading" || place === "undo" || place === "import" ? { page: place } : { tab: place, page: null });
    },
    back: () => {
      note("back");
      change({ page: null });
    },
    setLocale: later("setLocale"),
    query: later("query"),
    queryTasks: later("queryTasks"),
    show: later("show"),
    showRow: later("showRow"),
    propose: later("propose"),
    proposeImport: later("proposeImport"),
    dismiss: () => {
      note("dismiss");
      change({ proposal: null });
    },
    accept: later("accept"),
    fix: later("fix"),
    setAside: later("setAside"),
    putBack: later("putBack"),
    standing: async (task, status, completedOn) => {
      note("standing", task, status, completedOn);
      const standing = trialStanding(task, status, completedOn, await source);
      if (standing === null) throw new Error(`No task ${task}`);
      return standing;
    },
    recordStatus: later("recordStatus"),
    build: later("build"),
    stopBuilding: () => note("stopBuilding"),
    goOnBuilding: later("goOnBuilding"),
    undo: later("undo"),
    setAsOf: later("setAsOf"),
    setSettings: later("setSettings"),
    tryReading: async (choice) => {
      note("tryReading", choice);
      const { checked } = await source;
      return readingTrial(checked.grid, choice, checked.options);
    },
    useReading: later("useReading"),
    closeMessage: () => {
      note("closeMessage");
      change({ message: null });
    },
    retry: later("retry"),
    command: later("command"),
    stop: later("stop"),
  };
  return { session, calls, change };
}

const NO_QUERY: PaneState["query"] = { severities: [], agencies: [], text: "", fresh: false, limits: {} };

function gridFor(sample: "scanned" | "restored", recorded: NonNullable<SampleChoice["recorded"]>): Grid {
  const file = join(__dirname, `../../samples/decision-645/${sample}.tsv`);
  const rows = rowsOfTsv(readFileSync(file, "utf8").normalize("NFC"));
  if (Object.keys(recorded).length === 0) return gridOf(rows, { sheet: SHEET });
  const width = Math.max(...rows.map((row) => row.length));
  const wide = rows.map((row, index) => withStatus(row, index, width, recorded[String(index + 1)]));
  return gridOf(wide, { sheet: SHEET });
}

/** Status and completion date to the right of a row; `index` 0 is the header. */
function withStatus(row: RowSpec, index: number, width: number, recorded: readonly string[] | undefined): RowSpec {
  const blank: readonly CellValue[] = Array.from({ length: width - row.length }, () => null);
  const [status = "", completedOn = ""] = index === 0 ? ["Tình trạng", "Ngày hoàn thành"] : (recorded ?? []);
  return [...row, ...blank, status, completedOn];
}

function readingOf(grid: Grid, memory: Memory): Reading {
  const used = { top: 1, left: 1, bottom: grid.values.length, right: grid.values[0]?.length ?? 1 };
  const sheets = [{ name: grid.sheet, visible: true, ours: null, protected: false, used }];
  return { sheets, grids: new Map([[grid.sheet, grid]]), memory };
}
