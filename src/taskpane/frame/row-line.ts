import type { RowView } from "../view/view";
import type { useText } from "./session-context";
import { BAR } from "./texts";

/** What is selected, on one line: "II.1 · Quá hạn 61 ngày". */
export function rowLine(row: RowView, text: ReturnType<typeof useText>): string {
  switch (row.kind) {
    case "task":
      return `${row.card.key} · ${row.card.standing.words}`;
    case "section":
      return row.ordinal === ""
        ? text(BAR.sectionUnnumbered, { tasks: row.tasks })
        : text(BAR.section, { ordinal: row.ordinal, tasks: row.tasks });
    case "outside":
      return text(BAR.nothing);
  }
}
