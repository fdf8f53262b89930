import type { FindingQuery } from "../view/view";

/** True where a query hides anything. */
export function isFiltered({ severities, agencies, text, fresh }: FindingQuery): boolean {
  return severities.length > 0 || agencies.length > 0 || text !== "" || fresh;
}

/** The same query without its filters. */
export function unfiltered(query: FindingQuery): FindingQuery {
  return { ...query, severities: [], agencies: [], text: "", fresh: false };
}
