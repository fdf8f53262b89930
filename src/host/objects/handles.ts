import type { Areas } from "../model/areas";
import type { Book } from "../model/book";
import { declareClass } from "../wire/host-class";
import type {
  AreaOfSheet,
  DrawnOfSheet,
  BorderOfCells,
  BorderOfMark,
  FormatOnCells,
  HeaderFooterOf,
  NameOfBook,
  NameScope,
  PageBreakAt,
  PartOfBook,
  PartsOfNamespace,
  SheetOfBook,
  TableOfSheet,
} from "./subjects";

/**
 * The classes of Excel by which the host's objects are made. They refer to one another in circles, as Excel's do (a range knows its
 * worksheet, a worksheet its ranges), so they are named here and defined in files of their own; `index.ts` brings both together.
 */

export const chart = declareClass<DrawnOfSheet>("Chart");
export const chartCollection = declareClass<SheetOfBook>("ChartCollection");
export const comment = declareClass<AreaOfSheet>("Comment");
export const commentCollection = declareClass<SheetOfBook>("CommentCollection");
export const note = declareClass<AreaOfSheet>("Note");
export const noteCollection = declareClass<SheetOfBook>("NoteCollection");
export const shape = declareClass<DrawnOfSheet>("Shape");
export const shapeCollection = declareClass<SheetOfBook>("ShapeCollection");
export const autoFilter = declareClass<SheetOfBook>("AutoFilter");
export const conditionalFormatCollection = declareClass<Areas>("ConditionalFormatCollection");
export const conditionalFormatRule = declareClass<FormatOnCells>("ConditionalFormatRule");
export const customConditionalFormat = declareClass<FormatOnCells>("CustomConditionalFormat");
export const conditionalFormat = declareClass<FormatOnCells>("ConditionalFormat");
export const customXmlPart = declareClass<PartOfBook>("CustomXmlPart");
export const customXmlPartCollection = declareClass<Book>("CustomXmlPartCollection");
export const customXmlPartScopedCollection = declareClass<PartsOfNamespace>("CustomXmlPartScopedCollection");
export const dataValidation = declareClass<Areas>("DataValidation");
export const freezePanes = declareClass<SheetOfBook>("WorksheetFreezePanes");
export const headerFooter = declareClass<HeaderFooterOf>("HeaderFooter");
export const headersFooters = declareClass<SheetOfBook>("HeaderFooterGroup");
export const markFill = declareClass<FormatOnCells>("ConditionalRangeFill");
export const markFont = declareClass<FormatOnCells>("ConditionalRangeFont");
export const markBorder = declareClass<BorderOfMark>("ConditionalRangeBorder");
export const markBorders = declareClass<FormatOnCells>("ConditionalRangeBorderCollection");
export const markFormat = declareClass<FormatOnCells>("ConditionalRangeFormat");
export const namedItem = declareClass<NameOfBook>("NamedItem");
export const namedItemCollection = declareClass<NameScope>("NamedItemCollection");
export const pageBreak = declareClass<PageBreakAt>("PageBreak");
export const pageBreakCollection = declareClass<SheetOfBook>("PageBreakCollection");
export const pageLayout = declareClass<SheetOfBook>("PageLayout");
export const rangeCollection = declareClass<Areas>("RangeCollection");
export const rangeAreas = declareClass<Areas>("RangeAreas");
export const rangeBorder = declareClass<BorderOfCells>("RangeBorder");
export const rangeBorderCollection = declareClass<Areas>("RangeBorderCollection");
export const rangeFill = declareClass<Areas>("RangeFill");
export const rangeFont = declareClass<Areas>("RangeFont");
export const formatProtection = declareClass<Areas>("FormatProtection");
export const rangeFormat = declareClass<Areas>("RangeFormat");
export const range = declareClass<Areas>("Range");
export const application = declareClass<Book>("Application");
export const runtime = declareClass<Book>("Runtime");
export const workbookProtection = declareClass<Book>("WorkbookProtection");
export const table = declareClass<TableOfSheet>("Table");
export const tableCollection = declareClass<SheetOfBook>("TableCollection");
export const workbook = declareClass<Book>("Workbook");
export const worksheetCollection = declareClass<Book>("WorksheetCollection");
export const worksheetProtection = declareClass<SheetOfBook>("WorksheetProtection");
export const worksheet = declareClass<SheetOfBook>("Worksheet");
