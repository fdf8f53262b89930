import { openHost } from "../../../src/host/open-host";
import { loadOffice } from "../../../src/host/load-office";
import { attachThings, type Things } from "../../support/attach-things";
import { codeOf, inSheet } from "./in-excel";

/** A file of Excel's with things on its first sheet: the library makes no such file by itself. */
async function withThings<R>(
  things: Things,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
) {
  const now = () => new Date(2024, 6, 2, 9, 30);
  const bytes = attachThings(await (await openHost(null, { now })).save(), things);
  const { Excel } = loadOffice(await openHost(bytes, { now }));
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("comments, notes and drawings", () => {
  test("a new sheet has none", () =>
    inSheet(async (context, { comments, shapes, charts }) => {
      comments.load("items/id");
      shapes.load("items/name");
      charts.load("items/name");
      await context.sync();
      expect([comments.items, shapes.items, charts.items]).toEqual([[], [], []]);
    }));

  test("comments say where they stand; their answers and the notes beside are no comments", () =>
    withThings({ comments: ["B3", "C7"], notes: ["A1"] }, async ({ comments }, context) => {
      comments.load("items/id");
      await context.sync();
      const places = comments.items.map((item) => item.getLocation().load("address"));
      await context.sync();
      expect(comments.items.map(({ id }) => id)).toEqual(["{C0}", "{C1}"]);
      expect(places.map(({ address }) => address)).toEqual(["Sheet1!B3", "Sheet1!C7"]);
    }));

  test("drawings tell their top and height in points, charts apart from the rest", () =>
    withThings(
      {
        drawn: [
          { name: "Con dấu", from: 3, to: 4 },
          { name: "Biểu đồ", from: 10, to: 12, chart: true },
        ],
      },
      async (sheet, context) => {
        const { shapes, charts } = sheet;
        sheet.getRange("2:2").format.rowHeight = 40;
        shapes.load("items/name,items/top,items/height");
        charts.load("items/name,items/top,items/height");
        const row = sheet.getRange("A3:A4").load("top,height");
        await context.sync();
        const places = (items: readonly { name: string; top: number; height: number }[]) =>
          items.map(({ name, top, height }) => [name, top, height]);
        expect(places(shapes.items)).toEqual([["Con dấu", 55, 30]]);
        expect(places(charts.items)).toEqual([["Biểu đồ", 160, 45]]);
        expect([row.top, row.height]).toEqual([55, 30]);
      },
    ));

  test("none can be made or taken away here", () =>
    withThings({ comments: ["B3"] }, async ({ comments, shapes }, context) => {
      shapes.addTextBox("chữ");
      const made = await codeOf(context.sync());
      comments.getItem("{C0}").delete();
      expect([made, await codeOf(context.sync())]).toEqual([made, made]);
      expect(made).not.toBe("");
    }));
});
