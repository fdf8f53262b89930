import { codeOf, inSheet } from "./in-excel";

describe("the look of cells", () => {
  test("of a new cell is that of the Normal style", () =>
    inSheet(async (context, sheet) => {
      const { format } = sheet.getRange("A1");
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,useStandardWidth,useStandardHeight",
      );
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color,pattern");
      format.protection.load("locked");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        wrapText: false,
        indentLevel: 0,
        columnWidth: 48,
        rowHeight: 15,
        useStandardWidth: true,
        useStandardHeight: true,
        font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color: "#000000" },
        fill: { color: "#FFFFFF", pattern: "None" },
        protection: { locked: true },
      });
    }));

  test("is told as it was set, for every cell of several areas", () =>
    inSheet(async (context, sheet) => {
      const { format } = sheet.getRanges("A1:B2,D4");
      format.font.name = "Times New Roman";
      format.font.size = 13.5;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#C00000";
      format.fill.color = "#FFF2CC";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      const one = sheet.getRange("B2").format;
      one.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      one.font.load("name,size,bold,italic,underline,color");
      one.fill.load("color");
      one.protection.load("locked");
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Center",
        wrapText: true,
        indentLevel: 2,
        font: { name: "Times New Roman", size: 13.5, bold: true, italic: true, underline: "Single", color: "#C00000" },
        fill: { color: "#FFF2CC" },
        protection: { locked: false },
      });
    }));

  test("is null where the cells differ", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.columnWidth = 90;
      const { format } = sheet.getRange("A1:B1");
      format.load("wrapText,columnWidth");
      format.font.load("bold,name");
      format.fill.load("color");
      await context.sync();
      expect([format.font.bold, format.fill.color, format.columnWidth]).toEqual([null, null, null]);
      expect([format.font.name, format.wrapText]).toEqual(["Calibri", false]);
    }));

  test.each([
    ["fill.color", (range: Excel.Range) => (range.format.fill.color = "đỏ")],
    ["font.size", (range: Excel.Range) => (range.format.font.size = "13" as never)],
    ["horizontalAlignment", (range: Excel.Range) => (range.format.horizontalAlignment = "Middle" as never)],
    ["rowHeight", (range: Excel.Range) => (range.format.rowHeight = 410)],
    ["columnWidth", (range: Excel.Range) => (range.format.columnWidth = -1)],
  ])("a wrong %s is refused", async (_, set) => {
    const write = inSheet(async (context, sheet) => {
      set(sheet.getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test("a fill is cleared", () =>
    inSheet(async (context, sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#00FF00";
      fill.clear();
      fill.load("color,pattern");
      await context.sync();
      expect([fill.color, fill.pattern]).toEqual(["#FFFFFF", "None"]);
    }));
});

describe("borders", () => {
  test("of a range are those of its edges and between its cells", () =>
    inSheet(async (context, sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(side).style = "Continuous";
      }
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("EdgeTop").color = "#1F4E79";
      borders.getItem("InsideHorizontal").style = "Dot";
      const cell = sheet.getRange("B2").format.borders;
      const [top, bottom, left] = [cell.getItem("EdgeTop"), cell.getItem("EdgeBottom"), cell.getItem("EdgeLeft")];
      const outside = sheet.getRange("A2").format.borders.getItem("EdgeLeft");
      for (const border of [top, bottom, left, outside]) border.load("style,weight,color");
      await context.sync();
      const line = ({ style, weight, color }: Excel.RangeBorder) => [style, weight, color];
      expect(line(top)).toEqual(["Continuous", "Medium", "#1F4E79"]);
      expect(line(bottom).slice(0, 2)).toEqual(["Dot", "Thin"]);
      expect(line(left).slice(0, 2)).toEqual(["Continuous", "Thin"]);
      expect(outside.style).toBe("None");
    }));

  test("are null where the cells along an edge differ", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      const border = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      border.load("style");
      await context.sync();
      expect(border.style).toBeNull();
    }));
});

