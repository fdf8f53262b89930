import { codeOf, inSheet } from "./in-excel";

describe("ranges", () => {
  test.each([
    ["a1", "Sheet1!A1"],
    ["B2:A1", "Sheet1!A1:B2"],
    ["$C$3:$D$4", "Sheet1!C3:D4"],
    ["Sheet1!B5", "Sheet1!B5"],
    ["A:C", "Sheet1!A:C"],
    ["2:5", "Sheet1!2:5"],
    ["XFD1048576", "Sheet1!XFD1048576"],
  ])("%s is %s", (address, full) =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange(address);
      range.load("address");
      await context.sync();
      expect(range.address).toBe(full);
    }),
  );

  test.each([["A0"], ["XFE1"], ["A1048577"], ["1A"], ["Sheet9!A1"], [""], ["A1:"], ["không có"]])(
    "%j is refused",
    async (address) => {
      const read = inSheet(async (context, sheet) => {
        sheet.getRange(address).load("address");
        await context.sync();
      });
      expect(await codeOf(read)).toBe("InvalidArgument");
    },
  );

  test("move and grow, up to the sheet's edge", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      const all = [
        range.getCell(1, 0),
        range.getRow(1),
        range.getColumn(0),
        range.getOffsetRange(2, -1),
        range.getResizedRange(-1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject("C3:D4"),
      ];
      for (const one of all) one.load("address");
      const apart = range.getIntersectionOrNullObject("D4");
      await context.sync();
      expect(all.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "B3",
        "B3:C3",
        "B2:B3",
        "A4:B5",
        "B2:D2",
        "2:3",
        "B:C",
        "C3",
      ]);
      expect(apart.isNullObject).toBe(true);
      range.getOffsetRange(-2, 0).load("address");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test("tell where and how large they are", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRangeByIndexes(4, 2, 3, 2);
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Sheet1!C5:D7",
        rowIndex: 4,
        columnIndex: 2,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
      });
    }));

  test("a sheet's name is quoted in an address where it must be", () =>
    inSheet(async (context) => {
      const names = ["Phụ lục", "O'Neil", "A1", "Tổng_hợp", "2024"];
      const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange("A1"));
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "'Phụ lục'!A1",
        "'O''Neil'!A1",
        "'A1'!A1",
        "Tổng_hợp!A1",
        "'2024'!A1",
      ]);
    }));
});

describe("the used range", () => {
  test("is nothing on an empty sheet, but for getUsedRange, which gives A1", () =>
    inSheet(async (context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    }));

  test("counts formats unless values only are asked for", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      values.load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:D9", "Sheet1!B2"]);
    }));

  test("of some columns is the part of it that lies in them", () =>
    inSheet(async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      const part = sheet.getRange("B:B").getUsedRange(true);
      part.load("address");
      const none = sheet.getRange("E:E").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([part.address, none.isNullObject]).toEqual(["Sheet1!B1:B3", true]);
    }));

  test("values of whole columns are null: they are too many", () =>
    inSheet(async (context, sheet) => {
      const columns = sheet.getRange("A:F");
      columns.load("values");
      await context.sync();
      expect(columns.values).toBeNull();
    }));
});

describe("several areas", () => {
  test("are one object with many areas", () =>
    inSheet(async (context, sheet) => {
      const areas = sheet.getRanges("A1:B2,D4,F6:F8");
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4,Sheet1!F6:F8", 3, 8]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4", "Sheet1!F6:F8"]);
    }));

  test("an address over 8,192 characters is refused", async () => {
    const read = (count: number) =>
      inSheet(async (context, sheet) => {
        sheet.getRanges(Array.from({ length: count }, (_, index) => `B${index * 2 + 1000}`).join(",")).load("address");
        await context.sync();
      });
    expect(await codeOf(read(1_300))).toBe("");
    expect(await codeOf(read(1_500))).toBe("InvalidArgument");
  });
});
