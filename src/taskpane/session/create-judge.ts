import type { Checked, Options } from "../../actions/checked";
import { evidenceReader } from "../../actions/evidence-of";
import { planRequest } from "../../actions/plan-request";
import type { Reading } from "../../actions/read-workbook";
import { WorkbookError } from "../../actions/workbook-error";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { fill } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import { headerOf } from "../view/appendix-view";
import { candidatesOf } from "../view/candidates";
import { findingList } from "../view/finding-list";
import { overviewOf } from "../view/overview";
import { readingTrial } from "../view/reading-trial";
import { rowView } from "../view/row-view";
import { trackingList } from "../view/tracking-list";
import { trialStanding } from "../view/trial-standing";
import type { FindingList, Outcome, StandingView } from "../view/view";
import type { ViewSource } from "../view/view-source";
import { bringIn } from "./bring-in";
import { BUILT_IN } from "./built-in";
import type { Judge, JudgeContext } from "./judge";
import { judgedBefore } from "./judged-before";
import { viewSourceOf } from "./view-source-of";

const NOTHING_READ: Text = {
  vi: "Chưa đọc được phụ lục nào trong sổ làm việc này; chưa ô nào bị sửa.",
  en: "No appendix has been read in this workbook yet; no cell was changed.",
};
const NO_TASK: Text = {
  vi: "Không còn nhiệm vụ {task} trong phụ lục; chưa ô nào bị sửa.",
  en: "The task {task} is no longer in the appendix; no cell was changed.",
};
const NO_FINDINGS: FindingList = { groups: [], shown: 0, total: 0 };

/** A Judge that thinks where it is called: inside the worker, and in tests. */
export function createJudge(): Judge {
  const judge = judgedBefore();
  let source: ViewSource | null = null;
  let checked: Checked | null = null;

  const read = (): ViewSource => {
    if (source === null) throw new WorkbookError("no-appendix", NOTHING_READ);
    return source;
  };

  return {
    check: (reading, context) =>
      settled(() => {
        const judged = outcomeOf(reading, { ...BUILT_IN, ...context }, context, judge);
        source = judged.found;
        checked = judged.checked;
        return judged.outcome;
      }),
    findings: (query) => settled(() => (source === null ? NO_FINDINGS : findingList(query, source))),
    tracking: (query) => settled(() => (source === null ? { groups: [] } : trackingList(query, source))),
    at: (row) => settled(() => (source === null ? { kind: "outside" } : rowView(row, source))),
    standing: (task, status, completedOn) => settled(() => standingOn(task, status, completedOn, read())),
    tryReading: (grid, choice) => settled(() => readingTrial(grid, choice, source?.checked.options ?? BUILT_IN)),
    propose: (request) => settled(() => planRequest(checked ?? read().checked, request)),
    bringIn,
    evidence: (findings) => settled(() => evidenceFor(findings, read())),
  };
}

function standingOn(task: string, status: string, completedOn: PlainDate | null, source: ViewSource): StandingView {
  const standing = trialStanding(task, status, completedOn, source);
  if (standing === null) throw new WorkbookError("no-such-task", fill(NO_TASK, { task }));
  return standing;
}

/** What the memory has to say to set findings aside as they stand now; those that are no more are left out. */
function evidenceFor(
  ids: readonly string[],
  { checked, open, setAside }: ViewSource,
): Readonly<Record<string, string>> {
  const evidence = evidenceReader(checked.appendix, checked.grid);
  const wanted = new Set(ids);
  const found = [...open, ...setAside.map((one) => one.found)].filter(({ id }) => wanted.has(id));
  return Object.fromEntries(found.map(({ id, finding }) => [id, evidence(finding)]));
}

/** The answer or the error of a piece of thinking, as a promise: nothing is thrown past it. */
async function settled<T>(think: () => T): Promise<T> {
  return Promise.resolve().then(think);
}

interface Judged {
  readonly outcome: Outcome;
  /** `null` where no appendix was read that can be shown. */
  readonly found: ViewSource | null;
  /** `null` where none was read. */
  readonly checked: Checked | null;
}

function outcomeOf(
  reading: Reading,
  options: Options,
  { locale }: JudgeContext,
  judge: ReturnType<typeof judgedBefore>,
): Judged {
  const { sheets, memory } = reading;
  const nothing = (outcome: Outcome): Judged => ({ outcome, found: null, checked: null });
  if (!sheets.some(({ ours, visible, used }) => ours === null && visible && used !== null)) {
    return nothing({ kind: "empty" });
  }
  try {
    const checked = judge(reading, options);
    if (checked.parts.length > 0) return { ...nothing(spread(checked, reading, options)), checked };
    const header = memory.reading?.header;
    if (header !== undefined && header !== headerOf(checked.grid, checked.appendix)) {
      return nothing({ kind: "header-changed", sheet: checked.grid.sheet });
    }
    const source = viewSourceOf(checked, memory, locale);
    return { outcome: { kind: "ready", overview: overviewOf(source) }, found: source, checked };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return nothing(unread(error, reading, options));
  }
}

/** A table over several sheets: its rows have no single sheet that the pane could point to. */
function spread({ parts, appendix }: Checked, reading: Reading, options: Options): Outcome {
  const sheets = parts.map(({ sheet }) => sheet);
  return { kind: "spread", sheets, tasks: appendix.tasks.length, candidates: candidatesOf(reading, options) };
}

/** Why no appendix was read, as a state with a way out; what is no such reason is thrown on. */
function unread(error: WorkbookError, reading: Reading, options: Options): Outcome {
  const chosen = reading.memory.reading?.sheet ?? null;
  switch (error.code) {
    case "no-such-sheet":
      return { kind: "sheet-gone", sheet: chosen ?? "" };
    case "several-appendices":
      return { kind: "several", candidates: candidatesOf(reading, options) };
    case "no-appendix":
      return { kind: "no-appendix", sheet: chosen, candidates: candidatesOf(reading, options) };
    default:
      throw error;
  }
}
