import { codeOf, inSheet } from "./in-excel";

const add = (range: Excel.Range | Excel.RangeAreas, formula: string, color: string): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
};

describe("conditional formats by formula", () => {
  test("are told as they were set; the newest comes first", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A6:A22");
      add(range, '=EXACT(LEFT($K6,1),"▲")', "#F8CBAD");
      const second = add(range, '=EXACT(LEFT($K6,1),"●")', "#FFE699");
      second.stopIfTrue = true;
      second.custom.format.font.color = "#7F6000";
      second.custom.format.font.bold = true;
      second.custom.format.borders.getItem("EdgeBottom").style = "Dash";
      range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const [first] = range.conditionalFormats.items;
      expect(
        range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([
        ["Custom", 0, true],
        ["Custom", 1, false],
      ]);
      const custom = first?.customOrNullObject;
      custom?.rule.load("formula");
      custom?.format.fill.load("color");
      custom?.format.font.load("color,bold,italic");
      const border = custom?.format.borders.getItem("EdgeBottom");
      border?.load("style");
      await context.sync();
      expect(custom?.rule.formula).toBe('=EXACT(LEFT($K6,1),"●")');
      expect([
        custom?.format.fill.color,
        custom?.format.font.color,
        custom?.format.font.bold,
        custom?.format.font.italic,
        border?.style,
      ]).toEqual(["#FFE699", "#7F6000", true, null, "Dash"]);
    }));

  test("tell their formula for the cell through which they were reached", () =>
    inSheet(async (context, sheet) => {
      add(sheet.getRange("B2:B9"), "=AND($A2>1,C$1=B2)", "#FF0000");
      const { conditionalFormats } = sheet.getRange("B4:B5");
      conditionalFormats.load("items/id");
      await context.sync();
      const rule = conditionalFormats.items[0]?.custom.rule;
      rule?.load("formula");
      await context.sync();
      expect(rule?.formula).toBe("=AND($A4>1,C$1=B4)");
    }));

  test("cover several areas, and tell them", () =>
    inSheet(async (context, sheet) => {
      const format = add(sheet.getRanges("A1:A3,C1:C3"), "=A1>1", "#FF0000");
      const areas = format.getRanges();
      areas.load("address");
      const range = format.getRangeOrNullObject();
      await context.sync();
      expect([areas.address, range.isNullObject]).toEqual(["Sheet1!A1:A3,Sheet1!C1:C3", true]);
    }));

  test("are moved and deleted one by one", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:A9");
      const [a, b, c] = ["=A1=1", "=A1=2", "=A1=3"].map((formula) => add(range, formula, "#FF0000"));
      if (a === undefined || b === undefined || c === undefined) throw new Error("three were added");
      a.priority = 0;
      b.delete();
      range.conditionalFormats.load("items/id");
      a.load("id,priority");
      c.load("id,priority");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([a.id, c.id]);
      expect([a.priority, c.priority]).toEqual([0, 1]);
      range.conditionalFormats.getItem(a.id).delete();
      const gone = range.conditionalFormats.getItemOrNullObject(a.id);
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 1]);
    }));

  test("clearAll on a part leaves the rest", () =>
    inSheet(async (context, sheet) => {
      const format = add(sheet.getRange("A1:A9"), "=A1=1", "#FF0000");
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      const areas = format.getRanges();
      areas.load("address");
      await context.sync();
      expect(areas.address).toBe("Sheet1!A1:A3,Sheet1!A6:A9");
    }));

  test("a formula that cannot be read is refused", async () => {
    const write = inSheet(async (context, sheet) => {
      add(sheet.getRange("A1"), "=SUM(", "#FF0000");
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  const read = async (context: Excel.RequestContext, range: Excel.Range) => {
    range.dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    return range.dataValidation.toJSON();
  };

  test.each([
    [
      { list: { inCellDropDown: true, source: "=PL_TinhTrang" } },
      "List",
      { list: { inCellDropDown: true, source: "=PL_TinhTrang" } },
    ],
    [
      { list: { inCellDropDown: false, source: "có,không" } },
      "List",
      { list: { inCellDropDown: false, source: "có,không" } },
    ],
    [
      { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } },
      "Date",
      { date: { formula1: "=36526", operator: "GreaterThanOrEqualTo" } },
    ],
    [
      { wholeNumber: { formula1: 1, formula2: 31, operator: "Between" } },
      "WholeNumber",
      { wholeNumber: { formula1: "=1", formula2: "=31", operator: "Between" } },
    ],
    [{ custom: { formula: "=LEN(A1)<9" } }, "Custom", { custom: { formula: "=LEN(A1)<9" } }],
  ] as const)("%j", (rule, type, told) =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:A5");
      range.dataValidation.rule = rule;
      expect(await read(context, range)).toMatchObject({ type, rule: told, ignoreBlanks: true });
    }),
  );

  test("alert, prompt and blanks are told as they were set", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:A5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.dataValidation.errorAlert = {
        title: "Tình trạng",
        message: "Không có trong danh sách. Vẫn ghi?",
        showAlert: true,
        style: "Warning",
      };
      range.dataValidation.prompt = { title: "", message: "", showPrompt: false };
      range.dataValidation.ignoreBlanks = false;
      expect(await read(context, range)).toMatchObject({
        errorAlert: {
          title: "Tình trạng",
          message: "Không có trong danh sách. Vẫn ghi?",
          showAlert: true,
          style: "Warning",
        },
        prompt: { showPrompt: false },
        ignoreBlanks: false,
      });
    }));

  test("a part has its own, the whole is mixed, and clear takes it away", () =>
    inSheet(async (context, sheet) => {
      const range = sheet.getRange("A1:A5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "c" } };
      expect((await read(context, range)).type).toBe("MixedCriteria");
      expect((await read(context, sheet.getRange("A3"))).rule).toEqual({ list: { inCellDropDown: true, source: "c" } });
      sheet.getRanges("A3,A5").dataValidation.clear();
      expect((await read(context, sheet.getRange("A3"))).type).toBe("None");
      expect((await read(context, sheet.getRange("A4"))).type).toBe("List");
    }));

  test.each([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "a,".repeat(130) } }],
    ["between without an end", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["two kinds at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
    ["a day that is none", { date: { formula1: "hôm qua", operator: "EqualTo" } }],
  ])("%s is refused", async (_, rule) => {
    const write = inSheet(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test("a title over 32 or a message over 255 characters is refused", async () => {
    const write = (title: string, message: string) =>
      inSheet(async (context, sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
        dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
        await context.sync();
      });
    expect(await codeOf(write("a".repeat(32), "b".repeat(255)))).toBe("");
    expect(await codeOf(write("a".repeat(33), ""))).toBe("InvalidArgument");
    expect(await codeOf(write("", "b".repeat(256)))).toBe("InvalidArgument");
  });
});
