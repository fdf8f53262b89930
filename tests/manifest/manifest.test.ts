import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildAgencySheets, buildOverdue, buildTally } from "../../src/actions/build-sheets";
import { mark } from "../../src/actions/mark";
import { track } from "../../src/actions/track";
import { COMMAND_IDS, COMMANDS } from "../../src/commands/command-ids";
import { APP_ICON_SIZES, BUTTON_ICON_SIZES, ICONS } from "../build/icon-files";
import { pngSize } from "../build/png-size";
import { ROOT } from "../house/source-files";
import { addresses, children, DEV_ADDRESS, elements, localStrings, readManifest, textOf } from "./read-manifest";

const manifest = readManifest();
const strings = localStrings(manifest);
const resources = elements(manifest, "Resources")
  .flatMap((element) => elements(element, "*"))
  .filter((element) => element.hasAttribute("id"))
  .map((element) => element.getAttribute("id") ?? "");
const used = elements(manifest, "*").flatMap((element) => element.getAttribute("resid") ?? []);

/** A file that an address of the manifest stands for; pages come out of the build, pictures out of assets/. */
function fileAt(address: string): string {
  return join(ROOT, address.slice(DEV_ADDRESS.length));
}

describe("identity", () => {
  it("keeps its id and follows the package's version", () => {
    const [, version] = /^ {2}"version": "([^"]+)"/mu.exec(readFileSync(join(ROOT, "package.json"), "utf8")) ?? [];
    expect(textOf(manifest, "Id")).toBe("2575bbff-8833-48e8-bd35-425edc6a18db");
    expect(textOf(manifest, "Version")).toBe(`${version}.0`);
    expect(textOf(manifest, "DefaultLocale")).toBe("vi-VN");
  });

  it("the elements stand in the order Microsoft asks for", () => {
    const root = manifest.documentElement;
    expect(root && children(root).map(({ tagName }) => tagName)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const form = elements(manifest, "DesktopFormFactor")[0];
    expect(form && children(form).map(({ tagName }) => tagName)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
  });

  it("asks for little, so that an old Excel opens the page that says why it cannot run", () => {
    const sets = [...elements(manifest, "Set"), ...elements(manifest, "bt:Set")];
    expect(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.1"],
      ["AddinCommands", "1.1"],
      ["SharedRuntime", "1.1"],
    ]);
  });

  it("pane and buttons live in one runtime", () => {
    const resid = (name: string): (string | null)[] => elements(manifest, name).map((one) => one.getAttribute("resid"));
    expect(resid("Runtime")).toEqual(["Taskpane.Url"]);
    expect(resid("FunctionFile")).toEqual(["Taskpane.Url"]);
    expect(elements(manifest, "Runtime")[0]?.getAttribute("lifetime")).toBe("long");
  });
});

