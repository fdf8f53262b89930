import { Button, Field, Input, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { Calendar, DayOfWeek } from "@fluentui/react-calendar-compat";
import { useState, type FormEvent } from "react";
import { partsOf, plainDate, type PlainDate } from "../../domain/calendar/plain-date";
import { calendarStrings } from "./calendar-strings";
import { shownDate, typedDate } from "./dates";
import { useLocale, useSession, useText } from "./session-context";
import { AS_OF } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxWidth: "260px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The as-of date, typed or picked; it counts once the button is pressed. */
export function AsOfForm({
  asOf,
  chosen,
  onDone,
}: {
  readonly asOf: PlainDate;
  /** False where today counts. */
  readonly chosen: boolean;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const text = useText();
  const locale = useLocale();
  const [typed, setTyped] = useState(() => shownDate(asOf, "vi"));
  const [refused, setRefused] = useState(false);
  const date = typedDate(typed);

  const choose = (value: PlainDate | null) => {
    onDone();
    void session.setAsOf(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date === null) setRefused(true);
    else choose(date);
  };
  const type = (value: string) => {
    setTyped(value);
    setRefused(false);
  };

  return (
    <form className={styles.root} onSubmit={submit}>
      <Field label={text(AS_OF.label)} hint={text(AS_OF.hint)} validationMessage={refused ? text(AS_OF.unread) : null}>
        <Input value={typed} onChange={(_, data) => type(data.value)} inputMode="numeric" autoFocus />
      </Field>
      <Calendar
        aria-label={text(AS_OF.calendar)}
        value={localDay(date ?? asOf)}
        firstDayOfWeek={DayOfWeek.Monday}
        strings={calendarStrings(locale)}
        isMonthPickerVisible={false}
        showGoToToday={false}
        onSelectDate={(day) => type(shownDate(plainDay(day) ?? asOf, "vi"))}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {text(AS_OF.use)}
        </Button>
        {chosen && (
          <Button appearance="subtle" onClick={() => choose(null)}>
            {text(AS_OF.today)}
          </Button>
        )}
      </div>
      {!chosen && <Words size={200}>{text(AS_OF.todayNow)}</Words>}
    </form>
  );
}

/** Fluent's calendar speaks of days by the machine's own midnight. */
function localDay(date: PlainDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}

function plainDay(day: Date): PlainDate | null {
  return plainDate(day.getFullYear(), day.getMonth() + 1, day.getDate());
}
