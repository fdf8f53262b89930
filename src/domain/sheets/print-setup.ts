import { areaAddress } from "../address";
import type { PrintSetup } from "./sheet-model";

/** Decree 30/2020, Annex I: top and bottom 20-25, left 30-35, right 15-20 mm. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

/** A4 across, one page wide, as many tall as it takes. Rows are absolute: LibreOffice ignores "9:11". */
export function landscapePrint(
  size: { readonly rows: number; readonly columns: number },
  titleRows: readonly [first: number, last: number] | null,
  breaksBefore: readonly number[],
): PrintSetup {
  return {
    orientation: "landscape",
    margins: MARGINS,
    titleRows: titleRows && `$${String(titleRows[0])}:$${String(titleRows[1])}`,
    area: areaAddress({ top: 1, left: 1, bottom: size.rows, right: size.columns }),
    pagesTall: 0,
    breaksBefore,
  };
}

/** A4 upright on one page. */
export function portraitPrint(size: { readonly rows: number; readonly columns: number }): PrintSetup {
  return { ...landscapePrint(size, null, []), orientation: "portrait", pagesTall: 1 };
}
