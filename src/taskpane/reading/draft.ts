import type { ReadingChoice } from "../../actions/memory";
import type { Field } from "../../domain/appendix/appendix";
import type { PaneState } from "../session/pane-state";
import type { ColumnView } from "../view/view";

/** A reading while it is being chosen. */
export interface Draft {
  readonly sheet: string;
  /** `null`: the one that the program finds. */
  readonly headerRow: number | null;
  /** What columns (A = 1) were said to be; those not in it are as the program finds them. */
  readonly fields: ReadonlyMap<number, Field | null>;
}

/** The sheets that can be chosen: those the workbook has, else those that the last look at it named. */
export function sheetsToChoose({ sheetNames, outcome }: PaneState): readonly string[] {
  if (sheetNames !== undefined) return sheetNames;
  switch (outcome?.kind) {
    case "ready":
      return [outcome.overview.appendix.sheet];
    case "no-appendix":
      return [
        ...new Set([
          ...(outcome.sheet === null ? [] : [outcome.sheet]),
          ...outcome.candidates.map(({ sheet }) => sheet),
        ]),
      ];
    case "several":
    case "spread":
      return [...new Set(outcome.candidates.map(({ sheet }) => sheet))];
    case "header-changed":
      return [outcome.sheet];
    default:
      return [];
  }
}

/** How the appendix is read now, as the draft to begin with; `null` where there is no sheet at all. */
export function firstDraft(state: PaneState): Draft | null {
  const { outcome } = state;
  if (outcome?.kind === "ready") {
    const { sheet, headerRows, columns } = outcome.overview.appendix;
    return {
      sheet,
      headerRow: headerRows[0] ?? null,
      fields: new Map(columns.map(({ column, field }) => [column, field])),
    };
  }
  const named = outcome?.kind === "no-appendix" || outcome?.kind === "header-changed" ? outcome.sheet : null;
  const candidate = outcome !== null && "candidates" in outcome ? outcome.candidates[0] : undefined;
  if (candidate !== undefined && (named === null || candidate.sheet === named)) {
    return { sheet: candidate.sheet, headerRow: candidate.headerRow, fields: new Map() };
  }
  const sheet = named ?? sheetsToChoose(state)[0];
  return sheet === undefined ? null : newDraft(sheet);
}

/** A sheet as the program itself would read it. */
export function newDraft(sheet: string): Draft {
  return { sheet, headerRow: null, fields: new Map() };
}

/** What a column is in the draft; `found`: as the program reads it. */
export function fieldIn({ fields }: Draft, { column, field: found }: ColumnView): Field | null {
  const chosen = fields.get(column);
  return chosen === undefined ? found : chosen;
}

/** The draft with one column said to be a field; all that is shown by then counts as said. */
export function withField(draft: Draft, columns: readonly ColumnView[], column: number, field: Field | null): Draft {
  const fields = columns.map((each): readonly [number, Field | null] => [each.column, fieldIn(draft, each)]);
  return { ...draft, fields: new Map([...fields, [column, field]]) };
}

/** The draft as it is tried and kept. */
export function choiceOf({ sheet, headerRow, fields }: Draft): ReadingChoice {
  const columns: Partial<Record<Field, number>> = {};
  for (const [column, field] of fields) if (field !== null) columns[field] = column;
  return {
    sheet,
    ...(headerRow === null ? {} : { headerRow }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}
