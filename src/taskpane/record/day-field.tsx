import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { CalendarMonthRegular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { shownDate } from "../frame/dates";
import { fetched } from "../frame/fetched";
import { useLocale, useText } from "../frame/session-context";
import { RECORD_TEXTS } from "./texts";
import { dayAsTyped, type TypedDay } from "./typed-day";

const DayCalendar = fetched(async () => (await import("./day-calendar")).DayCalendar);
const EXAMPLE = "29/4/2024";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  // The calendar's buttons have the browser's font.
  surface: { padding: tokens.spacingHorizontalS, "& button": { fontFamily: tokens.fontFamilyBase } },
});

/**
 * A day to be typed, day first, or picked. Fluent's DatePicker puts the former day back where it does not understand what
 * was typed; here everything typed stays, and is asked back.
 */
export function DayField({
  text: typed,
  day,
  asOf,
  written,
  onText,
}: {
  readonly text: string;
  readonly day: TypedDay;
  readonly asOf: PlainDate;
  /** What the cell says now where it is no day; it stays as long as no day is recorded. */
  readonly written: string;
  readonly onText: (text: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  const said = useDayMessage(day, asOf);
  return (
    <Field
      className={styles.field}
      label={text(RECORD_TEXTS.completedOn)}
      {...(written === "" || day.kind !== "none" ? {} : { hint: text(RECORD_TEXTS.keeps, { written }) })}
      {...(said === null ? {} : { validationState: said.state, validationMessage: said.message })}
    >
      <Input
        className={styles.input}
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => onText(value)}
        contentAfter={
          <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
            <PopoverTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarMonthRegular />}
                aria-label={text(RECORD_TEXTS.calendar)}
              />
            </PopoverTrigger>
            <PopoverSurface className={styles.surface} aria-label={text(RECORD_TEXTS.calendar)}>
              <Suspense fallback={null}>
                <DayCalendar
                  value={day.kind === "day" ? day.date : asOf}
                  onChoose={(date) => {
                    onText(dayAsTyped(date));
                    setOpen(false);
                  }}
                />
              </Suspense>
            </PopoverSurface>
          </Popover>
        }
      />
    </Field>
  );
}

/** What is said below the field, if anything: an error keeps from recording, a warning does not. */
function useDayMessage(
  day: TypedDay,
  asOf: PlainDate,
): { readonly state: "error" | "warning"; readonly message: string } | null {
  const text = useText();
  const locale = useLocale();
  switch (day.kind) {
    case "none":
      return null;
    case "unreadable":
      return { state: "error", message: text(RECORD_TEXTS.unreadable, { example: EXAMPLE }) };
    case "no-year": {
      const values = { year: day.candidate.slice(0, 4), example: dayAsTyped(day.candidate) };
      return { state: "error", message: text(RECORD_TEXTS.noYear, values) };
    }
    case "day":
      if (day.date <= asOf) return null;
      return { state: "warning", message: text(RECORD_TEXTS.afterAsOf, { date: shownDate(asOf, locale) }) };
  }
}
