import type { SheetChoice } from "../../actions/request";
import type { PaneStore } from "./pane-store";
import type { Session } from "./session";

const NO_SHEETS: SheetChoice = { tally: false, overdue: false, brief: false, agencies: [] };

/** Which sheets a button of the ribbon asks for. */
const CHOICES: Readonly<Record<string, SheetChoice>> = {
  buildTally: { ...NO_SHEETS, tally: true },
  buildAgencySheets: { ...NO_SHEETS, agencies: null },
  buildOverdue: { ...NO_SHEETS, overdue: true },
  buildBrief: { ...NO_SHEETS, brief: true },
};

/**
 * What a button of the ribbon does in the pane: it never writes, it shows what would be written. `id` is the manifest's
 * FunctionName; one that nobody knows is a mistake of ours and throws.
 */
export async function ribbonCommand(id: string, session: Session, store: PaneStore): Promise<void> {
  switch (id) {
    case "check":
      session.open("check");
      return session.check();
    case "mark":
    case "unmark":
    case "track":
      return session.propose({ kind: id });
    case "setAsOf":
      return store.set({ page: null, asOfAsked: store.state().asOfAsked + 1 });
    case "undo":
      return session.open("undo");
    default: {
      const chosenSheets = CHOICES[id];
      if (chosenSheets === undefined) throw new Error(`No command ${id}`);
      // A new object each time: the same button pressed again asks again.
      return store.set({ tab: "report", page: null, firstOpen: false, chosenSheets: { ...chosenSheets } });
    }
  }
}
