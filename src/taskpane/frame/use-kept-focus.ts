import { useEffect, useRef, type FocusEvent } from "react";
import type { PaneState } from "../session/pane-state";
import { focusHere, isFocusLost } from "./focus-here";
import { PAGE_HEADING } from "./page-frame";
import { tabIds } from "./tabs";

/**
 * Where what had the focus is gone and nothing else took it (the button of a screen that another one replaced, the link of
 * a confirmation), it goes to the heading of the page over the tabs, else to the chosen tab. What it gives is told of every
 * focus inside the pane.
 */
export function useKeptFocus(pane: PaneState): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  const { tab } = pane;
  useEffect(() => {
    const gone = (): boolean => isFocusLost() && last.current !== null && !last.current.isConnected;
    if (!gone()) return;
    // Whoever knows a better place takes it first.
    const frame = requestAnimationFrame(() => {
      if (gone()) focusHere(document.getElementById(PAGE_HEADING) ?? document.getElementById(tabIds(tab).id));
    });
    return () => cancelAnimationFrame(frame);
  }, [pane, tab]);
  return ({ target }) => {
    last.current = target;
  };
}
