import { Button, makeStyles, mergeClasses, Text as Words, tokens } from "@fluentui/react-components";
import { Suspense, useLayoutEffect, useRef, useState } from "react";
import { ErrorBoundary } from "../frame/error-boundary";
import { StatusEditor } from "../frame/fetched-screens";
import { focusHere, isFocusLost } from "../frame/focus-here";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { FindingView, FixOption, TaskLine } from "../view/view";
import { bringIntoView } from "./bring-into-view";
import { FixOptions } from "./fix-options";
import { FixTable } from "./fix-table";
import { RemovedRows } from "./removed-rows";
import { SetAsidePopover } from "./set-aside-popover";
import { FINDING } from "./texts";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderTopStyle: "none",
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  },
  joined: { marginBottom: 0, borderRadius: 0, borderBottomStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  editor: { marginInline: tokens.spacingHorizontalS },
});

/** What an open finding says: why it matters, the cells now and after, and what can be done. */
export function FindingBody({
  finding,
  onLeaving,
}: {
  readonly finding: FindingView;
  /** Called as something is done that takes the finding off the list. */
  readonly onLeaving: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  const { selection, writing } = usePane();
  const [editing, setEditing] = useState<"no" | "asked" | TaskLine>("no");
  const body = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => bringIntoView(body.current), []);

  const { fix, removed = [], choices = [], unfixed, task, why, wantsStatus } = finding;
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = choices.find(({ name }) => name === picked) ?? null;
  // The task arrives with the selection; from then on the editor keeps it, wherever the user goes in the sheet.
  if (editing === "asked" && selection?.row.kind === "task" && selection.row.card.key === task) {
    setEditing(selection.row.card);
  }
  const record = () => {
    onLeaving();
    setEditing("asked");
    ask(() => session.showRow(finding.row));
  };
  const closeEditor = () => {
    setEditing("no");
    requestAnimationFrame(() => {
      if (isFocusLost()) focusHere(buttons.current?.querySelector("button") ?? null);
    });
  };
  const setAside = (reason: string) => {
    onLeaving();
    ask(() => session.setAside(finding, reason));
  };
  const fixIt = () => {
    onLeaving();
    ask(() => (chosen === null ? session.fix(finding) : session.fix(finding, chosen)));
  };

  return (
    <>
      <div ref={body} className={mergeClasses(styles.body, typeof editing === "object" && styles.joined)}>
        <Words block>
          <Words weight="semibold">{text(FINDING.why)}</Words> {why}
        </Words>
        {fix !== null && fix.length > 0 && <FixTable cells={fix} />}
        {removed.length > 0 && <RemovedRows rows={removed} />}
        {choices.length > 0 && (
          <FixOptions options={choices} chosen={chosen} onChoose={({ name }) => setPicked(name)} />
        )}
        {unfixed !== undefined && (
          <Words block>
            <Words weight="semibold">{text(FINDING.unfixed)}</Words> {unfixed}
          </Words>
        )}
        {typeof editing === "string" && (
          <div ref={buttons} className={styles.buttons}>
            {(fix !== null || chosen !== null) && (
              <Button appearance="primary" disabledFocusable={writing !== null} onClick={fixIt}>
                {text(fixWords(finding, chosen))}
              </Button>
            )}
            {wantsStatus && task !== null && (
              <Button appearance={fix === null ? "primary" : "secondary"} onClick={record}>
                {text(FINDING.status)}
              </Button>
            )}
            <SetAsidePopover onReason={setAside} />
          </div>
        )}
      </div>
      {typeof editing === "object" && (
        <div className={styles.editor}>
          <ErrorBoundary>
            <Suspense>
              <StatusEditor task={editing} onClose={closeEditor} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </>
  );
}

function fixWords({ fix, removed = [] }: FindingView, chosen: FixOption | null) {
  const cells = chosen?.fix ?? fix ?? [];
  if (removed.length > 0) return cells.length > 0 ? FINDING.fixRows : FINDING.removeRows;
  if (cells.length === 1) return FINDING.fixCell;
  const rows = new Set(cells.map(({ address }) => address.replace(/\D/gu, "")));
  return rows.size === 1 ? FINDING.fixRow : FINDING.fixCells;
}
