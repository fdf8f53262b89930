import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { say } from "../i18n/say";
import type { Locale } from "../i18n/text";
import { TEXTS } from "./texts";

/** Pixels: how narrow and how wide Excel lets a task pane be. */
export const NARROWEST = 320;
export const WIDEST = 800;
const STEP = 16;

export const paneWidth = (wanted: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));

const useStyles = makeStyles({
  bar: {
    width: "7px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground5 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface SplitterProps {
  readonly locale: Locale;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ locale, width, onWidth }: SplitterProps) {
  const styles = useStyles();

  function press(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: WIDEST,
      End: NARROWEST,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(paneWidth(wanted));
  }

  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? event.clientX;
    onWidth(paneWidth(right - event.clientX));
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say(TEXTS.splitter, locale, { width })}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className={styles.bar}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
