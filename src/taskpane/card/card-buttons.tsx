import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useCheckView } from "../check/check-view";
import { unfiltered } from "../check/unfiltered";
import { ErrorBoundary } from "../frame/error-boundary";
import { StatusEditor } from "../frame/fetched-screens";
import { usePane, useSession, useText } from "../frame/session-context";
import type { TaskCard } from "../view/view";
import { CARD } from "./texts";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** What can be done with the task: record its status, see its findings. */
export function CardButtons({ card }: { readonly card: TaskCard }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const { findings, query } = usePane();
  const { view, change } = useCheckView();
  const [editing, setEditing] = useState(false);

  const reveal = () => {
    session.open("check");
    const listed = findings.groups.flatMap((group) => group.findings).some(({ id }) => card.findings.includes(id));
    // Hidden by a filter, or beyond what is listed: looking for the task's own words finds them.
    if (!listed) void session.query({ ...unfiltered(query), text: card.content });
    change({ kind: "reveal", findings: card.findings });
  };

  if (editing) {
    return (
      <ErrorBoundary>
        <Suspense>
          <StatusEditor task={card} onClose={() => setEditing(false)} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <div className={styles.root}>
      <Button appearance={view.openFinding === null ? "primary" : "secondary"} onClick={() => setEditing(true)}>
        {text(CARD.status)}
      </Button>
      {card.findings.length > 0 && (
        <Button appearance="subtle" onClick={reveal}>
          {text(CARD.findings, { count: card.findings.length })}
        </Button>
      )}
    </div>
  );
}
