import type { Bridge, Platform } from "./host";
import { supports } from "./requirement-sets";
import type { ApiSets } from "./requirement-sets";

/** What a page needs of a host, which may live in another frame: its wire, and which Excel it behaves like. */
export interface PageHost {
  readonly bridge: Bridge;
  readonly apiSets: ApiSets;
  readonly platform: Platform;
}

/** Colours of Office, as `Office.context.officeTheme` has them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

export interface PageSettings {
  /** "vi-VN". */
  readonly displayLanguage: string;
  readonly theme?: OfficeTheme;
  /** Shows or hides the add-in's pane; asked by the add-in itself (`Office.addin`). */
  readonly showPane: (shown: boolean) => void;
}

/** The page's other hand: what Excel itself would do to the add-in. */
export interface PageOffice {
  /** Presses a button of the ribbon; resolves when the add-in says `completed()`. Errors: no function of that name. */
  readonly run: (id: string) => Promise<void>;
  /** Tells the add-in that its pane was shown or hidden. */
  readonly setVisible: (visible: boolean) => void;
  readonly setTheme: (theme: OfficeTheme) => void;
}

interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}
type CommandHandler = (event: CommandEvent) => unknown;
type VisibilityHandler = (message: { readonly visibilityMode: "Taskpane" | "Hidden" }) => unknown;

/** What Microsoft's library put into the page. */
interface LibraryGlobals {
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office: object;
}

const hasLibrary = (page: object): page is LibraryGlobals =>
  "Excel" in page && "OfficeExtension" in page && "Office" in page;

/** `Office.actions` and the ribbon that calls what was associated there. */
function ribbon() {
  const handlers = new Map<string, CommandHandler>();
  return {
    actions: { associate: (id: string, handler: CommandHandler): void => void handlers.set(id, handler) },
    run: (id: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(id);
        if (handler === undefined) reject(new Error(`the add-in has no function ${id}`));
        else Promise.resolve(handler({ source: { id }, completed: resolve })).catch(reject);
      }),
  };
}

/** `Office.addin`: the pane as the add-in shows, hides and watches it. */
function pane(showPane: (shown: boolean) => void) {
  const handlers = new Set<VisibilityHandler>();
  return {
    addin: {
      showAsTaskpane: (): Promise<void> => Promise.resolve(showPane(true)),
      hide: (): Promise<void> => Promise.resolve(showPane(false)),
      onVisibilityModeChanged: (handler: VisibilityHandler): Promise<() => Promise<void>> => {
        handlers.add(handler);
        return Promise.resolve(() => Promise.resolve(void handlers.delete(handler)));
      },
    },
    setVisible: (visible: boolean): void => {
      for (const handler of [...handlers]) handler({ visibilityMode: visible ? "Taskpane" : "Hidden" });
    },
  };
}

/**
 * Prepares a page in which Microsoft's library was loaded by a script tag: its `Excel` speaks to the host, and its `Office` answers as
 * one inside of Excel does. To be called before the add-in's own code runs.
 */
export function officeInPage(page: object, host: PageHost, settings: PageSettings): PageOffice {
  if (!hasLibrary(page)) throw new Error("Microsoft's library is not loaded in this page");
  const [buttons, frame] = [ribbon(), pane(settings.showPane)];
  const platform = host.platform === "web" ? "OfficeOnline" : "PC";
  const ready = { host: "Excel", platform };
  const context = {
    ...ready,
    diagnostics: { ...ready, version: "16.0" },
    displayLanguage: settings.displayLanguage,
    contentLanguage: settings.displayLanguage,
    officeTheme: settings.theme,
    requirements: { isSetSupported: supports(host.apiSets) },
  };
  // `Office.context` is a getter without a setter: the page gets a copy of the library's `Office` with a context of ours.
  page.Office = {
    ...page.Office,
    context,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    onReady: async (callback?: (info: typeof ready) => unknown): Promise<typeof ready> => {
      await callback?.(ready);
      return ready;
    },
    actions: buttons.actions,
    addin: frame.addin,
  };
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = host.apiSets !== null;
  page.OfficeExtension.HostBridge.init(host.bridge);
  return {
    run: buttons.run,
    setVisible: frame.setVisible,
    setTheme: (theme) => void (context.officeTheme = theme),
  };
}