describe("properties of many cells at once", () => {
  test("are read cell by cell in the shape they were asked for", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B1").format.fill.color = "#FFC000";
      sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "Double";
      const read = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true },
          borders: { style: true },
          horizontalAlignment: true,
          protection: { locked: true } as never,
        },
      });
      await context.sync();
      expect(read.value[0]?.[0]).toMatchObject({
        address: "Sheet1!A1",
        format: { fill: { color: "#FFFFFF" }, font: { bold: false } },
      });
      expect(read.value[0]?.[1]?.format).toMatchObject({
        fill: { color: "#FFC000" },
        borders: { top: { style: "None" }, bottom: { style: "Double" } },
        horizontalAlignment: "General",
        protection: { locked: true },
      });
    }));

  test("are set cell by cell, an empty object leaves a cell alone", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#DDEBF7" }, font: { bold: true } } }, {}],
        [{}, { format: { borders: { bottom: { style: "Continuous", color: "#FF0000" } } } }],
      ]);
      const read = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true }, borders: { style: true, color: true } },
      });
      await context.sync();
      expect(read.value[0]?.map((cell) => [cell.format?.fill?.color, cell.format?.font?.bold])).toEqual([
        ["#DDEBF7", true],
        ["#FFFFFF", false],
      ]);
      expect(read.value[1]?.[1]?.format?.borders?.bottom).toEqual({ style: "Continuous", color: "#FF0000" });
    }));

  test("another shape than the range is refused", async () => {
    const write = inSheet(async (context, sheet) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test("rows and columns: height, width, hidden", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:A3").setRowProperties([{ format: { rowHeight: 30.1 } }, {}, { rowHidden: true }]);
      sheet.getRange("A1:C1").setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }, {}]);
      const rows = sheet
        .getRange("A1:A3")
        .getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = sheet
        .getRange("A1:C1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const hidden = sheet.getRange("A1:A3");
      hidden.load("rowHidden,columnHidden");
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 0, format: { rowHeight: 30 } },
        { rowHidden: false, rowIndex: 1, format: { rowHeight: 15 } },
        { rowHidden: true, rowIndex: 2, format: { rowHeight: 0 } },
      ]);
      expect(columns.value.map(({ columnHidden, format }) => [columnHidden, format?.columnWidth])).toEqual([
        [false, 60],
        [true, 0],
        [false, 48],
      ]);
      expect([hidden.rowHidden, hidden.columnHidden]).toEqual([null, false]);
    }));
});

describe("sizes", () => {
  test("a width is whole pixels: 0.75 points each", () =>
    inSheet(async (context, sheet) => {
      const { format } = sheet.getRange("B:B");
      format.columnWidth = 100.2;
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(100.5);
      format.useStandardWidth = true;
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(48);
    }));

  test("a height goes back to the standard one", () =>
    inSheet(async (context, sheet) => {
      const { format } = sheet.getRange("3:4");
      format.rowHeight = 42.5;
      format.load("rowHeight,useStandardHeight");
      await context.sync();
      expect([format.rowHeight, format.useStandardHeight]).toEqual([42.5, false]);
      format.useStandardHeight = true;
      format.load("rowHeight,useStandardHeight");
      await context.sync();
      expect([format.rowHeight, format.useStandardHeight]).toEqual([15, true]);
    }));
});

describe("clear", () => {
  const look = async (context: Excel.RequestContext, range: Excel.Range): Promise<readonly unknown[]> => {
    range.load("values,hyperlink,numberFormat");
    range.format.fill.load("color");
    range.conditionalFormats.load("items/id");
    range.dataValidation.load("type");
    await context.sync();
    const first = (grid: readonly (readonly unknown[])[]): unknown => grid[0]?.[0];
    return [
      first(range.values),
      range.format.fill.color,
      first(range.numberFormat),
      range.hyperlink === null,
      range.conditionalFormats.items.length,
      range.dataValidation.type,
    ];
  };
  test.each([
    ["All", ["", "#FFFFFF", "General", true, 0, "None"]],
    ["Contents", ["", "#FF0000", "0.00", false, 1, "List"]],
    ["Formats", ["x", "#FFFFFF", "General", false, 0, "List"]],
    ["Hyperlinks", ["x", "#FF0000", "0.00", true, 1, "List"]],
  ] as const)("%s", (what, expected) =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.hyperlink = { documentReference: "Sheet1!B2" };
      range.format.fill.color = "#FF0000";
      range.numberFormat = [["0.00"]];
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.clear(what);
      expect(await look(context, range)).toEqual(expected);
    }),
  );
});
