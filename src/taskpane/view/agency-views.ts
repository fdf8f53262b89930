import type { Mention } from "../../domain/agency/mention";
import { key } from "../../domain/text/keys";
import type { AgencyView } from "./view";
import type { Found, ViewSource } from "./view-source";

/** Bodies that lead, in protocol order, with the findings about their tasks; groups and unknown ones last. */
export function agencyViews({ checked, open }: ViewSource): readonly AgencyView[] {
  const counts = new Map<string, number>();
  for (const { task } of open) {
    for (const id of new Set(task?.leads.map(bodyId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { agencies } = checked.tally;
  const leading = agencies.filter(({ total, stopped }) => total + stopped > 0);
  const named = leading.filter(({ kind }) => kind === "agency");
  const others = leading.filter(({ kind }) => kind !== "agency");
  return [...named, ...others].map(({ agency, name }) => {
    const id = agency ?? key(name);
    return { id, name, findings: counts.get(id) ?? 0 };
  });
}

/** Whether one of the bodies is a lead of the task that the finding is about. */
export function isLedBy({ task }: Found, bodies: ReadonlySet<string>): boolean {
  return task?.leads.some((lead) => bodies.has(bodyId(lead))) ?? false;
}

/** Id in the list of agencies, else its name as a key. */
function bodyId(mention: Mention): string {
  if (mention.kind !== "agency") return key(mention.text);
  return mention.agency ?? key(mention.name);
}
