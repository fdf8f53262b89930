import type { Book, Sheet } from "../model/book";
import { noteNames, noteStructure } from "../model/news";
import type { ClassDefinition } from "../wire/host-class";
import * as handles from "./handles";
import {
  chartCollectionClass,
  commentClass,
  commentCollectionClass,
  drawnClass,
  noteClass,
  noteCollectionClass,
  shapeCollectionClass,
} from "./attached";
import { autoFilterClass } from "./auto-filter";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { conditionalFormatRuleClass, customConditionalFormatClass, conditionalFormatClass } from "./conditional-format";
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./custom-xml-parts";
import { dataValidationClass } from "./data-validation";
import { freezePanesClass } from "./freeze-panes";
import { headerFooterClass, headersFootersClass } from "./headers-footers";
import { markFillClass, markFontClass, markBorderClass, markBordersClass, markFormatClass } from "./mark-format";
import { namedItemClass, namedItemCollectionClass } from "./named-item";
import { pageBreakClass, pageBreakCollectionClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { rangeCollectionClass, rangeAreasClass } from "./range-areas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass, rangeFontClass, formatProtectionClass, rangeFormatClass } from "./range-format";
import { rangeClass } from "./range";
import { tableClass, tableCollectionClass } from "./tables";
import { applicationClass, runtimeClass, workbookProtectionClass, workbookClass } from "./workbook";
import { worksheetCollectionClass } from "./worksheet-collection";
import { worksheetProtectionClass } from "./worksheet-protection";
import { worksheetClass } from "./worksheet";
import type { FormatOnCells } from "./subjects";

/** Adds to a class that whatever is written through its objects changes more of a sheet than its cells. */
const structural = <T>(definition: ClassDefinition<T>, sheetOf: (self: T) => Sheet): ClassDefinition<T> => ({
  ...definition,
  onWrite: (self) => noteStructure(sheetOf(self)),
});
const onSheet = <T extends { readonly sheet: Sheet }>(definition: ClassDefinition<T>): ClassDefinition<T> =>
  structural(definition, ({ sheet }) => sheet);
const onTarget = (definition: ClassDefinition<FormatOnCells>): ClassDefinition<FormatOnCells> =>
  structural(definition, ({ target }) => target.sheet);
const named = <T extends { readonly book: Book }>(definition: ClassDefinition<T>): ClassDefinition<T> => ({
  ...definition,
  onWrite: ({ book }) => noteNames(book),
});

/** Every class this host knows, with its definition. */
export function defineClasses(): void {
  handles.chart.define(drawnClass);
  handles.chartCollection.define(chartCollectionClass);
  handles.comment.define(commentClass);
  handles.commentCollection.define(commentCollectionClass);
  handles.note.define(noteClass);
  handles.noteCollection.define(noteCollectionClass);
  handles.shape.define(drawnClass);
  handles.shapeCollection.define(shapeCollectionClass);
  handles.autoFilter.define(autoFilterClass);
  handles.conditionalFormatCollection.define(conditionalFormatCollectionClass);
  handles.conditionalFormatRule.define(onTarget(conditionalFormatRuleClass));
  handles.customConditionalFormat.define(customConditionalFormatClass);
  handles.conditionalFormat.define(onTarget(conditionalFormatClass));
  handles.customXmlPart.define(customXmlPartClass);
  handles.customXmlPartCollection.define(customXmlPartCollectionClass);
  handles.customXmlPartScopedCollection.define(customXmlPartScopedCollectionClass);
  handles.dataValidation.define(dataValidationClass);
  handles.freezePanes.define(onSheet(freezePanesClass));
  handles.headerFooter.define(onSheet(headerFooterClass));
  handles.headersFooters.define(onSheet(headersFootersClass));
  handles.markFill.define(onTarget(markFillClass));
  handles.markFont.define(onTarget(markFontClass));
  handles.markBorder.define(structural(markBorderClass, ({ self }) => self.target.sheet));
  handles.markBorders.define(markBordersClass);
  handles.markFormat.define(markFormatClass);
  handles.namedItem.define(named(namedItemClass));
  handles.namedItemCollection.define(named(namedItemCollectionClass));
  handles.pageBreak.define(onSheet(pageBreakClass));
  handles.pageBreakCollection.define(onSheet(pageBreakCollectionClass));
  handles.pageLayout.define(onSheet(pageLayoutClass));
  handles.rangeCollection.define(rangeCollectionClass);
  handles.rangeAreas.define(rangeAreasClass);
  handles.rangeBorder.define(rangeBorderClass);
  handles.rangeBorderCollection.define(rangeBorderCollectionClass);
  handles.rangeFill.define(rangeFillClass);
  handles.rangeFont.define(rangeFontClass);
  handles.formatProtection.define(formatProtectionClass);
  handles.rangeFormat.define(rangeFormatClass);
  handles.range.define(rangeClass);
  handles.table.define(tableClass);
  handles.tableCollection.define(tableCollectionClass);
  handles.application.define(applicationClass);
  handles.runtime.define(runtimeClass);
  handles.workbookProtection.define(workbookProtectionClass);
  handles.workbook.define(workbookClass);
  handles.worksheetCollection.define(worksheetCollectionClass);
  handles.worksheetProtection.define(onSheet(worksheetProtectionClass));
  handles.worksheet.define(worksheetClass);
}
