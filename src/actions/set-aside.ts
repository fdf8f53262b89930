import type { Finding } from "../domain/rules/rule";
import type { EvidenceReader } from "./evidence-of";
import { findingIds } from "./finding-id";
import type { Memory } from "./memory";

/** A finding with the id by which it is known from one check to the next. */
export interface KnownFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** A finding that somebody set aside, and why. */
export interface SetAsideFinding extends KnownFinding {
  readonly reason: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** Findings in the order of the check. */
export interface SplitFindings {
  readonly open: readonly KnownFinding[];
  readonly setAside: readonly SetAsideFinding[];
}

/** The findings of a check with their ids. */
export function knownFindings(findings: readonly Finding[]): readonly KnownFinding[] {
  const ids = findingIds(findings);
  return findings.map((finding, at) => ({ id: ids[at] ?? "", finding }));
}

/** Tells apart what is open and what was set aside; once the cells it was about read otherwise, a finding is open again. */
export function splitSetAside(
  findings: readonly KnownFinding[],
  memory: Memory,
  evidence: EvidenceReader,
): SplitFindings {
  if (memory.setAside.length === 0) return { open: findings, setAside: [] };
  const remembered = new Map(memory.setAside.map((each) => [each.id, each]));
  const open: KnownFinding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const known of findings) {
    const entry = remembered.get(known.id);
    if (entry === undefined || entry.evidence !== evidence(known.finding)) open.push(known);
    else setAside.push({ ...known, reason: entry.reason, at: entry.at });
  }
  return { open, setAside };
}
