import { RULES } from "../../domain/rules/index";
import type { Severity } from "../../domain/rules/rule";
import { isLedBy } from "./agency-views";
import { findingView } from "./finding-view";
import { searched } from "./finding-search";
import { groupTitle } from "./group-titles";
import type { FindingGroup, FindingList, FindingQuery } from "./view";
import type { Found, ViewSource } from "./view-source";
import { whyOfRule } from "./why";

/** How many findings of a group are given where nothing is said. */
const FIRST_SHOWN = 100;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const PLACES = new Map(RULES.map(({ id }, place) => [id, place]));
/** The worst comes first in these. */
const BY_DAYS: ReadonlySet<string> = new Set(["overdue", "past-due"]);

/** The findings that are wanted, by rule and severity, each group cut to what is wanted of it. */
export function findingList(query: FindingQuery, source: ViewSource): FindingList {
  const wanted = source.open.filter(filterOf(query, source));
  const groups = new Map<string, Found[]>();
  for (const found of wanted) {
    const { rule, severity } = found.finding;
    const id = `${rule}:${severity}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [found]);
    else group.push(found);
  }
  return {
    groups: [...groups].map(([id, all]) => groupOf(id, all, query, source)).sort(byWeight),
    shown: wanted.length,
    total: source.open.length,
  };
}

function groupOf(id: string, all: readonly Found[], { limits }: FindingQuery, source: ViewSource): FindingGroup {
  const [first] = all;
  if (first === undefined) throw new Error(`An empty group ${id}`);
  const { rule, severity } = first.finding;
  const sorted = BY_DAYS.has(rule) ? [...all].sort((one, other) => daysOf(other) - daysOf(one)) : all;
  return {
    id,
    rule,
    severity,
    title: groupTitle(rule, severity)[source.locale],
    why: whyOfRule(rule, source),
    count: all.length,
    fixable: all.filter(({ finding }) => source.fixOf(finding) !== null).length,
    findings: sorted.slice(0, limits[rule] ?? FIRST_SHOWN).map((found) => findingView(found, source)),
  };
}

function filterOf({ severities, agencies, text, fresh }: FindingQuery, source: ViewSource): (found: Found) => boolean {
  const bodies = new Set(agencies);
  const says = searched(text, source);
  return (found) =>
    (severities.length === 0 || severities.includes(found.finding.severity)) &&
    (!fresh || found.fresh) &&
    (bodies.size === 0 || isLedBy(found, bodies)) &&
    says(found);
}

function byWeight(one: FindingGroup, other: FindingGroup): number {
  const weight = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return weight === 0 ? (PLACES.get(one.rule) ?? 0) - (PLACES.get(other.rule) ?? 0) : weight;
}

function daysOf({ finding }: Found): number {
  const { days } = finding.values;
  return typeof days === "number" ? days : 0;
}
