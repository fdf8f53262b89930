import { Button, makeStyles, mergeClasses, Text as Words, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { rowLine } from "../frame/row-line";
import { focusHere } from "../frame/focus-here";
import { useText } from "../frame/session-context";
import type { RowView } from "../view/view";
import { CardButtons } from "./card-buttons";
import { CardFacts } from "./card-facts";
import { CardHeading } from "./card-heading";
import { CARD } from "./texts";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    position: "relative",
    zIndex: 1,
    flexShrink: 0,
    maxHeight: "60vh",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  facts: {
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  low: { maxHeight: "75vh" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  rows: { color: tokens.colorNeutralForeground3 },
  close: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The selected row as the program read it. It follows the selection; Esc closes it. */
export function RowCard({
  id,
  row,
  low,
  onClose,
}: {
  readonly id: string;
  readonly row: RowView;
  /** True where the pane is lower than 520 px. */
  readonly low: boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => focusHere(root.current?.querySelector<HTMLElement>("h2") ?? null), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const card = row.kind === "task" ? row.card : null;

  return (
    <section
      id={id}
      ref={root}
      aria-label={text(CARD.name)}
      className={mergeClasses(styles.root, low && styles.low)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.top}>
        <Words size={200} className={styles.rows}>
          {card === null ? "" : rowsWords(card.rows, text)}
        </Words>
        <Button
          appearance="transparent"
          size="small"
          icon={<ChevronDown16Regular />}
          className={styles.close}
          aria-label={text(CARD.close)}
          onClick={onClose}
        />
      </div>
      <CardHeading card={card} line={rowLine(row, text)} />
      {card !== null && (
        <>
          <div className={styles.facts} tabIndex={0} role="group" aria-label={text(CARD.name)}>
            <Words>{card.whole}</Words>
            <CardFacts card={card} />
          </div>
          <CardButtons key={card.key} card={card} />
        </>
      )}
    </section>
  );
}

function rowsWords(rows: readonly number[], text: ReturnType<typeof useText>): string {
  const last = rows[rows.length - 1];
  if (last === undefined) return "";
  if (rows.length === 1) return text(CARD.oneRow, { row: last });
  return text(CARD.rows, { rows: rows.slice(0, -1).join(", "), last });
}
