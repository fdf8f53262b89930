import { stripMarkup } from "../appendix/markup";
import { cellAddress } from "../address";
import type { Task } from "../appendix/appendix";
import { addDays, formatDate } from "../calendar/plain-date";
import type { Standing } from "../standing/standing";
import { say } from "../../i18n/say";
import type { Text } from "../../i18n/text";
import type { BriefStyle } from "./brief-styles";
import { BRIEF_HEADINGS, BRIEF_LISTS } from "./brief-words";
import { countText } from "./decision-line";
import { dueCellOf, dueText } from "./due-cell";
import type { SheetContext } from "./sheet-context";
import type { Link } from "./sheet-model";
import type { Block, SheetRow } from "./sheet-rows";

type Row = SheetRow<BriefStyle>;
type Blocks = readonly Block<BriefStyle>[];
/** What one list of two side by side holds in one row. */
type Half = readonly Blocks[];

const [MOST_OVERDUE, MOST_BESIDE] = [5, 6];
/** Columns of the lists: left A:G, right I:U. */
const RIGHT = 9;
const WIDTH = 21;

/** List 1: what is past its date, most days first, with the reasons that officials wrote. */
export function overdueRows(
  context: SheetContext,
  reasonOf: (task: Task) => string | number | boolean | null,
): readonly Row[] {
  const { locale } = context;
  const late = lateTasks(context);
  const unrecorded = late.filter(([, { kind }]) => kind === "past-due").length;
  const title =
    unrecorded === 0 ? BRIEF_LISTS.overdue : unrecorded === late.length ? BRIEF_LISTS.pastDue : BRIEF_LISTS.mixed;
  const counts = { count: countText(late.length, locale), unrecorded: countText(unrecorded, locale) };
  const h = BRIEF_HEADINGS;
  const rest = late.length - MOST_OVERDUE;
  return [
    whole(say(title, locale, counts), "list"),
    ...(late.length === 0 ? [whole(BRIEF_LISTS.noneOverdue[locale], "plain")] : []),
    ...(late.length === 0
      ? []
      : [overdueRow([h.key, h.content, h.lead, h.phrase, h.days, h.reason].map((text) => text[locale]))]),
    ...late.slice(0, MOST_OVERDUE).map(([task, standing]): Row => {
      const { daysLate, kind } = standing;
      const due = dueText(dueCellOf(task, standing, locale));
      const cells = [stripMarkup(task.cells.content.text), leadNames(task, context), `${task.deadline.text}\n(${due})`];
      const row = overdueRow(
        [task.key, ...cells, daysLate ?? 0, reasonOf(task)],
        kind === "overdue" ? "overdue" : "pastDue",
      );
      return {
        ...row,
        blocks: row.blocks.map((block, at) => (at === 0 ? { ...block, link: linkTo(task, context) } : block)),
      };
    }),
    ...(rest > 0 ? [whole(say(BRIEF_LISTS.more, locale, { count: countText(rest, locale) }), "plain")] : []),
  ];
}

/** The tasks that have a row in list 1. */
export function listedOverdue(context: SheetContext): readonly Task[] {
  return lateTasks(context)
    .slice(0, MOST_OVERDUE)
    .map(([task]) => task);
}

function lateTasks({ appendix, standings }: SheetContext): readonly (readonly [Task, Standing])[] {
  return appendix.tasks
    .flatMap((task): readonly (readonly [Task, Standing])[] => {
      const standing = standings.get(task.key);
      return standing?.kind === "overdue" || standing?.kind === "past-due" ? [[task, standing]] : [];
    })
    .sort(([, one], [, other]) => (other.daysLate ?? 0) - (one.daysLate ?? 0));
}

/** A A · B:G · H:K · L:O · P:R · S:U; a heading where no sign is given. */
function overdueRow(values: readonly (string | number | boolean | null)[], sign?: "overdue" | "pastDue"): Row {
  const spans = [
    [1, 1],
    [2, 7],
    [8, 11],
    [12, 15],
    [16, 18],
    [19, 21],
  ] as const;
  const styles: readonly BriefStyle[] = ["key", "text", "text", "centred", sign ?? "heading", "text"];
  return {
    kind: "table",
    blocks: spans.map(([from, to], at) => ({
      ...{ from, to, value: values[at] ?? null },
      style: sign === undefined ? "heading" : (styles[at] ?? "text"),
    })),
  };
}

/** Lists 2 and 3 side by side: due soon, and without a named lead. */
export function besideRows(context: SheetContext, dueSoonDays: number): readonly Row[] {
  const [left, right] = [dueSoonHalf(context, dueSoonDays), noLeadHalf(context)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Row => ({
    kind: "table",
    blocks: [...(left[at] ?? []), ...(right[at] ?? [])],
  }));
}

