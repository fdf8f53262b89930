import type { Mention } from "../../src/domain/agency/mention";
import type { Appendix, Task } from "../../src/domain/appendix/appendix";
import { fold } from "../../src/domain/text/keys";
import { isDoubtful, type Expected, type ExpectedBody, type ExpectedTask } from "./expected";
import { taskAt } from "./layout";
import { scoreOf, type Score } from "./score";

export interface MentionFigures {
  readonly leads: Score;
  readonly coordinators: Score;
  readonly merged: readonly string[];
}

type Role = "leads" | "coordinators";

/** Named agencies strictly, by name; groups leniently, by whether a group of like words is there. */
export function mentionsScore(expected: Expected, appendix: Appendix): MentionFigures {
  const verdicts: Record<Role, (string | null)[]> = { leads: [], coordinators: [] };
  const merged: string[] = [];
  for (const want of expected.tasks) {
    const task = taskAt(appendix, want);
    if (!task) continue;
    for (const role of ["leads", "coordinators"] as const) {
      if (isDoubtful(want, role)) continue;
      verdicts[role].push(...roleVerdicts(want, task, role));
      merged.push(...mergedIn(want, task[role]));
    }
  }
  return { leads: scoreOf(verdicts.leads), coordinators: scoreOf(verdicts.coordinators), merged };
}

function roleVerdicts(want: ExpectedTask, task: Task, role: Role): readonly (string | null)[] {
  const at = `row ${want.rows[0] ?? 0} ${role}`;
  const left = new Set(task[role]);
  const missed = want[role].map((body) => {
    const match = [...left].find((mention) => isSame(body, mention));
    if (match && body.kind === "agency") left.delete(match);
    return match ? null : `${at}: ${body.kind} “${body.text}” among ${said(task[role])}`;
  });
  const extra = [...left].filter(
    (mention) => mention.kind === "agency" && !want[role].some((body) => isSame(body, mention)),
  );
  return [...missed, ...extra.map((mention) => `${at}: “${mention.text}” is no agency there`)];
}

function mergedIn(want: ExpectedTask, mentions: readonly Mention[]): readonly string[] {
  const agencies = [...want.leads, ...want.coordinators].filter(({ kind }) => kind === "agency");
  return mentions.flatMap((mention) => {
    if (mention.kind !== "agency") return [];
    const text = look(mention.text);
    const inside = new Set(agencies.map((body) => look(body.text)).filter((one) => text.includes(one)));
    const whole = [...inside].filter((one) => ![...inside].some((other) => other !== one && other.includes(one)));
    return whole.length > 1 ? [`row ${want.rows[0] ?? 0}: “${mention.text}”`] : [];
  });
}

export function isSame(body: ExpectedBody, mention: Mention): boolean {
  const kinds = [body.kind, ...(body.altKind === undefined ? [] : [body.altKind])];
  if (body.kind === "agency" && mention.kind === "agency") {
    return looksOf(mention).some((one) => one === look(body.text));
  }
  if (mention.kind === "agency") return kinds.includes("agency") && looksOf(mention).includes(look(body.text));
  // A person, or what nobody can tell, is "unknown" to us.
  const ours = mention.kind === "group" ? ["group"] : ["person", "unknown"];
  return kinds.some((kind) => ours.includes(kind)) && shareWords(look(body.text), look(mention.text));
}

function looksOf(mention: Mention): readonly string[] {
  const names = mention.kind === "agency" ? [mention.name, mention.text] : [mention.text];
  return names.map(look);
}

/** Half of the words of the shorter text stand in the longer one. */
function shareWords(one: string, other: string): boolean {
  const [short = [], long = []] = [one.split(" "), other.split(" ")].sort((a, b) => a.length - b.length);
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

function look(text: string): string {
  return fold(text.replace(/\([^()]*\)/gu, " "))
    .replace(/\bva\b|[^\p{L}\p{N}]+/gu, " ")
    .replace(/ +/gu, " ")
    .replace(/^(?:uy ban nhan dan|ubnd)/u, "ubnd")
    .trim();
}

function said(mentions: readonly Mention[]): string {
  return mentions.map(({ kind, text }) => `${kind} “${text}”`).join(", ") || "nobody";
}
