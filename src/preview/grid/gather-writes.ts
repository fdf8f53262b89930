import type { TypedCell, UserAct } from "./user-act";

type Write = Extract<UserAct, { readonly kind: "type" | "look" }>;
type Gathered = Extract<UserAct, { readonly kind: "type" | "unknown" }>;

/** One command of the grid may write in several steps (empty, then fill, then dress): they are one act of the person. */
export interface WriteGatherer {
  readonly add: (write: Write) => void;
}

/** Hands on what was gathered once the grid's command is over; of two writes to a cell the later one counts. */
export function gatherWrites(act: (act: Gathered) => void): WriteGatherer {
  const bySheet = new Map<string, Map<string, TypedCell>>();
  let isWaiting = false;

  function hand(): void {
    isWaiting = false;
    const sheets = [...bySheet];
    bySheet.clear();
    for (const [sheetId, cells] of sheets) act({ kind: "type", sheetId, cells: [...cells.values()] });
    // Nothing but looks: that is what this page cannot do.
    if (sheets.length === 0) act({ kind: "unknown" });
  }

  return {
    add: (write) => {
      if (!isWaiting) setTimeout(hand, 0);
      isWaiting = true;
      if (write.kind === "look") return;
      const cells = bySheet.get(write.sheetId) ?? new Map<string, TypedCell>();
      for (const cell of write.cells) cells.set(`${cell.row},${cell.column}`, cell);
      bySheet.set(write.sheetId, cells);
    },
  };
}
