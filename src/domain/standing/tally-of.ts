import type { Directory } from "../agency/agency";
import { agencyById } from "../agency/directory";
import type { Mention } from "../agency/mention";
import type { Appendix, Task } from "../appendix/appendix";
import type { PlainDate } from "../calendar/plain-date";
import type { Settings } from "../settings";
import { key } from "../text/keys";
import type { StandingKind } from "./standing";
import { standingOf } from "./standing-of";
import type { AgencyTally, Tally } from "./tally";

/**
 * The official 2×2 for every lead and over all tasks, at the end of the as-of day.
 *
 * A body named twice in one cell counts once for that task. `assignments` counts every lead of every task, stopped ones
 * too, so it is the sum of `total` and `stopped` over the agencies. Bodies that only coordinate are listed with a total
 * of 0; groups and unknown names that lead nothing are not.
 */
export function tallyOf(appendix: Appendix, directory: Directory, asOf: PlainDate, settings: Settings): Tally {
  const bodies = new Map<string, Body>();
  const overall = emptyCounts();
  let assignments = 0;
  for (const task of appendix.tasks) {
    const { kind } = standingOf(task, asOf, settings);
    count(overall, kind);
    for (const body of bodiesOf(task.leads, bodies, directory)) {
      assignments += 1;
      body.leading += 1;
      count(body.counts, kind);
    }
    for (const body of bodiesOf(task.coordinators, bodies, directory)) body.coordinating += 1;
  }
  const listed = [...bodies.values()].filter(({ kind, leading }) => leading > 0 || kind === "agency");
  return {
    tasks: appendix.tasks.length,
    assignments,
    agencies: inProtocolOrder(listed, directory).map(tallied),
    overall,
  };
}

/** The counts of one body while they are made. */
interface Body {
  readonly agency: string | null;
  readonly kind: AgencyTally["kind"];
  readonly name: string;
  readonly counts: Counts;
  leading: number;
  coordinating: number;
}

type Counts = { -readonly [Name in keyof Tally["overall"]]: number };

function emptyCounts(): Counts {
  return {
    total: 0,
    done: 0,
    doneInTime: 0,
    doneLate: 0,
    open: 0,
    inTime: 0,
    dueSoon: 0,
    overdue: 0,
    unrecorded: 0,
    stopped: 0,
  };
}

/** Where each standing counts besides the total. */
const CELLS: Readonly<Record<StandingKind, readonly (keyof Counts)[]>> = {
  "done-in-time": ["total", "done", "doneInTime"],
  "done-late": ["total", "done", "doneLate"],
  "done-date-unknown": ["total", "done"],
  "in-time": ["total", "open", "inTime"],
  "due-soon": ["total", "open", "inTime", "dueSoon"],
  overdue: ["total", "open", "overdue"],
  "past-due": ["total", "open", "overdue", "unrecorded"],
  "no-deadline": ["total", "open", "inTime"],
  ongoing: ["total", "open", "inTime"],
  stopped: ["stopped"],
};

function count(counts: Counts, kind: StandingKind): void {
  for (const cell of CELLS[kind]) counts[cell] += 1;
}

/** The bodies that a cell names, each once; those not met before are added to `bodies`. */
function bodiesOf(mentions: Task["leads"], bodies: Map<string, Body>, directory: Directory): ReadonlySet<Body> {
  return new Set(
    mentions.map((mention) => {
      const id = identity(mention);
      const body = bodies.get(id) ?? bodyOf(mention, directory);
      bodies.set(id, body);
      return body;
    }),
  );
}

function identity(mention: Mention): string {
  if (mention.kind !== "agency") return `${mention.kind} ${key(mention.text)}`;
  return mention.agency === null ? `name ${key(mention.name)}` : `id ${mention.agency}`;
}

function bodyOf(mention: Mention, directory: Directory): Body {
  const blank = { kind: mention.kind, counts: emptyCounts(), leading: 0, coordinating: 0 };
  if (mention.kind !== "agency") return { ...blank, agency: null, name: mention.text };
  const known = mention.agency === null ? null : agencyById(directory, mention.agency);
  return { ...blank, agency: mention.agency, name: known?.name ?? mention.name };
}

/** Agencies as the directory lists them, then the others in order of appearance. */
function inProtocolOrder(bodies: readonly Body[], directory: Directory): readonly Body[] {
  const places = new Map(directory.agencies.map(({ id }, place) => [id, place]));
  const placeOf = ({ agency }: Body): number => (agency === null ? undefined : places.get(agency)) ?? places.size;
  return [...bodies].sort((one, other) => placeOf(one) - placeOf(other));
}

function tallied({ agency, kind, name, counts, coordinating }: Body): AgencyTally {
  return { agency, kind, name, ...counts, coordinating };
}
