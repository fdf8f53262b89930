import type { Sheet } from "../model/book";
import { viewOf } from "../model/sheet-view";
import { colorXml } from "./style-xml";
import { element, escaped } from "./xml-text";

/** Writers of what stands around a sheet's cells, each for one element of the file; "" where the element is not needed. */

const yes = (value: boolean | undefined): string | null => (value === true ? "1" : null);

export function sheetPropertiesXml({ inner }: Sheet): string {
  const fit = inner.pageSetup.fitToPage ? element("pageSetUpPr", { fitToPage: "1" }) : "";
  const content = colorXml("tabColor", inner.properties.tabColor) + fit;
  return content === "" ? "" : element("sheetPr", {}, content);
}

export function viewsXml(sheet: Sheet): string {
  const view = viewOf(sheet);
  const pane =
    view.state === "frozen"
      ? element("pane", {
          xSplit: view.xSplit ?? null,
          ySplit: view.ySplit ?? null,
          topLeftCell: view.topLeftCell ?? null,
          activePane: view.xSplit === undefined ? "bottomLeft" : view.ySplit === undefined ? "topRight" : "bottomRight",
          state: "frozen",
        })
      : "";
  const attributes = {
    showGridLines: view.showGridLines === false ? "0" : null,
    showRowColHeaders: view.showRowColHeaders === false ? "0" : null,
    rightToLeft: yes(view.rightToLeft),
    view: view.style ?? null,
    zoomScale: view.zoomScale ?? null,
    zoomScaleNormal: view.zoomScaleNormal ?? null,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, pane));
}

/** In the file "1" forbids, and all but `objects` and `scenarios` are forbidden where nothing is said (ECMA-376 18.3.1.85). */
export function protectionXml({ inner }: Sheet): string {
  const protection = inner.sheetProtection;
  if (protection?.sheet !== true) return "";
  const allowed = (value: boolean | undefined): string | null => (value === true ? "0" : null);
  return element("sheetProtection", {
    sheet: "1",
    objects: protection.objects === true ? null : "1",
    scenarios: protection.scenarios === true ? null : "1",
    formatCells: allowed(protection.formatCells),
    formatColumns: allowed(protection.formatColumns),
    formatRows: allowed(protection.formatRows),
    insertColumns: allowed(protection.insertColumns),
    insertRows: allowed(protection.insertRows),
    insertHyperlinks: allowed(protection.insertHyperlinks),
    deleteColumns: allowed(protection.deleteColumns),
    deleteRows: allowed(protection.deleteRows),
    sort: allowed(protection.sort),
    autoFilter: allowed(protection.autoFilter),
    pivotTables: allowed(protection.pivotTables),
  });
}

export function printOptionsXml({ inner: { pageSetup } }: Sheet): string {
  const xml = element("printOptions", {
    horizontalCentered: yes(pageSetup.horizontalCentered),
    verticalCentered: yes(pageSetup.verticalCentered),
    headings: yes(pageSetup.showRowColHeaders),
    gridLines: yes(pageSetup.showGridLines),
  });
  return xml === "<printOptions/>" ? "" : xml;
}

export function marginsXml({ inner }: Sheet): string {
  const { left, right, top, bottom, header, footer } = inner.pageSetup.margins;
  return element("pageMargins", { left, right, top, bottom, header, footer });
}

export function pageSetupXml({ inner: { pageSetup } }: Sheet): string {
  const { paperSize, scale, firstPageNumber, fitToPage, fitToWidth, fitToHeight, orientation } = pageSetup;
  return element("pageSetup", {
    paperSize: paperSize ?? null,
    scale: fitToPage || scale === undefined || scale === 100 ? null : scale,
    firstPageNumber: firstPageNumber ?? null,
    fitToWidth: fitToPage && fitToWidth !== 1 ? fitToWidth : null,
    fitToHeight: fitToPage && fitToHeight !== 1 ? fitToHeight : null,
    pageOrder: pageSetup.pageOrder === "overThenDown" ? "overThenDown" : null,
    orientation,
    blackAndWhite: yes(pageSetup.blackAndWhite),
    draft: yes(pageSetup.draft),
    useFirstPageNumber: firstPageNumber === undefined ? null : "1",
  });
}

export function headerFooterXml({ inner: { headerFooter } }: Sheet): string {
  const part = (
    name: "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter",
  ): string => {
    const code = headerFooter[name];
    return code === null || code === undefined || code === "" ? "" : element(name, {}, escaped(code));
  };
  const off = (name: "scaleWithDoc" | "alignWithMargins"): string | null =>
    Reflect.get(headerFooter, name) === false ? "0" : null;
  const xml = element(
    "headerFooter",
    {
      differentOddEven: yes(headerFooter.differentOddEven),
      differentFirst: yes(headerFooter.differentFirst),
      scaleWithDoc: off("scaleWithDoc"),
      alignWithMargins: off("alignWithMargins"),
    },
    (["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const).map(part).join(""),
  );
  return xml === "<headerFooter/>" ? "" : xml;
}

export function breaksXml({ inner: { rowBreaks } }: Sheet): string {
  const breaks = rowBreaks.map(({ id, max }) => element("brk", { id, max, man: "1" }));
  if (breaks.length === 0) return "";
  return element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(""));
}

export function mergesXml(
  { inner }: Sheet,
  addressOf: (area: Sheet["inner"]["mergedRegions"][number]) => string,
): string {
  const merges = inner.mergedRegions.map((area) => element("mergeCell", { ref: addressOf(area) }));
  return merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, merges.join(""));
}
