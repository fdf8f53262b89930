import { partsOf, type PlainDate } from "../calendar/plain-date";
import type { Task } from "../appendix/appendix";
import type { Standing, StandingKind } from "../standing/standing";
import type { AgencyTally } from "../standing/tally";
import { key } from "../text/keys";
import { say } from "../../i18n/say";
import { BRIEF_HEADINGS, BRIEF_LISTS } from "./brief-words";
import type { BriefStyle } from "./brief-styles";
import { countText } from "./decision-line";
import type { SheetContext } from "./sheet-context";
import type { Block, SheetRow } from "./sheet-rows";

const MOST_AGENCIES = 10;
/** From so many tasks on a strip of signs says a number instead. */
const MOST_SIGNS = 20;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const [FIRST_MONTH, SIGNS_FROM, SIGNS_TO] = [7, 19, 21];

/** Signs in the order of urgency, and the standings that each stands for. */
const SIGNS: readonly (readonly [sign: string, kinds: readonly StandingKind[]])[] = [
  ["▲", ["overdue"]],
  ["◇", ["past-due"]],
  ["●", ["due-soon"]],
  ["○", ["in-time", "ongoing", "no-deadline"]],
  ["✓", ["done-in-time", "done-late", "done-date-unknown"]],
  ["■", ["stopped"]],
];

/** A lead and the tasks that it leads. */
interface Lead {
  readonly name: string;
  readonly counts: Pick<AgencyTally, "total" | "done" | "inTime" | "overdue">;
  readonly tasks: readonly Task[];
}

/** Lists 4 and 5: one row a lead, most overdue first; months of its due dates, and a sign for each of its tasks. */
export function agencyRows(context: SheetContext): readonly SheetRow<BriefStyle>[] {
  const { appendix, standings, locale, asOf } = context;
  const leads = leadsOf(context);
  const year = mostCommonYear(appendix.tasks, standings) ?? partsOf(asOf).year;
  const listed = leads.length > MOST_AGENCIES ? leads.slice(0, MOST_AGENCIES - 1) : leads;
  const rest = leads.slice(listed.length);
  const shown = rest.length === 0 ? listed : [...listed, together(rest, context)];
  const elsewhere = leads.flatMap(({ tasks }) =>
    tasks.filter((task) => monthOf(task, standings, year) === null),
  ).length;
  const heading = (from: number, value: string, more: Partial<Block<BriefStyle>> = {}): Block<BriefStyle> => ({
    ...{ from, value, style: "heading" },
    ...more,
  });
  const h = BRIEF_HEADINGS;
  return [
    {
      kind: "table",
      blocks: [
        { from: 1, to: 18, value: BRIEF_LISTS.agencies[locale], style: "list" },
        { from: SIGNS_FROM, to: SIGNS_TO, value: BRIEF_LISTS.signs[locale], style: "list" },
      ],
    },
    {
      kind: "table",
      blocks: [
        ...[h.number, h.lead, h.total, h.done, h.open, h.overdue].map((text, at) =>
          heading(at + 1, text[locale], { down: 2 }),
        ),
        heading(FIRST_MONTH, say(h.months, locale, { year }), { to: 18 }),
        heading(SIGNS_FROM, "▲ ◇ ● ○ ✓", { to: SIGNS_TO, down: 2 }),
      ],
    },
    {
      kind: "table",
      blocks: MONTHS.map((month) => ({
        from: FIRST_MONTH + month - 1,
        value: month,
        style: partsOf(asOf).year === year && partsOf(asOf).month === month ? "thisMonth" : "monthHeading",
      })),
    },
    ...shown.map((lead, at) => leadRow(lead, at + 1, year, context)),
    { kind: "closing", blocks: [{ from: 1, to: SIGNS_TO, value: BRIEF_LISTS.legend[locale], style: "smallNote" }] },
    ...(elsewhere === 0
      ? []
      : [
          {
            kind: "closing" as const,
            blocks: [
              {
                from: 1,
                to: SIGNS_TO,
                value: say(BRIEF_LISTS.otherDates, locale, { count: countText(elsewhere, locale) }),
                style: "smallNote" as const,
              },
            ],
          },
        ]),
  ];
}

