import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { MessageAction, PaneMessage } from "../session/pane-state";
import { DetailsField } from "./fetched-screens";
import { useSession, useText } from "./session-context";
import { MESSAGE } from "./texts";
import { MESSAGE_BUTTON } from "./use-ask";

const useStyles = makeStyles({
  root: { flexShrink: 0, margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, maxWidth: "608px" },
  title: { display: "block", "::after": { content: "none" } },
  body: { overflowWrap: "anywhere" },
});

/** What happened, what did not, and what to do: one bar at a time. */
export function Message({ message }: { readonly message: PaneMessage }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const [uncopied, setUncopied] = useState<string | null>(null);

  const run = (action: MessageAction) => {
    switch (action.kind) {
      case "retry":
        return void session.retry();
      case "show":
        return void session.show(action.place);
      case "go-on":
        return void session.goOnBuilding();
      case "undo":
        return session.open("undo");
      case "reading":
        return session.open("reading");
      case "copy":
        // A web view may forbid the clipboard; then the details stand there to be copied by hand.
        return void navigator.clipboard.writeText(action.details).catch(() => setUncopied(action.details));
    }
  };

  return (
    <MessageBar intent={message.intent} layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{text(message.title)}</MessageBarTitle>
        {text(message.body)}
        {uncopied !== null && (
          <Suspense>
            <DetailsField details={uncopied} />
          </Suspense>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text(MESSAGE.close)}
            onClick={() => session.closeMessage()}
          />
        }
      >
        {message.actions.map((action, index) => (
          <Button
            key={action.kind}
            size="small"
            id={index === 0 ? MESSAGE_BUTTON : undefined}
            onClick={() => run(action)}
          >
            {text(action.label)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
