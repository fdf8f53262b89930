import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openHost } from "../../src/host/open-host";
import { openSite, type PreviewPage, type Site } from "../flows/preview-site";
import { eventually, handsOn, type GridHands } from "./on-grid";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SHEET = "Thử";

/** A page with a plain sheet in front that the add-in's side has made, with Microsoft's library in the pane's frame. */
async function onPlainSheet(work: (page: PreviewPage, hands: GridHands) => Promise<void>): Promise<void> {
  const page = await site.open("clean");
  await page.pane().evaluate(async (name) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B3").values = [
        ["một", 1.5],
        ["hai", 2],
        ["ba", "=B1+B2"],
      ];
      sheet.getRange("C1").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("C1").values = [[45_474]];
      sheet.getRange("D1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Hoàn thành,Đang thực hiện" },
      };
      sheet.getRange("E1").hyperlink = { documentReference: "'Phụ lục'!E9", textToDisplay: "Tới" };
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  }, SHEET);
  await page.page.getByRole("button", { name: "Bỏ thông báo này" }).click();
  await page.page.waitForTimeout(800);
  await work(page, handsOn(page));
  expect(page.complaints).toEqual([]);
  expect(page.foreign).toEqual([]);
  await page.page.context().close();
}

describe("a person at the grid", () => {
  it("types numbers, dates and formulas as in a Vietnamese Excel, and takes them back", () =>
    onPlainSheet(async (page, hands) => {
      await hands.type(6, 1, "1,5");
      await hands.type(7, 1, "15/6/2024");
      await hands.type(8, 1, "=SUM(B1;B2)*2");
      const shown = () => Promise.all([6, 7, 8].map((row) => page.cell(SHEET, row, 1)));
      await eventually(async () => expect(await shown()).toEqual(["1,5", "15/06/2024", "7"]));
      await hands.press("Control+z", "Control+z", "Control+z");
      await eventually(async () => expect(await shown()).toEqual(["", "", ""]));
      await hands.press("Control+y");
      await eventually(async () => expect(await shown()).toEqual(["1,5", "", ""]));
    }));

  it("sees a formula in the editor, and leaving it changes nothing", () =>
    onPlainSheet(async (page, hands) => {
      await hands.click(3, 2);
      await hands.press("F2", "Enter");
      const { formula } = await page.page.evaluate(
        (name) => ({
          formula: window.preview?.host().paintCells(name, { top: 3, left: 2, bottom: 3, right: 2 }).cells[0]?.formula,
        }),
        SHEET,
      );
      expect([formula, await page.cell(SHEET, 3, 2)]).toEqual(["=B1+B2", "3,5"]);
    }));

  it("empties, fills, copies and chooses from a list", () =>
    onPlainSheet(async (page, hands) => {
      await hands.fillDown(1, 2, 2);
      await hands.click(2, 1);
      await hands.press("Delete");
      await page.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await hands.click(1, 3);
      await hands.press("Control+c");
      await hands.click(5, 3);
      await hands.press("Control+v");
      await hands.click(1, 4, { offsetX: 54 });
      await page.page.getByText("Hoàn thành", { exact: true }).last().click();
      await page.page.waitForTimeout(600);
      const cells = [
        [2, 1],
        [2, 2],
        [3, 2],
        [1, 4],
        [5, 3],
      ] as const;
      const shown = () => Promise.all(cells.map(([row, column]) => page.cell(SHEET, row, column)));
      await eventually(async () => expect(await shown()).toEqual(["", "1,5", "1,5", "Hoàn thành", "01/07/2024"]));
    }));

  it("follows a link inside the workbook", () =>
    onPlainSheet(async (page, hands) => {
      await hands.click(1, 5);
      await eventually(async () => expect(await page.selection()).toBe("Phụ lục!R9C5:R9C5"));
    }));

  it("is told why a protected sheet takes nothing, and the cell stays", () =>
    onPlainSheet(async (page, hands) => {
      await page.pane().evaluate(async (name) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).protection.protect();
          await context.sync();
        });
      }, SHEET);
      await hands.type(1, 1, "khác");
      await page.page.getByText("đang được bảo vệ").waitFor();
      await eventually(async () => expect(await page.cell(SHEET, 1, 1)).toBe("một"));
    }));
});

