import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Host } from "../host/host";
import { say } from "../i18n/say";
import type { Locale } from "../i18n/text";
import { openGrid } from "./grid/open-grid";
import { TEXTS } from "./texts";

/** The grid has one look, a light one, whatever the page around it wears. */
const INK = "#242424";

const useStyles = makeStyles({
  grid: {
    flex: "1 1 0",
    minWidth: 0,
    position: "relative",
    color: INK,
    backgroundColor: "#ffffff",
    colorScheme: "light",
  },
});

export interface GridViewProps {
  readonly host: Host;
  readonly locale: Locale;
  readonly onRefused: (error: unknown) => boolean;
}

/** Opens an address outside the workbook, as a click on such a link does in Excel; nothing but web pages and mail. */
function followLink(address: string): void {
  if (/^(?:https?:|mailto:)/iu.test(address)) window.open(address, "_blank", "noopener,noreferrer");
}

/** The spreadsheet. It lives outside React: the host is its only state. */
export function GridView({ host, locale, onRefused }: GridViewProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    // The grid keeps a React root of its own in its element, which must not be ended while React is at work here.
    const element = current.appendChild(document.createElement("div"));
    element.style.height = "100%";
    const grid = openGrid(element, host, { locale, onRefused, onLink: followLink });
    return () =>
      queueMicrotask(() => {
        grid.dispose();
        element.remove();
      });
  }, [host, locale, onRefused]);
  return <div ref={place} role="region" aria-label={say(TEXTS.grid, locale)} className={styles.grid} />;
}
