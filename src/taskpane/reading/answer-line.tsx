import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/address";
import { FIELD_LABELS } from "../view/field-labels";
import { useText } from "../frame/session-context";
import type { ReadingTrial } from "../session/judge";
import { Sign } from "../signs/sign";
import type { ReadingFault } from "./reading-fault";
import { READING_TEXTS } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, margin: 0 },
});

/** What reading the sheet in this way comes to, or why it cannot be used. */
export function AnswerLine({
  id,
  fault,
  trial,
}: {
  readonly id: string;
  readonly fault: ReadingFault | null;
  /** `null` until it was tried. */
  readonly trial: Pick<ReadingTrial, "tasks" | "sections"> | null;
}) {
  const styles = useStyles();
  const faultWords = useFaultWords();
  const text = useText();
  const good = fault === null && trial !== null && trial.tasks > 0;
  return (
    <p id={id} className={styles.line} aria-live="polite">
      {fault === null && trial === null ? (
        text(READING_TEXTS.reading)
      ) : (
        <>
          <Sign shape={good ? "check" : "diamond"} tone={good ? "done" : "clarify"} />
          <span>{fault === null ? trialWords(trial, text) : faultWords(fault)}</span>
        </>
      )}
    </p>
  );
}

function trialWords(trial: Pick<ReadingTrial, "tasks" | "sections"> | null, text: ReturnType<typeof useText>): string {
  if (trial === null || trial.tasks === 0) return text(READING_TEXTS.nothing);
  const { tasks, sections } = trial;
  return sections === 0 ? text(READING_TEXTS.readNoSections, { tasks }) : text(READING_TEXTS.read, { tasks, sections });
}

function useFaultWords(): (fault: ReadingFault) => string {
  const text = useText();
  return (fault) => {
    const field = text(FIELD_LABELS[fault.field]);
    if (fault.kind === "still-read") {
      return text(READING_TEXTS.stillRead, { field, column: columnLetters(fault.column) });
    }
    const letters = fault.columns.map(columnLetters);
    const [one = "", other = ""] = letters;
    if (letters.length === 2) return text(READING_TEXTS.twice, { field, one, other });
    return text(READING_TEXTS.often, { field, columns: letters.join(", ") });
  };
}
