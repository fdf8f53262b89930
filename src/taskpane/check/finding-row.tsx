import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, useSession, useText } from "../frame/session-context";
import type { FindingGroup, FindingView } from "../view/view";
import { useCheckView } from "./check-view";
import { bodyElement, findingElement } from "./element-ids";
import { FindingBody } from "./finding-body";
import { FindingLine } from "./finding-line";
import { FINDING } from "./texts";

const useStyles = makeStyles({
  item: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: {
    width: "100%",
    maxWidth: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
  },
  marked: {
    backgroundColor: tokens.colorSubtleBackgroundPressed,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  open: { borderBottomLeftRadius: 0, borderBottomRightRadius: 0 },
});

/** One finding: its line selects the cell and opens what there is to know and to do. */
export function FindingRow({
  finding,
  group,
  fresh,
  onLeaving,
}: {
  readonly finding: FindingView;
  readonly group: FindingGroup;
  /** True where it is to be said that it is new. */
  readonly fresh: boolean;
  readonly onLeaving: (group: FindingGroup, leaving: readonly string[]) => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { outcome, selection } = usePane();
  const { view, change } = useCheckView();
  const { id, task, sentence, content, address } = finding;
  const open = view.openFinding === id;
  const selected = selection?.row.kind === "task" && selection.row.card.findings.includes(id);
  const sheet = outcome?.kind === "ready" ? outcome.overview.appendix.sheet : null;

  const toggle = () => {
    change({ kind: "finding", id });
    if (!open && sheet !== null) void session.show({ sheet, address });
  };

  return (
    <li className={styles.item}>
      <Button
        id={findingElement(id)}
        appearance="subtle"
        className={mergeClasses(styles.line, (open || selected) && styles.marked, open && styles.open)}
        aria-expanded={open}
        aria-controls={open ? bodyElement(id) : undefined}
        onClick={toggle}
      >
        <FindingLine
          task={task}
          sentence={sentence}
          content={content}
          address={address}
          badge={fresh ? text(FINDING.fresh) : null}
          whole={open}
        />
      </Button>
      {open && (
        <div id={bodyElement(id)} role="group" aria-labelledby={findingElement(id)}>
          <FindingBody finding={finding} onLeaving={() => onLeaving(group, [id])} />
        </div>
      )}
    </li>
  );
}
