import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type RefObject } from "react";
import type { Host } from "../host/host";
import { say } from "../i18n/say";
import type { Locale } from "../i18n/text";
import { linkPane, type PaneLink } from "./pane/pane-link";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  hidden: { display: "none" },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalL}`,
    minHeight: "32px",
  },
  frame: { flex: "1 1 0", border: "none", width: "100%" },
});

export interface PaneFrameProps {
  readonly host: Host;
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly isShown: boolean;
  readonly onShown: (shown: boolean) => void;
  /** Where the ribbon finds the pane that is open now. */
  readonly link: RefObject<PaneLink | null>;
}

/** The add-in's pane as Excel frames it. Hidden it lives on, like a pane of a shared runtime. */
export function PaneFrame({ host, locale, theme, width, isShown, onShown, link }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const { apiSets, platform } = host;
    const opened = linkPane(window, {
      host,
      setup: { displayLanguage: locale === "vi" ? "vi-VN" : "en-US", theme, platform, apiSets },
      frame: () => frame.current?.contentWindow ?? null,
      onVisibility: onShown,
    });
    link.current = opened;
    return () => {
      link.current = null;
      opened.dispose();
    };
  }, [host, locale, theme, onShown, link]);
  useEffect(() => link.current?.tellVisibility(isShown), [isShown, link]);

  const title = say(TEXTS.pane, locale);
  return (
    <div className={isShown ? styles.pane : styles.hidden} style={{ width }}>
      <div className={styles.title}>
        <Text weight="semibold">{title}</Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say(TEXTS.closePane, locale)}
          onClick={() => onShown(false)}
        />
      </div>
      <iframe ref={frame} title={title} src="pane.html" className={styles.frame} />
    </div>
  );
}
