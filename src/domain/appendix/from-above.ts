import type { Field } from "./appendix";
import { isDitto } from "./ditto";
import type { FieldColumns } from "./header-columns";
import { stripMarkup } from "./markup";
import type { JoinedPiece, TaskDraft } from "./task-draft";

/** Fields in which "nt", "như trên" or a ditto mark stands for the words above. */
const DITTO_FIELDS: readonly Field[] = ["lead", "coordinators", "deadline", "result"];

/**
 * Gives each cell that only says "as above" the words of the nearest row above in the same section that says something, or
 * of the section's own heading for the lead. Where no row above says anything the mark stays as it is: not understood.
 */
export function takeFromAbove(drafts: readonly TaskDraft[], columns: FieldColumns): void {
  for (const field of DITTO_FIELDS) {
    let section: TaskDraft["section"] = null;
    let said: readonly JoinedPiece[] | null = null;
    for (const draft of drafts) {
      if (draft.section !== section) said = null;
      section = draft.section;
      const own = piecesIn(draft, field);
      if (own.length === 0) continue;
      const [mark] = own;
      if (!mark || own.length > 1 || !isDitto(stripMarkup(mark.piece.text))) {
        said = own;
        continue;
      }
      const above: readonly JoinedPiece[] = said ?? (field === "lead" ? headingLead(draft, columns) : []);
      if (above.length > 0) draft.fromAbove.set(field, { pieces: above, mark: mark.piece });
    }
  }
}

function piecesIn({ pieces, inherited }: TaskDraft, field: Field): readonly JoinedPiece[] {
  const own = pieces.get(field) ?? [];
  const above = inherited.get(field);
  return own.length === 0 && above ? [{ piece: above, joint: " " }] : own;
}

function headingLead({ section }: TaskDraft, columns: FieldColumns): readonly JoinedPiece[] {
  if (section?.lead === undefined || columns.lead === undefined) return [];
  const { lead: text, row } = section;
  return [{ piece: { text, value: text, numberFormat: "General", row, column: columns.lead }, joint: " " }];
}
