import type { Proposal } from "../../actions/request";
import type { PaneState } from "./pane-state";
import type { Session } from "./session";
import type { WriteRooms } from "./write-commands";

/** How an appendix is brought in: read and proposed, then shown and checked. */
export interface ImportCommands {
  readonly proposeImport: Session["proposeImport"];
  /** Shows a proposal again that could not be written. */
  proposeAgain(shown: NonNullable<PaneState["proposal"]>): Promise<void>;
  /** Goes to the new sheet and works with it from now on. */
  showImported(proposal: Proposal): Promise<void>;
}

export function importCommands({ deps, store, attempts, useReading }: WriteRooms): ImportCommands {
  return {
    proposeImport: (from, read) =>
      attempts.attempt("import", async () => {
        const source = await read();
        const proposal = await deps.judge.bringIn(source, await deps.workbook.sheets(), store.state().locale);
        store.set({ proposal: { request: { kind: "import", from }, proposal }, firstOpen: false });
      }),
    proposeAgain: async (shown) => store.set({ proposal: shown }),
    showImported: async ({ plan }) => {
      store.set({ page: null, tab: "check" });
      const [first] = plan.steps;
      if (first?.kind !== "add-sheet") return;
      const { name, print } = first.model;
      await deps.workbook.show({ sheet: name, address: "A1" });
      const { outcome } = store.state();
      const isRead = outcome?.kind === "ready" && outcome.overview.appendix.sheet === name;
      const headerRow = /^\$(\d+)/u.exec(print?.titleRows ?? "")?.[1];
      // Not awaited: it takes its turn after this command, which it would otherwise wait for.
      if (!isRead && headerRow !== undefined) void useReading({ sheet: name, headerRow: Number(headerRow) });
    },
  };
}
