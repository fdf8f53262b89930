import type { Checked } from "../../src/actions/checked";
import { messageOf } from "../../src/domain/rules/message-of";
import { isDoubtful, type Expectation } from "./expected";
import { JUDGES } from "./judges";
import type { Pairs } from "./pair-tasks";
import type { Known } from "./score-deadlines";
import type { Item } from "./scored";

export interface WrongFinding extends Item {
  /** Rule and message. */
  readonly id: string;
}

export interface JudgedFindings {
  readonly wrong: readonly WrongFinding[];
  /** Findings on which the expectation says nothing: wording, results, standing. */
  readonly notJudged: number;
  readonly all: number;
}

/** Every finding held against the expectation. Fields that are open to dispute are not judged. */
export function judgeFindings(
  expectation: Expectation,
  { findings }: Checked,
  { pairs }: Pairs,
  known: Known,
): JudgedFindings {
  const wrong: WrongFinding[] = [];
  let notJudged = 0;
  for (const finding of findings) {
    const pair = pairs.find(({ read }) => read !== null && read.key === finding.task) ?? null;
    const isOpenToDispute = pair !== null && isDoubtful(pair.expected, "isTask");
    const verdict = isOpenToDispute ? null : (JUDGES[finding.rule]?.(finding, { expectation, known, pair }) ?? null);
    if (verdict === null) notJudged += 1;
    if (verdict !== true) continue;
    const read = `${finding.rule}: ${messageOf(finding).en}`;
    const id = `${finding.rule} ${finding.messageId}`;
    wrong.push({ right: false, row: finding.row, expected: "no finding", read, id });
  }
  return { wrong, notJudged, all: findings.length };
}
