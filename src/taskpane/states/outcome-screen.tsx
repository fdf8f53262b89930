import { Button, makeStyles, Text as Words } from "@fluentui/react-components";
import { useSession, useText } from "../frame/session-context";
import type { PaneState } from "../session/pane-state";
import { Candidates } from "./candidates";
import { StateScreen } from "./state-screen";
import { STATES } from "./texts";

const useStyles = makeStyles({ heading: { margin: 0 } });

/** What was found where it is no appendix that can be worked with. */
type Unready = Exclude<NonNullable<PaneState["outcome"]>, { readonly kind: "ready" }>;

/** What was found in the workbook instead of an appendix, and what to do. */
export function OutcomeScreen({ outcome }: { readonly outcome: Unready }) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const toImport = () => session.open("import");
  const toReading = () => session.open("reading");
  switch (outcome.kind) {
    case "empty":
      return (
        <StateScreen title={text(STATES.emptyTitle)} body={text(STATES.emptyBody)}>
          <Button appearance="primary" onClick={toImport}>
            {text(STATES.bringIn)}
          </Button>
        </StateScreen>
      );
    case "no-appendix": {
      const { sheet, candidates } = outcome;
      const title = text(sheet === null ? STATES.noAppendixAnywhere : STATES.noAppendixTitle);
      return (
        <StateScreen title={title} body={text(STATES.noAppendixBody)}>
          {candidates.length > 0 && (
            <Words as="h3" weight="semibold" className={styles.heading}>
              {text(STATES.candidates)}
            </Words>
          )}
          <Candidates candidates={candidates} />
          <Button onClick={toImport}>{text(STATES.bringIn)}</Button>
        </StateScreen>
      );
    }
    case "several": {
      const count = outcome.candidates.length;
      const title = count === 2 ? text(STATES.twoTitle) : text(STATES.severalTitle, { count });
      return (
        <StateScreen title={title} body={text(STATES.severalBody)}>
          <Candidates candidates={outcome.candidates} />
        </StateScreen>
      );
    }
    case "spread": {
      const { sheets, tasks, candidates } = outcome;
      const title = text(STATES.spreadTitle, { count: sheets.length });
      const names = sheets.map((sheet) => `“${sheet}”`).join(", ");
      return (
        <StateScreen title={title} body={text(STATES.spreadBody, { sheets: names, tasks })}>
          <Button appearance="primary" onClick={() => void session.propose({ kind: "join" })}>
            {text(STATES.join)}
          </Button>
          <Words as="h3" weight="semibold" className={styles.heading}>
            {text(STATES.orOne)}
          </Words>
          <Candidates candidates={candidates} quiet />
        </StateScreen>
      );
    }
    case "sheet-gone":
      return (
        <StateScreen title={text(STATES.goneTitle, { sheet: outcome.sheet })} body={text(STATES.goneBody)}>
          <Button appearance="primary" onClick={toReading}>
            {text(STATES.chooseSheet)}
          </Button>
        </StateScreen>
      );
    case "header-changed":
      return (
        <StateScreen title={text(STATES.headerTitle)} body={text(STATES.headerBody)}>
          <Button appearance="primary" onClick={toReading}>
            {text(STATES.review)}
          </Button>
        </StateScreen>
      );
    case "too-old":
      return <StateScreen title={text(STATES.tooOldTitle)} body={text(STATES.tooOldBody)} />;
  }
}
