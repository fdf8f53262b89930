import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script, createContext } from "node:vm";
import type { Host } from "./host";
import { supports } from "./requirement-sets";

/** Microsoft's builds of the library for Excel on Windows and on the web; they differ in little but the limits they know. */
export type Library = "win32" | "web";

const FILES: Readonly<Record<Library, string>> = {
  win32: "excel-win32-16.01.debug.js",
  web: "excel-web-16.00.debug.js",
};

/** What a page would have as globals: the library, unmodified, talking to one host. */
export interface Office {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeGlobal;
}

/** The little of `Office` that is of use without an Office: which requirement sets there are. */
export interface OfficeGlobal {
  readonly context: {
    readonly platform: string;
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
  };
}

interface LibraryGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: object): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office: object;
}

const compiled = new Map<Library, Script>();

function scriptOf(library: Library): Script {
  const known = compiled.get(library);
  if (known !== undefined) return known;
  const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const file = join(folder, "dist", FILES[library]);
  const script = new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(library, script);
  return script;
}

/**
 * The globals that the library looks for. The plain ones are those of the caller, so that promises, errors and parsed data
 * made by the library are of the caller's own kinds.
 */
function pageGlobals(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL },
    ...{ Promise, JSON, Object, Array, Date, Map, Set, Error, TypeError, RangeError, SyntaxError },
    navigator: { userAgent: "Node", language: "en-US" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    addEventListener: () => undefined,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}

function isLoaded(page: object): page is LibraryGlobals {
  return "Excel" in page && "OfficeExtension" in page && "Office" in page;
}

function officeFor(host: Host, own: object): OfficeGlobal {
  const isSetSupported = supports(host.apiSets);
  const context = { platform: host.platform === "web" ? "OfficeOnline" : "PC", requirements: { isSetSupported } };
  // `Office.context` is a getter without a setter: the library gets a copy of its `Office` with a context of ours.
  return { ...own, context };
}

/** Loads a library of its own for a host, so that several hosts can live in one process. Node only. */
export function loadOffice(host: Host, options: { readonly library: Library } = { library: "win32" }): Office {
  const page = createContext(pageGlobals());
  scriptOf(options.library).runInContext(page);
  if (!isLoaded(page)) throw new Error("Microsoft's library did not load");
  const office = officeFor(host, page.Office);
  page.Office = office;
  // An old Excel refuses what it does not know; the library's own check, which it leaves off, says the same earlier.
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = host.apiSets !== null;
  page.OfficeExtension.HostBridge.init(host.bridge);
  return { Excel: page.Excel, OfficeExtension: page.OfficeExtension, Office: office };
}
