import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Look, PreviewPage, Site } from "./preview-site";
import { openSite } from "./preview-site";
import { walkScreens, walkSpread } from "./screens";

const AXE = readFileSync(createRequire(join(__dirname, "x.js")).resolve("axe-core/axe.min.js"), "utf8");

/** What axe calls serious or critical, with the places. */
interface Fault {
  readonly screen: string;
  readonly id: string;
  readonly places: readonly string[];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Fluent's tab keeper puts hidden stops into the page that axe takes for a mistake; in forced colours axe still computes
 * contrast from the page's own colours, which nobody sees there.
 */
async function faultsOf(page: PreviewPage, screen: string, forcedColors: boolean): Promise<readonly Fault[]> {
  const frame = page.pane();
  await frame.evaluate(AXE);
  const found: unknown = await frame.evaluate(`axe.run(
    { exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: ${String(!forcedColors)} } } },
  ).then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({ screen: ${JSON.stringify(screen)}, id, places: nodes.map(({ html }) => html.slice(0, 160)) })))`);
  if (!Array.isArray(found)) throw new Error("axe gave no list");
  return found as readonly Fault[];
}

const LOOKS: readonly (readonly [string, Partial<Look>])[] = [
  ["light, in Vietnamese", {}],
  ["dark, in English", { dark: true, locale: "en" }],
  ["forced colours", { forcedColors: true }],
];

describe.each(LOOKS)("every screen at 320 pixels, %s", (_, look) => {
  it("has nothing that axe finds serious, and never scrolls sideways", async () => {
    const page = await site.open("scan", look);
    const faults: Fault[] = [];
    const wide: string[] = [];
    const lookAt = async (screen: string): Promise<void> => {
      // The pointer leaves what it clicked, so that no tooltip hangs over the edge; Fluent's fades end.
      await page.page.mouse.move(5, 5);
      await page.page.waitForTimeout(400);
      faults.push(...(await faultsOf(page, screen, look.forcedColors === true)));
      const overflow: unknown = await page
        .pane()
        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (overflow !== 0) wide.push(screen);
    };
    await walkScreens(page, look.locale ?? "vi", lookAt);
    await walkSpread(page, look.locale ?? "vi", lookAt);
    expect(faults).toEqual([]);
    expect(wide).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});
