import type { UndoReport } from "../../actions/journal";
import type { Text } from "../../i18n/text";
import { fillBoth } from "./bilingual";
import type { DoneHistory } from "./done-history";
import { ERROR_WORDS, KEPT } from "./error-texts";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";
import type { SessionDeps } from "./session-deps";
import { LABELS, SAID } from "./texts";

/** Places that are named one by one; of more only the number is said. */
const MOST_NAMED = 3;

/** Undoes the newest thing that was done, and says what was left as it is and why. */
export async function undoNewest(
  { workbook }: SessionDeps,
  store: PaneStore,
  reader: Reader,
  history: DoneHistory,
  touch: () => void,
): Promise<void> {
  const action = history.newest();
  if (action === null) return;
  const { title } = action.journal;
  store.set({ writing: { title, share: 0 } });
  try {
    touch();
    const report = await workbook.undo(action.journal);
    const dropping = history.drop(action);
    store.set({ history: history.entries() });
    await dropping;
    tellUndone(report, title, store);
  } finally {
    store.set({ writing: null });
    reader.doubt();
  }
  await reader.refresh();
}

function tellUndone({ restored, kept }: UndoReport, title: Text, store: PaneStore): void {
  if (kept.length === 0) {
    store.confirm(fillBoth(SAID.undone, { restored }), false);
    return;
  }
  const words = ERROR_WORDS.undoneInPart;
  const named = kept
    .slice(0, MOST_NAMED)
    .map(({ sheet, address, reason }) =>
      fillBoth(KEPT.cell, { place: address === "" ? `“${sheet}”` : address, reason }),
    );
  const more = kept.length - named.length;
  const lines = more > 0 ? [...named, fillBoth(KEPT.more, { count: more })] : named;
  const told = { vi: lines.map(({ vi }) => vi).join(" "), en: lines.map(({ en }) => en).join(" ") };
  store.warn({
    intent: "warning",
    title: fillBoth(words.title, { title }),
    body: fillBoth(words.body, { restored, kept: told }),
    actions: kept
      .slice(0, 1)
      .flatMap(({ sheet, address }) =>
        address === "" ? [] : [{ kind: "show" as const, label: LABELS.show, place: { sheet, address } }],
      ),
  });
}
