import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openSite } from "./preview-site";
import { walkScreens } from "./screens";

const FOLDER = join(__dirname, "../../docs/man-hinh");

/** Takes the pictures of the guide (`npm run screens`): the pane at 320 pixels on the scanned sample, and the whole preview. */
async function drawScreens(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite();
  const page = await site.open("scan", { height: 900 });
  await walkScreens(page, "vi", async (name) => {
    // A confirmation that is fading would make each picture another one.
    await page.page.waitForTimeout(400);
    await page.page.locator("iframe").screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stdout.write(`${name}\n`);
  });
  await page.page.screenshot({ path: join(FOLDER, "trang-dung-thu.png") });
  await site.close();
}

void drawScreens();
