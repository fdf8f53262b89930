import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Workbook,
} from "@univerjs/presets";
import { editedTextOf, noteOf } from "./cell-data";
import type { MarkCache } from "./mark-cache";
import { markDataOf } from "./style-data";

const TEXT = 1;

/** Lets the grid draw what the host says a cell shows and how it is marked, and edit what would be typed to get it. */
export function displayCells(injector: Injector, marks: MarkCache): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "shown-by-host",
    priority: 100,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, place, next) => {
      const note = noteOf(place.rawData);
      const mark = marks.at(place.subUnitId, place.row, place.col);
      if (note === null && mark === null) return next(cell);
      const drawn: ICellDataForSheetInterceptor = { ...(cell ?? place.rawData) };
      if (note !== null) drawn.v = note.shown;
      if (mark !== null)
        drawn.interceptorStyle = { ...drawn.interceptorStyle, ...markDataOf(mark, baseStyle(place.workbook, drawn)) };
      return next(drawn);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, place, next) => {
      const note = noteOf(place.origin);
      return next(note === null ? cell : { ...cell, v: editedTextOf(place.origin), t: TEXT, f: null, p: null });
    },
  });
}

const baseStyle = (workbook: Workbook, cell: ICellDataForSheetInterceptor) =>
  workbook.getStyles().getStyleByCell(cell) ?? null;
