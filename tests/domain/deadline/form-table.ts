import { HOLIDAYS_VN } from "../../../src/domain/calendar/holidays-vn";
import { daysOffOf } from "../../../src/domain/calendar/days-off";
import type { Deadline, DeadlineContext } from "../../../src/domain/deadline/deadline";
import type { Form } from "../../../src/domain/deadline/forms/form";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline";

/** The programme of 2024, decided on 27/03/2024, with the default settings: the one all tables speak of. */
export const CONTEXT: DeadlineContext = {
  programmeYear: 2024,
  documentDate: "2024-03-27",
  daysOff: daysOffOf(HOLIDAYS_VN),
  beforeIncludesDay: false,
  rollToWorkingDay: true,
};

/** The same where nothing is known of programme and decision. */
export const NO_CONTEXT: DeadlineContext = { ...CONTEXT, programmeYear: null, documentDate: null };

/** A deadline in one line: "period 2024-04-01 2024-06-30 > 2024-07-01 [milestones] ~ (assumed)".
 * More than twelve milestones are counted: "[52: 2024-01-05 … 2024-12-27]". */
export function summary(deadline: Deadline): string {
  const { kind, start, due, dueEffective, milestones, approximate, assumed } = deadline;
  const days = milestones.map((milestone) => milestone.due);
  return [
    kind,
    start ?? "-",
    due ?? "-",
    dueEffective === due ? null : `> ${dueEffective}`,
    days.length === 0 ? null : `[${days.length > 12 ? `${days.length}: ${days[0]} … ${days.at(-1)}` : days.join(" ")}]`,
    approximate ? "~" : null,
    assumed.length === 0 ? null : `(${assumed.join(" ")})`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** The ways in which the same phrase arrives from a sheet. */
export function variantsOf(phrase: string): readonly string[] {
  return [phrase, phrase.normalize("NFD"), phrase.toUpperCase(), `\u00A0 ${phrase.replaceAll(" ", "  ")}\t.\n`];
}

interface FormTable {
  /** Phrases that this form reads, and the summary of what they come to. */
  readonly reads: Readonly<Record<string, string>>;
  /** Phrases that look like it and come to no date: "unreadable", "invalid" … */
  readonly refuses: Readonly<Record<string, Deadline["kind"]>>;
}

/** What a form reads and refuses, in the context of 2024, however the phrase is encoded, cased or padded. */
export function testForm(form: Form, { reads, refuses }: FormTable): void {
  describe(`${form.id} reads`, () => {
    it.each(Object.entries(reads))("%s: %s", (phrase, expected) => {
      for (const variant of variantsOf(phrase)) {
        const deadline = parseDeadline(variant, CONTEXT);
        expect([summary(deadline), deadline.form]).toEqual([expected, form.id]);
        expect(deadline.text).toBe(variant);
      }
    });
  });

  describe(`${form.id} refuses`, () => {
    it.each(Object.entries(refuses))("%s: %s", (phrase, kind) => {
      for (const variant of variantsOf(phrase)) {
        const deadline = parseDeadline(variant, CONTEXT);
        expect([deadline.kind, deadline.due, deadline.milestones]).toEqual([kind, null, []]);
      }
    });
  });

  it.each(Object.entries(form.examples))(`${form.id}: the example %s comes to %s`, (phrase, due) => {
    expect(parseDeadline(phrase, CONTEXT)).toMatchObject({ form: form.id, due });
  });
}
