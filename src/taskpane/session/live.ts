import type { Place, WorkbookEvent } from "../../actions/workbook";
import type { Attempts } from "./attempts";
import { coalesce } from "./coalesce";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { SessionDeps } from "./session-deps";
import { SAID } from "./texts";
import { fillBoth } from "./bilingual";

/** Edits: half a second after the last one, two seconds after the first at the latest. */
const EDITS = { quiet: 400, most: 1500 };
const SELECTIONS = { quiet: 150, most: 300 };
/** Some Excels tell nothing of drop-downs and sorting: what is older than this is read again when the user moves. */
const OLD = 5000;
/** Sheets of ours on which officials write what the check looks at. */
const READ_BY_CHECK: ReadonlySet<string> = new Set(["settings", "directory", "holidays", "record"]);

/** Follows what happens in the workbook. Nothing is ever written from here. */
export interface Live {
  heard(event: WorkbookEvent): void;
  /** Reads again where what is shown may be old; failures are shown, and go away with the next success. */
  lookAgain(): Promise<void>;
}

export function createLive(deps: SessionDeps, store: PaneStore, reader: Reader, attempts: Attempts): Live {
  let selected: Place | null = null;

  const inBackground = async (work: () => Promise<void>): Promise<void> => {
    // What is being written is read as soon as it stands.
    if (store.state().writing !== null) return;
    const before = totalOf(store);
    try {
      await work();
    } catch (error) {
      attempts.failInBackground(error, lookAgain);
      return;
    }
    attempts.succeedInBackground();
    const now = totalOf(store);
    if (now !== null && before !== null && now !== before) store.tell(fillBoth(SAID.left, { count: now }));
  };
  const failed = (error: unknown): void => attempts.failInBackground(error, lookAgain);
  const lookAgain = (): Promise<void> => inBackground(() => reader.refreshIfOlder(OLD));
  const edited = coalesce(() => inBackground(() => reader.refresh()), EDITS, deps, failed);
  const moved = coalesce(
    async () => {
      const place = selected;
      if (place === null) return;
      // What stands at the row is known already; only whether it still holds is to be asked, and that may take its time.
      const row = await reader.rowAt(place);
      if (place === selected) store.set({ selection: { place, row } });
      void lookAgain();
    },
    SELECTIONS,
    deps,
    failed,
  );

  return {
    heard: (event) => {
      if (event.kind === "selected") {
        selected = event.place;
        moved();
        return;
      }
      reader.doubt();
      if (event.kind === "sheets" || isLookedAt(event.sheet, reader)) edited();
    },
    lookAgain,
  };
}

/** False for the sheets that are only printed: what officials write there is read when they are built again. */
function isLookedAt(sheet: string, reader: Reader): boolean {
  const ours = reader.reading()?.sheets.find(({ name }) => name === sheet)?.ours ?? null;
  return ours === null || READ_BY_CHECK.has(ours);
}

function totalOf(store: PaneStore): number | null {
  const { outcome, findings } = store.state();
  return outcome?.kind === "ready" ? findings.total : null;
}
