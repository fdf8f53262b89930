import { ICommandService, type IRange, type FUniver, type Injector } from "@univerjs/presets";
import { z } from "zod";
import type { Area } from "../../host/model/area";
import { UNIT } from "./book-view";
import { areaOfRange, rangeOf } from "./sheet-data";

/** Which cells and which sheet the grid shows as chosen. */
export interface GridSelection {
  /** Puts a sheet in front. */
  readonly activate: (sheetId: string) => void;
  /** Selects cells of the sheet in front and brings them into view. */
  readonly select: (sheetId: string, area: Area) => void;
  readonly activeSheet: () => string | null;
}

interface SelectionListener {
  readonly isOurs: () => boolean;
  readonly selected: (sheetId: string, area: Area) => void;
  readonly activated: (sheetId: string) => void;
}

const ROWS = 1;
const COLUMNS = 2;
const ALL = 3;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

const chosen = z.object({
  unitId: z.literal(UNIT),
  subUnitId: z.string(),
  selections: z.array(
    z.object({
      range: z.object({
        startRow: z.number(),
        endRow: z.number(),
        startColumn: z.number(),
        endColumn: z.number(),
        rangeType: z.number().optional(),
      }),
    }),
  ),
});
const active = z.object({ unitId: z.literal(UNIT), subUnitId: z.string() });

/** Whole rows and columns end where the sheet does, not where the grid does. */
function areaOfChoice(range: IRange): Area {
  const area = areaOfRange(range);
  const kind: number = range.rangeType ?? 0;
  return {
    top: kind === COLUMNS || kind === ALL ? 1 : area.top,
    left: kind === ROWS || kind === ALL ? 1 : area.left,
    bottom: kind === COLUMNS || kind === ALL ? MAX_ROW : area.bottom,
    right: kind === ROWS || kind === ALL ? MAX_COLUMN : area.right,
  };
}

export function gridSelection(injector: Injector, api: FUniver, listener: SelectionListener): GridSelection {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((info) => {
    if (listener.isOurs()) return;
    if (info.id === "sheet.operation.set-selections") {
      const read = chosen.safeParse(info.params);
      const last = read.success ? read.data.selections.at(-1) : undefined;
      if (read.success && last !== undefined) {
        const { startRow, endRow, startColumn, endColumn, rangeType } = last.range;
        const range = { startRow, endRow, startColumn, endColumn, ...(rangeType === undefined ? {} : { rangeType }) };
        listener.selected(read.data.subUnitId, areaOfChoice(range));
      }
    } else if (info.id === "sheet.operation.set-worksheet-active") {
      const read = active.safeParse(info.params);
      if (read.success) listener.activated(read.data.subUnitId);
    }
  });

  /** The part of an area that the grid has rows and columns for. */
  function within(area: Area): IRange {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = rangeOf(area);
    const lastRow = (sheet?.getMaxRows() ?? 1) - 1;
    const lastColumn = (sheet?.getMaxColumns() ?? 1) - 1;
    return { ...range, endRow: Math.min(range.endRow, lastRow), endColumn: Math.min(range.endColumn, lastColumn) };
  }

  return {
    activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null,
    activate: (subUnitId) =>
      void commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId: UNIT, subUnitId }),
    select: (subUnitId, area) => {
      const range = within(area);
      commands.syncExecuteCommand("sheet.command.select-range", { unitId: UNIT, subUnitId, subUnit: subUnitId, range });
      commands.syncExecuteCommand("sheet.operation.scroll-to-range", {
        range: { ...range, endRow: range.startRow, endColumn: range.startColumn },
      });
    },
  };
}
