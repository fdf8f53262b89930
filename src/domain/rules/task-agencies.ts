import type { Mention } from "../agency/mention";
import type { Task } from "../appendix/appendix";
import { key } from "../text/keys";

/** One body that a cell names. */
export type NamedAgency = Extract<Mention, { readonly kind: "agency" }>;

/** A body that a task names, and the column whose cell does: one may stand beside the lead and help ("phối hợp với …"). */
export interface Naming<Kind extends Mention = Mention> {
  readonly mention: Kind;
  readonly field: "lead" | "coordinators";
}

/** All that a task's cells name. */
export function namingsOf({ leads, coordinators, cells }: Task): readonly Naming[] {
  const isIn = (field: Naming["field"], { text }: Mention): boolean => key(cells[field].text).includes(key(text));
  return [
    ...leads.map((mention): Naming => {
      const astray = mention.role === "lead" && !isIn("lead", mention) && isIn("coordinators", mention);
      return { mention, field: astray ? "coordinators" : "lead" };
    }),
    ...coordinators.map((mention): Naming => {
      const astray = mention.role === "coordinator" && !isIn("coordinators", mention) && isIn("lead", mention);
      return { mention, field: astray ? "lead" : "coordinators" };
    }),
  ];
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
