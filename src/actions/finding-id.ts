import type { Finding } from "../domain/rules/rule";

/**
 * Ids of findings, in their order: rule, task (else the row), field and message, and a number only where all of these are the
 * same. The same finding has the same id after a re-check, whatever else was found and however late it has become.
 */
export function findingIds(findings: readonly Finding[]): readonly string[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const id = plainId(finding);
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? id : `${id}#${String(count)}`;
  });
}

/** "overdue/II.1/deadline/late"; without a task its row, "repeated-header/@6//repeated". */
function plainId({ rule, task, row, field, messageId }: Finding): string {
  return [rule, task ?? `@${String(row)}`, field ?? "", messageId].join("/");
}
