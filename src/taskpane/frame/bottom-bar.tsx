import { Button, makeStyles, mergeClasses, Spinner, Text as Words, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { StandingSign } from "../signs/standing-sign";
import type { RowView } from "../view/view";
import { usePane, useSession, useText } from "./session-context";
import { rowLine } from "./row-line";
import { BAR } from "./texts";
import { useLasting } from "./use-lasting";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "40px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  row: {
    justifyContent: "flex-start",
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  line: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textAlign: "left",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
  undo: {
    flexShrink: 0,
    marginLeft: "auto",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Which row is selected, which opens its card; and Hoàn tác…, always at the same place. */
export function BottomBar({
  cardId,
  cardOpen,
  onOpenCard,
}: {
  readonly cardId: string;
  readonly cardOpen: boolean;
  readonly onOpenCard: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { history } = usePane();
  return (
    <footer className={styles.root}>
      {!cardOpen && <SelectionLine cardId={cardId} onOpenCard={onOpenCard} />}
      <Button
        id="open-undo"
        appearance="subtle"
        className={styles.undo}
        icon={<ArrowUndo16Regular />}
        disabled={history.length === 0}
        onClick={() => session.open("undo")}
      >
        {text(BAR.undo)}
      </Button>
    </footer>
  );
}

function SelectionLine({ cardId, onOpenCard }: { readonly cardId: string; readonly onOpenCard: () => void }) {
  const styles = useStyles();
  const text = useText();
  const { selection, writing, outcome, firstOpen } = usePane();
  const slow = useLasting(writing !== null);
  if (writing !== null && slow) {
    const percent = Math.round(writing.share * 100);
    return (
      <>
        <Spinner size="extra-tiny" aria-hidden className={styles.plain} />
        <Words className={styles.line}>{text(BAR.writing, { title: text(writing.title), percent })}</Words>
      </>
    );
  }
  if (outcome?.kind !== "ready" || firstOpen) return null;
  const row: RowView = selection?.row ?? { kind: "outside" };
  if (row.kind !== "task")
    return <Words className={mergeClasses(styles.line, styles.plain)}>{rowLine(row, text)}</Words>;
  const { standing } = row.card;
  return (
    <Button
      id={CARD_OPENER}
      appearance="subtle"
      className={styles.row}
      aria-expanded={false}
      aria-controls={cardId}
      onClick={onOpenCard}
    >
      <StandingSign kind={standing.kind} />
      <span className={styles.line}>{rowLine(row, text)}</span>
      <ChevronUp16Regular />
    </Button>
  );
}

/** Where the focus goes back to when the card is closed. */
export const CARD_OPENER = "open-card";
