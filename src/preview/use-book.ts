import { useCallback, useEffect, useRef, useState } from "react";
import type { Text } from "../i18n/text";
import type { ExcelVersion } from "./excel-versions";
import { isWorthSaving, openBook, type OpenBook } from "./open-book";
import { openErrorText } from "./open-errors";

export interface BookState {
  readonly book: OpenBook | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly isChanged: boolean;
}

export interface BookActions {
  /** Opens a file; `bytes` may still be on their way. The book that was open stays where the new one cannot be read. */
  readonly open: (name: string, bytes: Promise<Uint8Array>, excel: ExcelVersion) => Promise<void>;
  readonly saved: () => void;
}

/** The sheets without the one in front, which is no change. */
const sheetsOf = ({ host }: OpenBook): string => JSON.stringify(host.tabs().sheets);

/** The page's workbook: at most one, with what was changed in it. */
export function useBook(onRefused: (why: Text) => void): readonly [BookState, BookActions] {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const latest = useRef(0);

  const open = useCallback(
    async (name: string, bytes: Promise<Uint8Array>, excel: ExcelVersion): Promise<void> => {
      const request = ++latest.current;
      setOpening(name);
      try {
        const next = await openBook(name, await bytes, excel);
        if (request !== latest.current) return;
        setBook(next);
        setChanged(false);
      } catch (error) {
        const why = openErrorText(error, name);
        if (why === null) throw error;
        onRefused(why);
      } finally {
        if (request === latest.current) setOpening(null);
      }
    },
    [onRefused],
  );

  useEffect(() => {
    if (book === null) return;
    let sheets = sheetsOf(book);
    return book.host.onChange((change) => {
      const before = sheets;
      if (change.tabs) sheets = sheetsOf(book);
      if (isWorthSaving(change) || before !== sheets) setChanged(true);
    });
  }, [book]);

  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);

  const saved = useCallback(() => setChanged(false), []);
  return [
    { book, opening, isChanged },
    { open, saved },
  ];
}
