import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { z } from "zod";

/** A browser that can be started, and what it must be started with. */
interface BrowserFile {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const bundledFile = z.object({ executablePath: z.string(), args: z.array(z.string()) });

/** Text is drawn alike on every machine that has the fonts, whatever its screen. */
const DRAWING = ["--font-render-hinting=none", "--force-color-profile=srgb"];

/** What the bundled browser asks for that would make a page safer or less alone than in Excel: left out. */
const UNLIKE_EXCEL = [
  "--single-process",
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
];

/**
 * Starts a Chromium without a window: the one CHROME_PATH names, else one installed on this machine, else the one that
 * came with `npm ci`. The caller closes it. Origins and Content-Security-Policy count, as in Excel's own web view.
 * @throws Error where CHROME_PATH names no file, or no browser starts
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = installedBrowser() ?? (await bundledBrowser());
  return chromium.launch({ executablePath, args: [...args, ...DRAWING], headless: true });
}

function installedBrowser(): BrowserFile | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "" && !existsSync(named)) {
    throw new Error(`CHROME_PATH names no file: ${named}`);
  }
  const executablePath = [named ?? "", ...usualPlaces()].find((path) => path !== "" && existsSync(path));
  // Chromium refuses its sandbox to root; nobody but a container runs tests as root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return executablePath === undefined ? null : { executablePath, args };
}

async function bundledBrowser(): Promise<BrowserFile> {
  if (process.platform !== "linux") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or name its program in CHROME_PATH.");
  }
  const script = join(__dirname, "bundled-chromium.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { executablePath, args } = bundledFile.parse(JSON.parse(stdout));
  return { executablePath, args: args.filter((arg) => !UNLIKE_EXCEL.includes(arg) && !arg.startsWith("--headless")) };
}

/** Where Chrome, Edge and Chromium are installed on this kind of machine. */
function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]);
    case "darwin":
      return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ];
    default:
      return ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"].map((name) =>
        join("/usr/bin", name),
      );
  }
}
