import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import { usePane, useSession, useText } from "../frame/session-context";
import { useAsk } from "../frame/use-ask";
import type { TaskLine } from "../view/view";
import { DayField } from "./day-field";
import { OutcomeLine } from "./outcome-line";
import { StatusField } from "./status-field";
import { RECORD_TEXTS } from "./texts";
import { dayAsTyped, typedDay } from "./typed-day";
import { useLatest } from "./use-latest";
import { writtenCells } from "./written-cells";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 8fr) minmax(0, 7fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** Records the status of one task: what is written and where the task then stands is shown before anything is written. */
export function StatusEditor({ task, onClose }: { readonly task: TaskLine; readonly onClose: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const ask = useAsk();
  const text = useText();
  const line = useId();
  const { outcome, writing } = usePane();
  // Somebody may record a status in the sheet while this is open: what is written over must be what was shown at first.
  const [shown] = useState(task);
  const [status, setStatus] = useState<string | null>(task.status === "" ? null : task.status);
  const [typed, setTyped] = useState(() => (task.completedOn === null ? "" : dayAsTyped(task.completedOn)));
  const [recording, setRecording] = useState(false);

  const overview = outcome?.kind === "ready" ? outcome.overview : null;
  const day = typedDay(typed, overview?.asOf ?? "1-1-1");
  const readable = day.kind === "day" || day.kind === "none";
  const date = day.kind === "day" ? day.date : null;
  const question = status === null || !readable ? null : JSON.stringify([task.key, status, date]);
  const trial = useLatest(question, () => session.standing(task.key, status ?? "", date));
  if (overview === null) return null;
  const { statusColumns } = overview.appendix;
  const ready = status !== null && readable && !recording && writing === null;

  const record = async (): Promise<void> => {
    if (status === null) return;
    const before = session.state();
    setRecording(true);
    await session.recordStatus(shown, status, date);
    setRecording(false);
    const { message, toast } = session.state();
    // What could not be written stays in the editor, beside the message that says why.
    const failed = message !== null && message.id !== before.message?.id && toast?.id === before.toast?.id;
    if (!failed) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };

  return (
    <form
      className={styles.editor}
      aria-label={text(RECORD_TEXTS.editor, { task: task.key })}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) ask(record);
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.fields}>
        <StatusField written={task.status} status={status} onStatus={setStatus} />
        <DayField text={typed} day={day} asOf={overview.asOf} written={task.completedText ?? ""} onText={setTyped} />
      </div>
      <OutcomeLine
        id={line}
        cells={statusColumns === null ? null : writtenCells(statusColumns, task.row)}
        standing={trial.current ? trial.answer : null}
        dated={date !== null}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!ready} aria-describedby={line}>
          {text(RECORD_TEXTS.write)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {text(RECORD_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
