import type { Host } from "../host/host";

/**
 * What tests drive the preview by, as `window.preview`; this page alone has it. `host` is the workbook itself:
 * `preview.host().user.edit("Phụ lục", 7, 5, "30/6/2024")`, `preview.host().paintCells(…)`.
 */
export interface PreviewHandle {
  /** Opens a file as "Mở tệp…" does, without asking about unsaved changes; resolves once grid and pane have it. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes that "Lưu tệp" would download. */
  readonly save: () => Promise<Uint8Array>;
  /** Errors: Error while nothing is open. */
  readonly host: () => Host;
  /** What a cell shows, by its address ("E7") on a sheet. */
  readonly text: (sheet: string, row: number, column: number) => string;
}

declare global {
  interface Window {
    preview?: PreviewHandle;
  }
}

export function previewHandle(open: PreviewHandle["open"], current: () => Host | null): PreviewHandle {
  const host = (): Host => {
    const open = current();
    if (open === null) throw new Error("No workbook is open.");
    return open;
  };
  return {
    open,
    host,
    save: () => host().save(),
    text: (sheet, row, column) =>
      host().paintCells(sheet, { top: row, left: column, bottom: row, right: column }).cells[0]?.text ?? "",
  };
}
