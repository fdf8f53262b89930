import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReadingChoice } from "../../actions/memory";
import { Screen } from "../frame/screen";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import { useLatest } from "../record/use-latest";
import { AnswerLine } from "./answer-line";
import { ColumnLine } from "./column-line";
import { choiceOf, fieldIn, newDraft, withField, type Draft } from "./draft";
import { PlaceFields } from "./place-fields";
import { repeatedField, stillRead } from "./reading-fault";
import { READING_TEXTS } from "./texts";

/** A header row that is being counted up is tried once it has stood still. */
const STILL = 200;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The reading being chosen, tried on the sheet whenever it changes; nothing is kept before the button is pressed. */
export function ReadingForm({ first, sheets }: { readonly first: Draft; readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const id = useId();
  const { writing } = usePane();
  const [draft, setDraft] = useState(first);
  const [busy, setBusy] = useState(false);

  const { sheet, headerRow } = draft;
  const choice = choiceOf(draft);
  const tried = useTrial(draft, choice);
  const columns = tried.columns;
  const repeated = repeatedField(draft, columns);
  const fault = repeated ?? (tried.trial === null ? null : stillRead(draft, columns));
  const trial = repeated === null ? tried.trial : null;
  const usable = fault === null && trial !== null && trial.tasks > 0 && !busy && writing === null;

  const use = async (reading: ReadingChoice | null): Promise<void> => {
    const before = session.state().message;
    setBusy(true);
    await session.useReading(reading);
    setBusy(false);
    const { page, message } = session.state();
    // What could not be kept stays on the page, below the message that says why.
    if (page === "reading" && (message === null || message.id === before?.id)) session.back();
  };

  return (
    <Screen
      className={styles.screen}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!usable}
            aria-describedby={id}
            onClick={() => ask(() => use(choice))}
          >
            {text(READING_TEXTS.use)}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy || writing !== null} onClick={() => ask(() => use(null))}>
            {text(READING_TEXTS.again)}
          </Button>
        </>
      }
    >
      <PlaceFields
        sheets={sheets}
        sheet={sheet}
        headerRow={headerRow ?? tried.headerRow}
        onSheet={(name) => setDraft(newDraft(name))}
        onHeaderRow={(row) => setDraft({ sheet, headerRow: row, fields: new Map() })}
      />
      <h2 className={styles.heading}>{text(READING_TEXTS.columns)}</h2>
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnLine
            key={column.column}
            column={column}
            field={fieldIn(draft, column)}
            repeated={repeated?.kind === "repeated" && repeated.columns.includes(column.column)}
            onField={(field) => setDraft(withField(draft, columns, column.column, field))}
          />
        ))}
      </ul>
      <AnswerLine id={id} fault={fault} trial={trial} />
    </Screen>
  );
}

/** The draft as the sheet answers it; columns of the last answer stay in view while the next one is awaited. */
function useTrial(draft: Draft, choice: ReadingChoice) {
  const session = useSession();
  const place = JSON.stringify([draft.sheet, draft.headerRow]);
  const { answer, current } = useLatest(
    JSON.stringify(choice),
    async () => ({ place, trial: await session.tryReading(choice) }),
    STILL,
  );
  const here = answer !== null && answer.place === place ? answer.trial : null;
  return { columns: here?.columns ?? [], headerRow: here?.headerRow ?? null, trial: current ? here : null };
}