describe("resources", () => {
  it("every resid is defined once and every definition is used", () => {
    expect([...new Set(used)].sort()).toEqual([...resources].sort());
    expect(new Set(resources).size).toBe(resources.length);
  });

  it("no resid is longer than 32 characters", () => {
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  it("groups and controls have ids of their own, of at most 125 characters", () => {
    const ids = ["CustomTab", "Group", "Control"]
      .flatMap((tag) => elements(manifest, tag))
      .map((one) => one.getAttribute("id") ?? "");
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
    expect(elements(manifest, "CustomTab")).toHaveLength(1);
  });

  it("every address is https and the add-in's own", () => {
    expect(addresses(manifest).filter((address) => !address.startsWith(DEV_ADDRESS))).toEqual([]);
    expect(addresses(manifest).length).toBeGreaterThan(30);
  });
});

describe("words", () => {
  it.each(strings)(
    "$name is said in both languages, within Microsoft's limits, without an exclamation mark",
    (string) => {
      const limit = string.tag === "DisplayName" || string.list === "bt:ShortStrings" ? 125 : 250;
      expect(string.en).toHaveLength(1);
      for (const words of [string.vi, ...string.en]) {
        expect(words.normalize("NFC")).toBe(words);
        expect(words.trim()).toBe(words);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(limit);
        expect(words).not.toContain("!");
      }
    },
  );

  it("a tip is a sentence", () => {
    const tips = strings.filter(({ name }) => name.endsWith(".Tip") || name.endsWith(".Desc"));
    expect(tips).toHaveLength(COMMAND_IDS.length + 3);
    for (const { vi, en } of tips) for (const words of [vi, ...en]) expect(words).toMatch(/^\p{Lu}.{20,}\.$/u);
  });
});

describe("buttons", () => {
  const controls = elements(manifest, "Control");
  const labelOf = (resid: string | null | undefined) => {
    const string = strings.find(({ name }) => name === resid);
    return { vi: string?.vi, en: string?.en[0] };
  };

  it("every FunctionName is a command, in the same order, and the other way round", () => {
    expect(elements(manifest, "FunctionName").map(({ textContent }) => textContent)).toEqual(COMMAND_IDS);
  });

  it("only the last button shows the pane by itself", () => {
    const kinds = elements(manifest, "Action").map((action) => action.getAttribute("xsi:type"));
    expect(kinds).toEqual([...COMMAND_IDS.map(() => "ExecuteFunction"), "ShowTaskpane"]);
  });

  it("a button bears the title of its command", () => {
    const labels = controls.map((control) => labelOf(elements(control, "Label")[0]?.getAttribute("resid")));
    expect(labels).toEqual([...COMMANDS.map(({ title }) => title), { vi: "Mở bảng", en: "Open pane" }]);
  });

  it("a command bears the title of the action it runs", () => {
    const titles = new Map<string, unknown>(COMMANDS.map(({ id, title }) => [id, title]));
    for (const { id, title } of [mark, track, buildTally, buildAgencySheets, buildOverdue]) {
      expect([id, titles.get(id)]).toEqual([id, title]);
    }
  });

  it("the groups stand as the issue asks", () => {
    const groups = elements(manifest, "Group").map((group) => [
      labelOf(children(group)[0]?.getAttribute("resid")).vi,
      elements(group, "Control").length,
    ]);
    expect(groups).toEqual([
      ["Kiểm tra", 3],
      ["Theo dõi", 2],
      ["Báo cáo", 4],
      ["Hoàn tác", 1],
      ["Mở bảng", 1],
    ]);
  });
});

describe("icons", () => {
  it.each(ICONS)("%s is drawn in all its sizes", (icon) => {
    expect(existsSync(join(ROOT, "assets/icons", `${icon}.svg`))).toBe(true);
    for (const size of icon === "app" ? APP_ICON_SIZES : BUTTON_ICON_SIZES) {
      const png = readFileSync(join(ROOT, "assets/icons", `${icon}-${size}.png`));
      expect([icon, pngSize(png)]).toEqual([icon, { width: size, height: size }]);
    }
  });

  it("each icon of the ribbon has 16, 32 and 80 pixels, and its pictures really have them", () => {
    const images = new Map(
      elements(manifest, "bt:Images")
        .flatMap((list) => children(list))
        .map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
    );
    for (const icon of elements(manifest, "Icon")) {
      const pictures = children(icon);
      expect(pictures.map((picture) => Number(picture.getAttribute("size")))).toEqual([...BUTTON_ICON_SIZES]);
      for (const picture of pictures) {
        const size = Number(picture.getAttribute("size"));
        const png = readFileSync(fileAt(images.get(picture.getAttribute("resid")) ?? ""));
        expect(pngSize(png)).toEqual({ width: size, height: size });
      }
    }
  });

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has %i pixels", (name, size) => {
    const address = elements(manifest, name)[0]?.getAttribute("DefaultValue") ?? "";
    expect(pngSize(readFileSync(fileAt(address)))).toEqual({ width: size, height: size });
  });

  it("the page for questions is there", () => {
    const address = elements(manifest, "SupportUrl")[0]?.getAttribute("DefaultValue") ?? "";
    expect(existsSync(fileAt(address))).toBe(true);
  });
});
