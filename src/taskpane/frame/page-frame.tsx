import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { focusHere, isFocusLost } from "./focus-here";
import { usePane, useText } from "./session-context";
import { Message } from "./message";
import { PAGES } from "./texts";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    inset: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "48px",
    padding: `0 40px 0 ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
});

/** The heading of the page that lies over the tabs. */
export const PAGE_HEADING = "page-heading";

/** A page over the tabs. Its heading has the focus first; Esc and the arrow lead back to what opened it. */
export function PageFrame({
  title,
  onBack,
  children,
}: {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const { message } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);

  // Before the next frame, in which the browser takes the focus from the covered opener.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    focusHere(heading.current);
    return () => {
      // The opener shows again only when the page is out of the document.
      queueMicrotask(() => {
        if (opener instanceof HTMLElement && opener.isConnected && isFocusLost()) focusHere(opener);
      });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // A list or a pop-over of the page that is open takes its own Esc.
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <Button appearance="transparent" icon={<ArrowLeft20Regular />} aria-label={text(PAGES.back)} onClick={onBack} />
        <h1 ref={heading} id={PAGE_HEADING} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
      </header>
      <main className={styles.main}>
        {message !== null && <Message key={message.id} message={message} />}
        {children}
      </main>
    </div>
  );
}
