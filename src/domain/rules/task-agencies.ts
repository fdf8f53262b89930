import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";

/** One body that a cell names. */
export type NamedAgency = Extract<Mention, { readonly kind: "agency" }>;

/** Who leads a task: the lead column, but for those of whom it says that they only help ("phối hợp với …"). */
export function leadsOf({ leads, coordinators }: Pick<Task, "leads" | "coordinators">): readonly Mention[] {
  return [...leads.filter(({ role }) => role !== "coordinator"), ...coordinators.filter(({ role }) => role === "lead")];
}

/** Who helps with a task, those included whom the lead column names as helping. */
export function coordinatorsOf({ leads, coordinators }: Pick<Task, "leads" | "coordinators">): readonly Mention[] {
  return [...coordinators.filter(({ role }) => role !== "lead"), ...leads.filter(({ role }) => role === "coordinator")];
}

/** The bodies that mentions name one by one, each once; groups and what was not recognised are left out. */
export function namedAgencies(mentions: readonly Mention[]): ReadonlyMap<string, NamedAgency> {
  const named = new Map<string, NamedAgency>();
  for (const mention of mentions) {
    if (mention.kind !== "agency") continue;
    const identity = mention.agency ?? key(mention.name);
    if (!named.has(identity)) named.set(identity, mention);
  }
  return named;
}
