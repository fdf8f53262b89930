import { FluentProvider, Spinner, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { say } from "../i18n/say";
import type { Text } from "../i18n/text";
import { GridView } from "./grid-view";
import { HeaderBar } from "./header-bar";
import { LOSSES } from "./losses";
import { Notices, type Notice } from "./notices";
import { download } from "./open-book";
import type { PageSettings } from "./page-settings";
import type { PaneLink } from "./pane/pane-link";
import { PaneFrame } from "./pane-frame";
import { previewHandle } from "./preview-handle";
import { refusalText } from "./refusals";
import { RibbonBar } from "./ribbon-bar";
import type { Ribbon, RibbonButton } from "./ribbon-of";
import { loadSample } from "./samples";
import { shownRibbon } from "./shown-ribbon";
import { NARROWEST, Splitter } from "./splitter";
import { TEXTS } from "./texts";
import { UnsavedDialog } from "./unsaved-dialog";
import { useBook } from "./use-book";
import { useDroppedFile } from "./use-dropped-file";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh" },
  main: { display: "flex", flex: "1 1 0", minHeight: 0 },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
  waiting: { margin: "auto" },
});

export interface PreviewPageProps {
  readonly ribbon: Ribbon;
  readonly initial: PageSettings;
}

/** The page where the add-in is seen and used without Excel: ribbon above, grid and pane below. */
export function PreviewPage({ ribbon, initial }: PreviewPageProps) {
  const styles = useStyles();
  const [settings, setSettings] = useState(initial);
  const { locale, theme, excel } = settings;
  const [notices, setNotices] = useState<readonly Notice[]>([{ id: 0, intent: "info", text: TEXTS.help }]);
  const [width, setWidth] = useState(NARROWEST);
  const [isShown, setShown] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<(() => void) | null>(null);
  const link = useRef<PaneLink | null>(null);
  const counter = useRef(0);

  const notify = useCallback((intent: Notice["intent"], text: Text): void => {
    const id = ++counter.current;
    // The same thing said again says nothing new.
    setNotices((all) => [...all.filter((known) => known.text.vi !== text.vi), { id, intent, text }]);
  }, []);
  const onUnreadable = useCallback((text: Text) => notify("error", text), [notify]);
  const onRefused = useCallback(
    (error: unknown): boolean => {
      const why = refusalText(error);
      if (why !== null) notify("warning", why);
      return why !== null;
    },
    [notify],
  );
  const [{ book, opening, isChanged }, { open, saved }] = useBook(onUnreadable);

  /** Does what replaces the workbook, after asking where something would be lost. */
  const replace = (work: () => void): void => (isChanged ? setAsked(() => work) : work());
  const onFile = (file: File): void =>
    replace(
      () =>
        void open(
          file.name,
          file.arrayBuffer().then((bytes) => new Uint8Array(bytes)),
          excel,
        ),
    );
  const isOver = useDroppedFile(onFile);

  useEffect(() => {
    void open(initial.sample.file, loadSample(initial.sample), initial.excel);
  }, [open, initial]);
  useEffect(() => {
    window.preview = previewHandle(
      (name, bytes) => open(name, Promise.resolve(bytes), excel),
      () => book?.host ?? null,
    );
  }, [open, excel, book]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = say(TEXTS.title, locale);
  }, [locale]);
  useEffect(() => {
    for (const { feature } of book?.host.losses ?? []) notify("warning", LOSSES[feature]);
  }, [book, notify]);

  function change(changed: Partial<PageSettings>): void {
    setSettings({ ...settings, ...changed });
    if (changed.excel !== undefined && book !== null) void open(book.name, book.host.save(), changed.excel);
  }

  async function save(): Promise<void> {
    if (book === null) return;
    download(book.name, await book.host.save());
    saved();
  }

  function press({ action }: RibbonButton): void {
    if (action.kind === "pane") return setShown(true);
    setBusy(true);
    void link.current?.run(action.name).finally(() => setBusy(false));
  }

  const paneKey = `${book?.number ?? 0} ${locale} ${theme}`;
  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <HeaderBar
          settings={settings}
          file={book === null ? null : { name: book.name, isChanged }}
          onSettings={change}
          onFile={onFile}
          onSample={(sample) =>
            replace(() => {
              setSettings({ ...settings, sample });
              void open(sample.file, loadSample(sample), excel);
            })
          }
          onSave={() => void save()}
        />
        <RibbonBar ribbon={shownRibbon(ribbon, excel.apiSets)} locale={locale} isBusy={isBusy} onPress={press} />
        <Notices
          notices={isOver ? [{ id: -1, intent: "info", text: TEXTS.drop }] : notices}
          locale={locale}
          onDismiss={(id) => setNotices((all) => all.filter((notice) => notice.id !== id))}
        />
        <main className={isOver ? `${styles.main} ${styles.over}` : styles.main}>
          {book === null ? (
            <Spinner className={styles.waiting} label={say(TEXTS.opening, locale, { name: opening ?? "" })} />
          ) : (
            <>
              <GridView key={`${book.number} ${locale}`} host={book.host} locale={locale} onRefused={onRefused} />
              {isShown && <Splitter locale={locale} width={width} onWidth={setWidth} />}
              <PaneFrame
                key={paneKey}
                {...{ host: book.host, locale, theme, width, isShown, link }}
                onShown={setShown}
              />
            </>
          )}
        </main>
        <UnsavedDialog
          open={asked !== null}
          name={book?.name ?? ""}
          locale={locale}
          onStay={() => setAsked(null)}
          onDiscard={() => {
            setAsked(null);
            asked?.();
          }}
        />
      </div>
    </FluentProvider>
  );
}
