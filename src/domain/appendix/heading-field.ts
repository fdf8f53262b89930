import type { Field } from "./appendix";
import { ENGLISH_HEADER_WORDS, HEADER_WORDS, type HeaderWord } from "./header-words";
import { stripMarkup } from "./markup";
import { BODIES, MONEY, OTHER_HEADINGS, OTHER_PARTS, SHORT_WORDS, WEAK_HEADINGS, WEAK_PARTS } from "./other-headings";
import { fold } from "../text/keys";
import { oneLine } from "../text/normalise";

/** That a heading may name a field, and how surely. */
export interface Claim {
  readonly field: Field;
  readonly weight: number;
}

/** No heading is longer; a cell that is, is text of a task. */
const LONGEST = 80;

// (1) | [1] | (nếu có)
const BRACKETS = /\([^()]{0,40}\)|\[[^[\]]{0,10}\]/gu;

/** A heading without case, marks, brackets and stops, for look-up: headingKey("Cơ quan\nCHỦ TRÌ:") //=> "co quan chu tri" */
export function headingKey(text: string): string {
  return fold(oneLine(stripMarkup(text)).replace(BRACKETS, " "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

interface Matcher {
  readonly claim: Claim;
  readonly how: HeaderWord["how"];
  readonly key: string;
}

const MATCHERS: readonly Matcher[] = [...HEADER_WORDS, ...ENGLISH_HEADER_WORDS].flatMap(
  ({ field, how, weight, words }) => words.map((word) => ({ claim: { field, weight }, how, key: headingKey(word) })),
);
const OTHER = [...OTHER_HEADINGS, ...BODIES.flatMap((body) => OTHER_PARTS.map((part) => `${body} ${part}`))].map(
  headingKey,
);
const MONEY_WORDS = MONEY.map(headingKey);
const WEAK = WEAK_HEADINGS.map(headingKey);
const WEAK_INSIDE = WEAK_PARTS.map(headingKey);

/** The fields a heading may name, the surest first; none for a text too long or unknown. */
export function claimsOf(heading: string): readonly Claim[] {
  if (heading.length > LONGEST) return [];
  const key = spelledOut(headingKey(heading));
  if (key === "" || isOther(key)) return [];
  const weak = WEAK.some((word) => startsWith(key, word)) || WEAK_INSIDE.some((word) => matches(key, word, "has"));
  const best = new Map<Field, number>();
  for (const { claim, how, key: word } of MATCHERS) {
    if (!matches(key, word, how)) continue;
    const sure = how === "is" && !WEAK_INSIDE.some((part) => matches(key, part, "has"));
    const weight = weak && !sure ? 1 : claim.weight;
    best.set(claim.field, Math.max(best.get(claim.field) ?? 0, weight));
  }
  return [...best].map(([field, weight]) => ({ field, weight })).sort((one, other) => other.weight - one.weight);
}

/** Whether a heading is certainly that of no field: "Kinh phí", "Cơ quan trình", "Bắt đầu". */
export function isOtherHeading(heading: string): boolean {
  return heading.length <= LONGEST && isOther(spelledOut(headingKey(heading)));
}

function isOther(key: string): boolean {
  return OTHER.some((other) => startsWith(key, other)) || MONEY_WORDS.some((word) => matches(key, word, "has"));
}

/** spelledOut("cq ct") //=> "co quan chu tri" */
function spelledOut(key: string): string {
  const words = key.split(" ").map((word) => SHORT_WORDS[word] ?? word);
  return words.join(" ").replace(/(?<=^(?:co quan|don vi)(?: don vi)? )ct$/u, "chu tri");
}

function matches(key: string, word: string, how: HeaderWord["how"]): boolean {
  if (how === "is") return key === word;
  return how === "starts" ? startsWith(key, word) : ` ${key} `.includes(` ${word} `);
}

function startsWith(key: string, word: string): boolean {
  return key === word || key.startsWith(`${word} `);
}
