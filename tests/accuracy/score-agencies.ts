import type { Mention } from "../../src/domain/agency/mention";
import { key } from "../../src/domain/text/keys";
import { isDoubtful, type ExpectedMention } from "./expected";
import type { Pair } from "./pair-tasks";
import { scored, type Item, type Scored } from "./scored";

export type AgencyField = "leads" | "coordinators";

export interface ScoredAgencies extends Scored {
  /** Mentions that make one body of two. */
  readonly merged: readonly Item[];
}

/** Named bodies strictly, by kind and text; groups leniently. A named body that nobody expects is a miss of its own. */
export function scoreAgencies(pairs: readonly Pair[], field: AgencyField): ScoredAgencies {
  const certain = pairs.filter(({ expected }) => !isDoubtful(expected, "isTask") && !isDoubtful(expected, field));
  const items = certain.flatMap(({ expected, read }) =>
    itemsOf(expected[field], read?.[field] ?? [], expected.rows[0] ?? null),
  );
  const merged = certain.flatMap(({ expected, read }) =>
    mergedIn(expected[field], read?.[field] ?? [], expected.rows[0] ?? null),
  );
  return { ...scored(items), merged };
}

function itemsOf(expected: readonly ExpectedMention[], read: readonly Mention[], row: number | null): readonly Item[] {
  const shown = read.map(({ kind, text }) => `${kind} ${text}`).join(" | ");
  const used = new Set<Mention>();
  const item = (mention: ExpectedMention, right: boolean): Item => ({
    right,
    row,
    expected: `${mention.kind} ${mention.text}`,
    read: shown,
  });
  const named = expected.filter(isNamed).map((mention) => {
    const found = read.find((one) => !used.has(one) && one.kind === "agency" && isSameName(mention.text, one));
    if (found) used.add(found);
    return item(mention, found !== undefined);
  });
  const loose = expected.filter((mention) => !isNamed(mention));
  const groups = loose.map((mention) => {
    const like = read.filter((one) => !used.has(one) && isLike(mention.text, one.text));
    const right = like.some(({ kind }) => kind !== "agency" || mention.altKind === "agency");
    // A body that was made of a group is one miss, not two.
    if (!right) like.slice(0, 1).forEach((one) => used.add(one));
    const isNobody = mention.kind === "person" || mention.kind === "unknown";
    return item(mention, right || (isNobody && like.length === 0));
  });
  const extra = read
    .filter((one) => one.kind === "agency" && !used.has(one))
    .filter((one) => !loose.some(({ altKind, text }) => altKind === "agency" && isLike(text, one.text)))
    .map(({ text }) => ({ right: false, row, expected: "-", read: `agency ${text}` }));
  return [...named, ...groups, ...extra];
}

function isNamed({ kind, altKind }: ExpectedMention): boolean {
  return kind === "agency" && altKind === undefined;
}

function bare(text: string): string {
  return key(text).replace(/^[-+•*.,;: ]+|[.,;: ]+$/gu, "");
}

function isSameName(text: string, read: Mention): boolean {
  return bare(read.text) === bare(text) || (read.kind === "agency" && bare(read.name) === bare(text));
}

/** One contains the other, or they share half of the words of the shorter. */
function isLike(text: string, other: string): boolean {
  const [one, two] = [bare(text), bare(other)];
  if (one.includes(two) || two.includes(one)) return true;
  const wordsOf = (words: string): ReadonlySet<string> => new Set(words.match(/[\p{L}\p{M}\d]+/gu) ?? []);
  const [some, others] = [wordsOf(one), wordsOf(two)];
  const common = [...some].filter((word) => others.has(word)).length;
  return common >= Math.min(some.size, others.size) / 2;
}

function mergedIn(expected: readonly ExpectedMention[], read: readonly Mention[], row: number | null): readonly Item[] {
  const names = [...new Set(expected.filter(({ kind }) => kind === "agency").map(({ text }) => bare(text)))];
  return read
    .filter(({ kind }) => kind === "agency")
    .flatMap(({ text }) => {
      const inside = names.filter((name) => bare(text).includes(name));
      const apart = inside.filter((name) => !inside.some((other) => other !== name && other.includes(name)));
      return apart.length < 2 ? [] : [{ right: false, row, expected: apart.join(" | "), read: text }];
    });
}
