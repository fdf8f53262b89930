import type { PrintState } from "../actions/journal";
import type { PrintSetup } from "../domain/sheets/sheet-model";
import { withoutSheet } from "./excel-ranges";
import { memberOf } from "./member-of";
import { STATEMENT, wireBytes, type Piece } from "./send-pieces";

const POINTS_A_MILLIMETRE = 72 / 25.4;
/** Decree 30/2020/NĐ-CP, Annex I: Arabic numerals, size 13–14, in the middle of the top margin, not on the first page. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
const FOOTER_MARGIN = 10 * POINTS_A_MILLIMETRE;

/** Asks for the print set-up of a sheet; it can be read by `printState` once the batch was answered. */
export function askForPrint(sheet: Excel.Worksheet) {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load(
    "orientation,paperSize,zoom,centerHorizontally,firstPageNumber,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
  );
  const { headersFooters } = pageLayout;
  headersFooters.load("state,useSheetScale,useSheetMargins");
  headersFooters.defaultForAllPages.load("centerHeader");
  headersFooters.firstPage.load("centerHeader");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load("address");
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  horizontalPageBreaks.load("items/rowIndex");
  return { pageLayout, headersFooters, titleRows, area, horizontalPageBreaks };
}

export function printState({
  pageLayout,
  headersFooters,
  titleRows,
  area,
  horizontalPageBreaks,
}: ReturnType<typeof askForPrint>): PrintState {
  return {
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    zoom: pageLayout.zoom,
    centerHorizontally: pageLayout.centerHorizontally,
    firstPageNumber: pageLayout.firstPageNumber,
    margins: {
      top: pageLayout.topMargin,
      bottom: pageLayout.bottomMargin,
      left: pageLayout.leftMargin,
      right: pageLayout.rightMargin,
      header: pageLayout.headerMargin,
      footer: pageLayout.footerMargin,
    },
    titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
    area: area.isNullObject ? null : area.address.split(",").map(withoutSheet).join(","),
    breaksBefore: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
    headers: {
      state: headersFooters.state,
      useSheetScale: headersFooters.useSheetScale,
      useSheetMargins: headersFooters.useSheetMargins,
      center: headersFooters.defaultForAllPages.centerHeader,
      firstCenter: headersFooters.firstPage.centerHeader,
    },
  };
}

/**
 * What a model asks for as Excel would give it back. On a sheet of ours paper, centring and page number are those of
 * the decree; on a sheet of the user's (`before`) they stay as they are.
 */
export function wantedPrint(print: PrintSetup, before: PrintState | null): PrintState {
  const { top, bottom, left, right, header } = print.margins;
  const points = (millimetres: number): number => millimetres * POINTS_A_MILLIMETRE;
  return {
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: before ? before.paperSize : "A4",
    zoom: { horizontalFitToPages: 1, ...(print.pagesTall > 0 ? { verticalFitToPages: print.pagesTall } : {}) },
    centerHorizontally: before ? before.centerHorizontally : true,
    firstPageNumber: before ? before.firstPageNumber : 1,
    margins: {
      top: points(top),
      bottom: points(bottom),
      left: points(left),
      right: points(right),
      header: points(header),
      footer: before ? before.margins.footer : FOOTER_MARGIN,
    },
    titleRows: print.titleRows,
    area: print.area,
    breaksBefore: print.breaksBefore,
    headers: before
      ? before.headers
      : { state: "FirstAndDefault", useSheetScale: false, useSheetMargins: true, center: PAGE_NUMBER, firstCenter: "" },
  };
}

const isOrientation = memberOf(["Portrait", "Landscape"]);
const isPaper = memberOf(["Letter", "Legal", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Tabloid", "Folio"]);
const isHeaderState = memberOf(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]);

/** Writes a print set-up where it differs from the one before; without one before, all of it. */
export function printPieces(sheet: Excel.Worksheet, before: PrintState | null, after: PrintState): readonly Piece[] {
  return [
    {
      bytes: STATEMENT * (40 + 4 * after.breaksBefore.length) + wireBytes(JSON.stringify(after)),
      queue: () => {
        setLayout(sheet.pageLayout, before, after);
        setRows(sheet, before, after);
        setHeaders(sheet.pageLayout.headersFooters, before, after);
      },
    },
  ];
}

function setLayout(layout: Excel.PageLayout, before: PrintState | null, after: PrintState): void {
  if (isOrientation(after.orientation) && before?.orientation !== after.orientation) {
    layout.orientation = after.orientation;
  }
  if (isPaper(after.paperSize) && before?.paperSize !== after.paperSize) layout.paperSize = after.paperSize;
  if (!same(before?.zoom, after.zoom)) layout.zoom = after.zoom;
  if (before?.centerHorizontally !== after.centerHorizontally) layout.centerHorizontally = after.centerHorizontally;
  if (before?.firstPageNumber !== after.firstPageNumber) layout.firstPageNumber = after.firstPageNumber;
  const { margins } = after;
  if (same(before?.margins, margins)) return;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
}

/** A print area and title rows are names of the sheet; there is no other way to take them away. */
function setRows(sheet: Excel.Worksheet, before: PrintState | null, after: PrintState): void {
  if (after.titleRows === null) {
    if (before?.titleRows) sheet.names.getItem("Print_Titles").delete();
  } else if (before?.titleRows !== after.titleRows) sheet.pageLayout.setPrintTitleRows(after.titleRows);
  if (after.area === null) {
    if (before?.area) sheet.names.getItem("Print_Area").delete();
  } else if (before?.area !== after.area) sheet.pageLayout.setPrintArea(after.area);
  if (same(before?.breaksBefore ?? [], after.breaksBefore)) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of after.breaksBefore) sheet.horizontalPageBreaks.add(`A${row}`);
}

function setHeaders(group: Excel.HeaderFooterGroup, before: PrintState | null, { headers }: PrintState): void {
  if (same(before?.headers, headers)) return;
  if (isHeaderState(headers.state)) group.state = headers.state;
  group.useSheetScale = headers.useSheetScale;
  group.useSheetMargins = headers.useSheetMargins;
  group.defaultForAllPages.centerHeader = headers.center;
  group.firstPage.centerHeader = headers.firstCenter;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
