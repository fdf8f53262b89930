/**
 * Scrolls only where the end of what was opened lies below the fold: its group's header to the top, or its own line where
 * both would not fit.
 */
export function bringIntoView(body: HTMLElement | null): void {
  const view = body?.closest("main")?.getBoundingClientRect();
  const line = body?.closest("li");
  if (body === null || view === undefined || line === null || line === undefined) return;
  const end = body.getBoundingClientRect().bottom;
  if (end <= view.bottom) return;
  const header = line.closest("[data-group]");
  const fits = header !== null && end - header.getBoundingClientRect().top <= view.height;
  (fits ? header : line).scrollIntoView({ block: "start" });
}