function leadRow(lead: Lead, number: number, year: number, { standings }: SheetContext): SheetRow<BriefStyle> {
  const { total, done, inTime, overdue } = lead.counts;
  return {
    kind: "table",
    blocks: [
      { from: 1, value: number, style: "centred" },
      { from: 2, value: lead.name, style: "text" },
      ...[total, done, inTime, overdue].map((value, at): Block<BriefStyle> => ({
        ...{ from: 3 + at, value },
        style: at === 3 && value > 0 ? "countBold" : "count",
      })),
      ...MONTHS.map((month): Block<BriefStyle> => {
        const due = lead.tasks.filter((task) => monthOf(task, standings, year) === month);
        const late = due.some((task) => standings.get(task.key)?.kind === "overdue");
        const value = due.length === 0 ? null : late ? `${String(due.length)}▲` : due.length;
        return { from: FIRST_MONTH + month - 1, value, style: due.length >= 3 || late ? "monthBold" : "month" };
      }),
      { from: SIGNS_FROM, to: SIGNS_TO, value: signsOf(lead.tasks, standings), style: "signs" },
    ],
  };
}

/** "▲▲ ○○○ ✓"; of many tasks "▲ 12  ○ 30". */
function signsOf(tasks: readonly Task[], standings: ReadonlyMap<string, Standing>): string {
  const kinds = tasks.map((task) => standings.get(task.key)?.kind);
  const counts = SIGNS.map(
    ([sign, of]) => [sign, kinds.filter((kind) => kind !== undefined && of.includes(kind)).length] as const,
  );
  return counts
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => (tasks.length > MOST_SIGNS ? `${sign} ${String(count)}` : sign.repeat(count)))
    .join("  ");
}

/** Overdue ones first, else in protocol order. */
function leadsOf({ tally, appendix, directory }: SheetContext): readonly Lead[] {
  const shortNames = new Map(directory.agencies.map(({ id, shortName }) => [id, shortName]));
  return tally.agencies
    .filter(({ total, stopped }) => total + stopped > 0)
    .map((counts): Lead => ({
      name: shortNames.get(counts.agency ?? "") ?? counts.name,
      counts,
      tasks: appendix.tasks.filter(({ leads }) => leads.some((lead) => isLead(lead, counts))),
    }))
    .sort((one, other) => other.counts.overdue - one.counts.overdue);
}

function isLead(mention: Task["leads"][number], { agency, name, kind }: AgencyTally): boolean {
  if (mention.kind !== kind) return false;
  if (mention.kind !== "agency") return key(mention.text) === key(name);
  return agency === null ? mention.agency === null && key(mention.name) === key(name) : mention.agency === agency;
}

function together(leads: readonly Lead[], { locale }: SheetContext): Lead {
  const sum = (name: keyof Lead["counts"]): number => leads.reduce((all, { counts }) => all + counts[name], 0);
  return {
    name: say(BRIEF_LISTS.otherAgencies, locale, { count: countText(leads.length, locale) }),
    counts: { total: sum("total"), done: sum("done"), inTime: sum("inTime"), overdue: sum("overdue") },
    tasks: leads.flatMap(({ tasks }) => tasks),
  };
}

function dueOf(task: Task, standings: ReadonlyMap<string, Standing>): PlainDate | null {
  if (task.deadline.kind === "ongoing") return null;
  return standings.get(task.key)?.due ?? task.deadline.due;
}

/** The month of the nominal due date where it is in that year. */
function monthOf(task: Task, standings: ReadonlyMap<string, Standing>, year: number): number | null {
  const due = dueOf(task, standings);
  return due !== null && partsOf(due).year === year ? partsOf(due).month : null;
}

function mostCommonYear(tasks: readonly Task[], standings: ReadonlyMap<string, Standing>): number | null {
  const counts = new Map<number, number>();
  for (const task of tasks) {
    const due = dueOf(task, standings);
    if (due !== null) counts.set(partsOf(due).year, (counts.get(partsOf(due).year) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
