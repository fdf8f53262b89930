import type { ConditionalFormatState } from "../actions/journal";
import type { Mark } from "../domain/sheets/sheet-model";
import { SIDES } from "./conditional-formats";
import { memberOf } from "./member-of";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

const FRAMES = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;

/** A mark as Excel would give it back. */
export function markState({ area, formula, fill, color, bold, italic, frame }: Mark): ConditionalFormatState {
  const line = frame && { style: FRAMES[frame], color: "#000000" };
  return {
    area,
    formula,
    stopIfTrue: true,
    fill: fill ?? null,
    color: color ?? null,
    bold: bold ?? null,
    italic: italic ?? null,
    borders: line ? Object.fromEntries(SIDES.map((side) => [side, line])) : {},
  };
}

/** Takes away the formats with these ids, and puts the others in their order behind `position` formats of the user's. */
export function conditionalPieces(
  sheet: Excel.Worksheet,
  removed: readonly { readonly id: string }[],
  states: readonly ConditionalFormatState[],
  position: number,
): readonly Piece[] {
  return [
    ...removed.map(({ id }) => ({
      bytes: STATEMENT * 4,
      queue: () => sheet.getRange().conditionalFormats.getItem(id).delete(),
    })),
    // A new one comes first of all, so the last is added first.
    ...[...states].reverse().map((state) => ({
      bytes: STATEMENT * 30 + wireBytes(JSON.stringify(state)),
      queue: () => addFormat(sheet.getRanges(state.area).conditionalFormats.add("Custom"), state, position),
    })),
  ];
}

const isFrameStyle = memberOf(["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);

function addFormat(target: Excel.ConditionalFormat, state: ConditionalFormatState, position: number): void {
  const { rule, format } = target.custom;
  rule.formula = state.formula;
  if (state.fill !== null) format.fill.color = state.fill;
  if (state.color !== null) format.font.color = state.color;
  if (state.bold !== null) format.font.bold = state.bold;
  if (state.italic !== null) format.font.italic = state.italic;
  for (const side of SIDES) {
    const line = state.borders[side];
    if (line && isFrameStyle(line.style)) {
      const edge = format.borders.getItem(side);
      edge.style = line.style;
      edge.color = line.color;
    }
  }
  target.stopIfTrue = state.stopIfTrue;
  // Last of all: Excel numbers the formats anew, and the object no longer stands for this one.
  if (position > 0) target.priority = position;
}
