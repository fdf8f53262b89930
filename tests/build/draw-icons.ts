import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../house/source-files";
import { launchBrowser } from "../support/browser";
import { APP_ICON_SIZES, BUTTON_ICON_SIZES, ICONS, type Icon } from "./icon-files";

/** Draws every icon's SVG at each of its sizes into a PNG beside it (`npm run icons`). */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const icon of ICONS) {
      const svg = readFileSync(fileOf(icon, "svg"), "utf8");
      for (const size of icon === "app" ? APP_ICON_SIZES : BUTTON_ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        writeFileSync(fileOf(icon, "png", size), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

function fileOf(icon: Icon, extension: string, size?: number): string {
  return join(ROOT, "assets/icons", `${icon}${size === undefined ? "" : `-${size}`}.${extension}`);
}

void drawIcons();
