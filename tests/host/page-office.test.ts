import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { openHost } from "../../src/host/open-host";
import { officeInPage } from "../../src/host/page-office";
import { keeping } from "./on-host";
import type { PageOffice } from "../../src/host/page-office";

type Page = { readonly Excel: typeof Excel; readonly Office: typeof Office };

/** A page in which the build for the web was loaded, as a script tag would, and prepared for a new workbook. */
async function page(apiSets?: Readonly<Record<string, string>>) {
  const shown: boolean[] = [];
  const library = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  const globals: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL },
    ...{ Promise, JSON, Object, Array, Date, Map, Set, Error, TypeError, RangeError, SyntaxError },
    navigator: { userAgent: "Node", language: "en-US" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    addEventListener: () => undefined,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  createContext(globals);
  runInContext(readFileSync(library, "utf8"), globals);
  const host = await openHost(null, {
    now: () => new Date(2024, 6, 2),
    platform: "web",
    ...(apiSets === undefined ? {} : { apiSets }),
  });
  const office = officeInPage(globals, host, {
    displayLanguage: "vi-VN",
    showPane: (visible) => void shown.push(visible),
  });
  const isPage = (value: object): value is Page => "Excel" in value && "Office" in value;
  if (!isPage(globals)) throw new Error("no library");
  return { office, host, shown, globals };
}

test("the library in the page speaks to the host", async () => {
  const { globals, host } = await page();
  const heard: string[] = [];
  await globals.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(keeping(heard, ({ address }) => address));
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["Sở Nội vụ"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Sở Nội vụ"]]);
  });
  host.user.edit("Sheet1", 2, 2, "x");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["A1", "B2"]);
});

test("Office says where it is, in which language, and what it supports", async () => {
  const { globals } = await page({ ExcelApi: "1.14" });
  const { Office } = globals;
  const called: unknown[] = [];
  expect(await Office.onReady((info) => void called.push(info))).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect(called).toHaveLength(1);
  expect(Office.context.displayLanguage).toBe("vi-VN");
  expect(Office.context.officeTheme).toBeUndefined();
  const { requirements } = Office.context;
  expect(["1.9", "1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    true,
    false,
  ]);
  expect(requirements.isSetSupported("SharedRuntime")).toBe(false);
  expect(Office.HostType.Excel).toBe("Excel");
});

describe("buttons of the ribbon", () => {
  const pressed = async (
    handler: (event: Office.AddinCommands.Event) => unknown,
    press: (office: PageOffice) => Promise<void>,
  ) => {
    const { globals, office } = await page();
    globals.Office.actions.associate("kiemTra", handler);
    return press(office);
  };

  test("are done when the add-in says so", async () => {
    const steps: string[] = [];
    await pressed(
      (event) => {
        steps.push(event.source.id);
        setTimeout(() => (steps.push("xong"), event.completed()), 10);
      },
      (office) => office.run("kiemTra"),
    );
    expect(steps).toEqual(["kiemTra", "xong"]);
  });

  test("fail where the add-in's function fails, or where there is none", async () => {
    const failing = pressed(
      () => Promise.reject(new Error("hỏng")),
      (office) => office.run("kiemTra"),
    );
    await expect(failing).rejects.toThrow("hỏng");
    await expect(
      pressed(
        () => undefined,
        (office) => office.run("khac"),
      ),
    ).rejects.toThrow("no function khac");
  });
});

test("the pane is shown, hidden and watched", async () => {
  const { globals, office, shown } = await page();
  const modes: string[] = [];
  const remove = await globals.Office.addin.onVisibilityModeChanged(
    ({ visibilityMode }) => void modes.push(visibilityMode),
  );
  await globals.Office.addin.showAsTaskpane();
  await globals.Office.addin.hide();
  expect(shown).toEqual([true, false]);
  office.setVisible(true);
  office.setVisible(false);
  await remove();
  office.setVisible(true);
  expect(modes).toEqual(["Taskpane", "Hidden"]);
});

test("the theme of Office reaches the add-in", async () => {
  const { globals, office } = await page();
  office.setTheme({
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
  });
  expect(globals.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
});

test("a page without the library is told so", async () => {
  const { host } = await page();
  expect(() => officeInPage({}, host, { displayLanguage: "vi-VN", showPane: () => undefined })).toThrow("not loaded");
});
