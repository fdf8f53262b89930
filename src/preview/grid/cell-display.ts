import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Worksheet,
} from "@univerjs/presets";
import { editedTextOf, noteOf } from "./cell-data";
import type { MarkCache } from "./mark-cache";
import { canvasMeasure, fittedNumber } from "./number-fit";
import { markDataOf } from "./style-data";

const TEXT = 1;
const NUMBER = 2;

/** Lets the grid draw what the host says a cell shows and how it is marked, and edit what would be typed to get it. */
export function displayCells(injector: Injector, marks: MarkCache): void {
  const interceptors = injector.get(SheetInterceptorService);
  const measure = canvasMeasure();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "shown-by-host",
    priority: 100,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { rawData, subUnitId, row, col, workbook, worksheet }, next) => {
      const note = noteOf(rawData);
      const mark = marks.at(subUnitId, row, col);
      const isNumber = Number(rawData?.t) === NUMBER;
      if (note === null && mark === null && !isNumber) return next(cell);
      const drawn: ICellDataForSheetInterceptor = { ...(cell ?? rawData) };
      const base = workbook.getStyles().getStyleByCell(drawn) ?? {};
      const look = mark === null ? base : { ...base, ...markDataOf(mark, base) };
      if (note !== null) drawn.v = note.shown;
      if (isNumber) drawn.v = fittedNumber(String(drawn.v), look, widthOf(worksheet, row, col), measure);
      if (mark !== null) drawn.interceptorStyle = { ...drawn.interceptorStyle, ...markDataOf(mark, base) };
      return next(drawn);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { origin }, next) =>
      next(origin ? { ...cell, v: editedTextOf(origin), t: TEXT, f: null, p: null } : cell),
  });
}

/** Pixels, over all columns of a merged cell. */
function widthOf(worksheet: Worksheet, row: number, column: number): number {
  const merged = worksheet.getMergedCell(row, column);
  const last = merged?.endColumn ?? column;
  let width = 0;
  for (let at = merged?.startColumn ?? column; at <= last; at++) width += worksheet.getColumnWidth(at);
  return width;
}