describe("what the add-in writes", () => {
  it("is drawn: fills, and the marks of its conditional formats as they change", () =>
    onPlainSheet(async (page, hands) => {
      await page.pane().evaluate(async (name) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("G1").format.fill.color = "#FFF2CC";
          const mark = sheet.getRange("G2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
          mark.custom.rule.formula = '=$A$2="xong"';
          mark.custom.format.fill.color = "#C00000";
          await context.sync();
        });
      }, SHEET);
      await eventually(async () =>
        expect([await hands.colorAt(1, 7), await hands.colorAt(2, 7)]).toEqual(["#FFF2CC", "#FFFFFF"]),
      );
      await hands.type(2, 1, "xong");
      await eventually(async () => expect(await hands.colorAt(2, 7)).toBe("#C00000"));
    }));

  it("hears of what is typed in the grid, and of what is chosen there", () =>
    onPlainSheet(async (page, hands) => {
      await page.pane().evaluate(async () => {
        await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const note = (text: string) =>
            document.body.setAttribute("data-heard", `${document.body.dataset["heard"] ?? ""} ${text}`);
          worksheets.onChanged.add((event) => Promise.resolve(note(`${event.address}=${String(event.source)}`)));
          worksheets.onSelectionChanged.add((event) => Promise.resolve(note(event.address)));
          await context.sync();
        });
      });
      await hands.type(6, 3, "nghe");
      const heard = () => page.pane().evaluate(() => document.body.dataset["heard"]?.trim().split(" "));
      await eventually(async () => expect(await heard()).toEqual(["C6", "C6=Local", "C7"]));
    }));
});

describe("the page around the grid", () => {
  it("hides the pane and shows it again, still the same one", async () => {
    const { page, pane } = await site.open("clean");
    await pane().evaluate(() => document.body.setAttribute("data-same", "yes"));
    await page.getByRole("button", { name: "Đóng bảng" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await page.getByRole("toolbar").getByRole("button", { name: "Mở bảng" }).click();
    await page.locator("iframe").waitFor({ state: "visible" });
    await eventually(async () => expect(await pane().evaluate(() => document.body.dataset["same"])).toBe("yes"));
    await page.context().close();
  });

  it("opens a file from disk, says what is no workbook, and gives back a file with what was typed", async () => {
    const { page, openFile, cell, type } = await site.open("clean");
    const picker = page.locator('input[type="file"]');
    await picker.setInputFiles({ name: "thơ.xlsx", mimeType: "text/plain", buffer: Buffer.from("không phải") });
    await page.getByText("“thơ.xlsx” không phải sổ làm việc").waitFor();
    const scan = readFileSync(join(__dirname, "../../samples/phu-luc-645-scan.xlsx"));
    await picker.setInputFiles({ name: "của tôi.xlsx", mimeType: "application/octet-stream", buffer: scan });
    await page.getByText("của tôi.xlsx").first().waitFor();
    await eventually(async () => expect(await cell("Phu luc QD 645", 13, 1)).toBe("I"));
    await type("Phu luc QD 645", 13, 9, "đã gõ");
    await page.getByText("của tôi.xlsx (chưa lưu)").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu tệp" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("của tôi.xlsx");
    const saved = await openHost(readFileSync(await download.path()), { now: () => new Date(2024, 6, 2) });
    const { cells } = saved.paintCells("Phu luc QD 645", { top: 13, left: 9, bottom: 13, right: 9 });
    expect(cells[0]?.text).toBe("đã gõ");
    await eventually(async () => expect(await page.getByText("(chưa lưu)").count()).toBe(0));
    await openFile("khác.xlsx", new Uint8Array(scan));
    await page.getByText("khác.xlsx").first().waitFor();
    await page.context().close();
  });

  it("asks before changes are lost to another file", async () => {
    const { page, type, cell } = await site.open("clean");
    await type("Phụ lục", 7, 7, "ghi chú");
    const samples = page.getByRole("combobox", { name: "Tệp mẫu" });
    await samples.selectOption("scan");
    await page.getByRole("button", { name: "Ở lại" }).click();
    await eventually(async () => expect(await cell("Phụ lục", 7, 7)).toBe("ghi chú"));
    await samples.selectOption("scan");
    await page.getByRole("button", { name: "Bỏ thay đổi và mở" }).click();
    await page.getByText("phu-luc-645-scan.xlsx").first().waitFor();
    await page.context().close();
  });
});
