import { Button, makeStyles, ProgressBar, Text as Words, tokens, typographyStyles } from "@fluentui/react-components";
import type { Asked, Proposal } from "../../actions/request";
import { Sign } from "../signs/sign";
import { PROPOSAL, VERBS } from "./proposal-texts";
import { ProposedStep } from "./proposed-step";
import { Screen } from "./screen";
import { usePane, useSession, useText } from "./session-context";
import { useAsk } from "./use-ask";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  progress: { flexGrow: 1, minWidth: "80px" },
});

/** What a request would change, line by line; only the button writes it. */
export function ProposalPage({ request, proposal }: { readonly request: Asked; readonly proposal: Proposal }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const ask = useAsk();
  const { writing } = usePane();
  const { plan, refused, notes = [] } = proposal;
  const changes = plan.steps.some(({ kind }) => kind !== "leave-alone");

  return (
    <Screen
      actions={
        <>
          {changes && (
            <Button
              appearance="primary"
              disabledFocusable={writing !== null}
              onClick={() => ask(() => session.accept())}
            >
              {text(VERBS[request.kind])}
            </Button>
          )}
          {writing === null ? (
            <Button appearance="subtle" onClick={() => session.dismiss()}>
              {text(changes ? PROPOSAL.cancel : PROPOSAL.back)}
            </Button>
          ) : (
            <ProgressBar
              className={styles.progress}
              thickness="large"
              value={writing.share}
              aria-label={text(PROPOSAL.writing)}
            />
          )}
        </>
      }
    >
      <Words block className={styles.quiet}>
        {text(changes ? PROPOSAL.notYet : PROPOSAL.nothing)}
      </Words>
      {plan.steps.length > 0 && <h2 className={styles.heading}>{text(PROPOSAL.heading)}</h2>}
      <ul className={styles.list}>
        {plan.steps.map((step, index) => (
          <li key={index} className={styles.item}>
            <ProposedStep step={step} />
          </li>
        ))}
      </ul>
      {notes.map((note, index) => (
        <Words key={index} block className={styles.quiet}>
          {text(note)}
        </Words>
      ))}
      {refused.length > 0 && (
        <>
          <h2 className={styles.heading}>{text(request.kind === "fix" ? PROPOSAL.left : PROPOSAL.refused)}</h2>
          <ul className={styles.list}>
            {refused.map((reason, index) => (
              <li key={index} className={styles.item}>
                <Sign shape="diamond" tone="clarify" />
                <Words>{text(reason)}</Words>
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