function dueSoonHalf(context: SheetContext, dueSoonDays: number): Half {
  const { appendix, standings, locale } = context;
  const soon = appendix.tasks.filter(({ key }) => standings.get(key)?.kind === "due-soon");
  const heading = say(BRIEF_LISTS.dueSoon, locale, { days: dueSoonDays, count: countText(soon.length, locale) });
  const title: Blocks = [{ from: 1, to: 7, value: heading, style: "list" }];
  if (soon.length === 0) return [title, [{ from: 1, to: 7, value: noneDueSoon(context, dueSoonDays), style: "plain" }]];
  const h = BRIEF_HEADINGS;
  const row = (values: readonly (string | number | null)[], styles: readonly BriefStyle[], link?: Link): Blocks =>
    (
      [
        [1, 1],
        [2, 2],
        [3, 7],
      ] as const
    ).map(([from, to], at) => ({
      ...{ from, to, value: values[at] ?? null, style: styles[at] ?? "text" },
      ...(at === 0 && link !== undefined ? { link } : {}),
    }));
  return [
    title,
    row([h.key[locale], h.content[locale], h.due[locale]], ["heading", "heading", "heading"]),
    ...soon.slice(0, MOST_BESIDE).map((task) => {
      const standing = standings.get(task.key);
      const due = standing === undefined ? null : dueCellOf(task, standing, locale);
      const values = [task.key, stripMarkup(task.cells.content.text), due?.value ?? null];
      return row(values, ["key", "text", `${due?.look ?? "plain"}Due`], linkTo(task, context));
    }),
    ...more(soon.length, 1, 7, context),
  ];
}

/** Where nothing is due soon, when the next thing is. */
function noneDueSoon({ standings, asOf, locale }: SheetContext, days: number): string {
  const span = { from: formatDate(asOf), to: formatDate(addDays(asOf, days)) };
  const dates = [...standings.values()]
    .flatMap(({ kind, dueEffective }) => (kind === "in-time" && dueEffective !== null ? [dueEffective] : []))
    .sort();
  const [next] = dates;
  if (next === undefined) return say(BRIEF_LISTS.noneDueSoon, locale, span);
  const count = countText(dates.filter((date) => date === next).length, locale);
  return say(BRIEF_LISTS.next, locale, { ...span, date: formatDate(next), count });
}

function noLeadHalf(context: SheetContext): Half {
  const { appendix, locale } = context;
  const without = appendix.tasks.filter(({ leads }) => !leads.some(({ kind }) => kind === "agency"));
  const heading = say(BRIEF_LISTS.noLead, locale, { count: countText(without.length, locale) });
  const title: Blocks = [{ from: RIGHT, to: WIDTH, value: heading, style: "list" }];
  if (without.length === 0) {
    return [title, [{ from: RIGHT, to: WIDTH, value: BRIEF_LISTS.noneWithoutLead[locale], style: "plain" }]];
  }
  const row = (values: readonly string[], styles: readonly BriefStyle[], link?: Link): Blocks =>
    (
      [
        [9, 10],
        [11, 20],
        [21, 21],
      ] as const
    ).map(([from, to], at) => ({
      ...{ from, to, value: values[at] ?? "", style: styles[at] ?? "text" },
      ...(at === 0 && link !== undefined ? { link } : {}),
    }));
  const h = BRIEF_HEADINGS;
  return [
    title,
    row([h.key[locale], h.content[locale], h.written[locale]], ["heading", "heading", "heading"]),
    ...without.slice(0, MOST_BESIDE).map((task) => {
      const values = [task.key, stripMarkup(task.cells.content.text), task.cells.lead.text];
      return row(values, ["key", "text", "text"], linkTo(task, context));
    }),
    ...more(without.length, RIGHT, WIDTH, context),
  ];
}

function more(count: number, from: number, to: number, { locale }: SheetContext): Half {
  const rest = count - MOST_BESIDE;
  const said: Text = BRIEF_LISTS.moreElsewhere;
  return rest > 0 ? [[{ from, to, value: say(said, locale, { count: countText(rest, locale) }), style: "plain" }]] : [];
}

function whole(value: string, style: BriefStyle): Row {
  return { kind: "table", blocks: [{ from: 1, to: WIDTH, value, style }] };
}

function linkTo({ rows }: Task, { appendix }: SheetContext): Link {
  const address = cellAddress(rows[0] ?? 1, appendix.columns.ordinal ?? appendix.firstColumn);
  return { sheet: appendix.sheet, address, tip: appendix.sheet };
}

function leadNames({ leads, cells }: Task, { directory }: SheetContext): string {
  const names = leads.map((lead) => {
    if (lead.kind !== "agency") return lead.text;
    return directory.agencies.find(({ id }) => id === lead.agency)?.shortName ?? lead.name;
  });
  return names.join("\n") || cells.lead.text;
}
