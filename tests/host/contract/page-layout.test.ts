import { codeOf, inSheet } from "./in-excel";

describe("page layout", () => {
  test("is told as it was set", () =>
    inSheet(async (context, sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.centerHorizontally = true;
      layout.firstPageNumber = 1;
      layout.printGridlines = false;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 2, right: 1.5, header: 1, footer: 1 });
      layout.setPrintTitleRows("$9:$11");
      layout.setPrintArea("A1:L23");
      const [rows, area] = [layout.getPrintTitleRowsOrNullObject(), layout.getPrintAreaOrNullObject()];
      rows.load("address");
      area.load("address");
      layout.load(
        "orientation,paperSize,centerHorizontally,firstPageNumber,printGridlines,zoom,topMargin,rightMargin,headerMargin",
      );
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        firstPageNumber: 1,
        printGridlines: false,
        zoom: { horizontalFitToPages: 1 },
      });
      expect(layout.topMargin).toBeCloseTo(56.69, 2);
      expect([layout.rightMargin, layout.headerMargin].map(Math.round)).toEqual([43, 28]);
      expect([rows.address, area.address]).toEqual(["Sheet1!9:11", "Sheet1!A1:L23"]);
    }));

  test("of a new sheet has no titles and no area, and Excel's margins", () =>
    inSheet(async (context, sheet) => {
      const layout = sheet.pageLayout;
      const [rows, area] = [layout.getPrintTitleRowsOrNullObject(), layout.getPrintAreaOrNullObject()];
      layout.load("orientation,zoom,leftMargin,topMargin,firstPageNumber");
      await context.sync();
      expect([rows.isNullObject, area.isNullObject]).toEqual([true, true]);
      expect([layout.orientation, layout.zoom, layout.firstPageNumber]).toEqual(["Portrait", { scale: 100 }, ""]);
      expect([layout.leftMargin, layout.topMargin].map((points) => Math.round(points * 100) / 100)).toEqual([50.4, 54]);
    }));

  test("the print area and titles are names of the sheet, and go with them", () =>
    inSheet(async (context, sheet) => {
      sheet.pageLayout.setPrintArea("A1:B2");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.names.load("items/name,items/formula");
      await context.sync();
      expect(sheet.names.items.map(({ name, formula }): readonly unknown[] => [name, formula])).toEqual([
        ["Print_Area", "=Sheet1!$A$1:$B$2"],
        ["Print_Titles", "=Sheet1!$1:$2"],
      ]);
      sheet.names.getItem("Print_Area").delete();
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(area.isNullObject).toBe(true);
    }));

  test.each([
    ["no pages", { verticalFitToPages: 0 }],
    ["a scale under 10 per cent", { scale: 9 }],
    ["nothing", {}],
  ])("a zoom of %s is refused", async (_, zoom) => {
    const write = inSheet(async (context, sheet) => {
      sheet.pageLayout.zoom = zoom;
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test("headers and footers by page and section", () =>
    inSheet(async (context, sheet) => {
      const group = sheet.pageLayout.headersFooters;
      group.state = "FirstAndDefault";
      group.useSheetScale = false;
      group.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
      group.defaultForAllPages.leftFooter = "Bảo mật && an toàn";
      group.firstPage.centerHeader = "";
      group.load("state,useSheetScale,useSheetMargins");
      group.defaultForAllPages.load("centerHeader,leftHeader,leftFooter");
      group.firstPage.load("centerHeader");
      await context.sync();
      expect([group.state, group.useSheetScale, group.useSheetMargins]).toEqual(["FirstAndDefault", false, true]);
      expect(group.defaultForAllPages.toJSON()).toEqual({
        centerHeader: '&"Times New Roman,Regular"&13&P',
        leftHeader: "",
        leftFooter: "Bảo mật && an toàn",
      });
      expect(group.firstPage.centerHeader).toBe("");
      group.defaultForAllPages.centerHeader = "a".repeat(256);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test("page breaks come before the row they are asked for", () =>
    inSheet(async (context, sheet) => {
      sheet.horizontalPageBreaks.add("A15");
      sheet.horizontalPageBreaks.add("A6");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([5, 14]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      sheet.horizontalPageBreaks.add("A1");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));
});

describe("hyperlinks", () => {
  test("inside the workbook keep their tip, and give an empty cell a text", () =>
    inSheet(async (context, sheet) => {
      const [text, empty, number] = [sheet.getRange("A1"), sheet.getRange("A2"), sheet.getRange("A3")];
      text.values = [["xem"]];
      number.values = [[5]];
      text.hyperlink = { documentReference: "'Phụ lục'!A16", screenTip: "Nhiệm vụ I.3" };
      empty.hyperlink = { documentReference: "Sheet1!B2" };
      number.hyperlink = { documentReference: "Sheet1!B2" };
      for (const cell of [text, empty, number]) cell.load("hyperlink,values");
      text.format.font.load("underline");
      const none = sheet.getRange("B1");
      none.load("hyperlink");
      await context.sync();
      expect(text.hyperlink).toEqual({
        documentReference: "'Phụ lục'!A16",
        screenTip: "Nhiệm vụ I.3",
        textToDisplay: "xem",
      });
      expect([empty.values, number.values]).toEqual([[["Sheet1!B2"]], [[5]]]);
      expect(text.format.font.underline).toBe("Single");
      expect(none.hyperlink).toBeNull();
    }));

  test("lead outside, and are taken away", () =>
    inSheet(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://quangtri.gov.vn/", textToDisplay: "Cổng" };
      cell.load("hyperlink,values");
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([
        { address: "https://quangtri.gov.vn/", screenTip: "", textToDisplay: "Cổng" },
        [["Cổng"]],
      ]);
      cell.clear("Hyperlinks");
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toBeNull();
    }));

  test("one that leads nowhere is refused", async () => {
    const write = inSheet(async (context, sheet) => {
      sheet.getRange("A1").hyperlink = { textToDisplay: "x" };
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });
});
