import type { Inputs, JournalEntry, SheetCreated } from "../actions/journal";
import type { Text } from "../i18n/text";
import type { AnswerOf, Slice } from "./ask-in-slices";
import type { SheetFacts } from "./list-sheets";
import { labelFormula } from "./sheet-label";
import type { Kept, Placed } from "./undo-places";
import { formulasIn, sheetsInUse, type StandingFormula } from "./undo-references";

const WRITTEN_ON: Text = {
  vi: "Trang đã được ghi thêm hoặc sửa từ khi lập, nên được giữ lại.",
  en: "Something was added or changed on the sheet since it was made, so it is kept.",
};

/** A sheet that we made and that an undo takes away, or keeps. */
type Created = JournalEntry & SheetCreated;

export function isCreated(placed: Placed): placed is Placed<Created> {
  return placed.entry.kind === "sheet-created";
}

/** The cells to compare before a sheet is taken away: from A1 to its last cell with content. */
export function sheetSlice({ facts, entry }: Placed<Created>): Slice {
  const rows = entry.written?.length ?? 1;
  const columns = entry.written?.[0]?.length ?? 1;
  const { name, used } = facts;
  return {
    sheet: name,
    area: { top: 1, left: 1, bottom: Math.max(rows, used?.bottom ?? 1), right: Math.max(columns, used?.right ?? 1) },
  };
}

/**
 * Which of the sheets that were made are taken away. One on which somebody has written stays, and so does one that a
 * formula of the user's (`standing`) uses: it would become #REF!.
 */
export function chooseSheets(
  created: readonly { readonly placed: Placed<Created>; readonly slice: Slice }[],
  now: AnswerOf<Inputs>,
  placed: readonly Placed[],
  standing: readonly StandingFormula[],
): { readonly gone: readonly SheetFacts[]; readonly kept: readonly Kept[]; readonly keptIds: ReadonlySet<string> } {
  const chosen = created.map(({ placed: one, slice }) => {
    const inputs = now(slice);
    const { name } = one.facts;
    const formulas = formulasIn(name, slice.area, inputs, () => false);
    return {
      facts: one.facts,
      untouched: isUntouched(one, inputs),
      sheet: name,
      names: namesInto(name, placed),
      formulas,
    };
  });
  const written = chosen.filter(({ untouched }) => !untouched);
  const inUse = sheetsInUse(
    chosen.filter(({ untouched }) => untouched),
    [...standing, ...written.flatMap(({ formulas }) => formulas)],
  );
  const kept = [...written.map(({ sheet }) => ({ sheet, address: "", reason: WRITTEN_ON })), ...inUse];
  const stays = (sheet: string): boolean => kept.some((one) => one.sheet === sheet);
  return {
    gone: chosen.filter(({ sheet }) => !stays(sheet)).map(({ facts }) => facts),
    kept,
    keptIds: new Set(chosen.filter(({ sheet }) => stays(sheet)).map(({ facts }) => facts.id)),
  };
}

/** The names of the workbook that point into a sheet. */
function namesInto(sheet: string, placed: readonly Placed[]): readonly string[] {
  return placed.flatMap(({ entry, facts }) =>
    entry.kind === "name-set" && entry.scope === "workbook" && facts.name === sheet ? [entry.name] : [],
  );
}

/** A sheet whose making was broken off is known by its label alone, or by being empty; one without label by Excel's id. */
function isUntouched({ entry, facts }: Placed<Created>, now: Inputs): boolean {
  const { label, sheet, sheetId } = entry;
  if (entry.written === null) {
    if (facts.used === null) return true;
    return label === null ? facts.id === sheetId : facts.labelFormula === labelFormula({ id: label, name: sheet });
  }
  const { written } = entry;
  return now.every((row, r) => row.every((input, c) => input === (written[r]?.[c] ?? "")));
}
