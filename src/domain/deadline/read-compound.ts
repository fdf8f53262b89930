import { partsOf } from "../calendar/plain-date";
import type { DeadlineContext } from "./deadline";
import { multi, type LastDay, type ReadPhrase } from "./forms/form";
import { readPhrase, type Found } from "./read-phrase";
import { isBracketRemark, isLabel, isLeadIn, isRemark } from "./remarks";

// dự kiến tháng 6/2024 | khoảng quý ii/2024 | tháng 6/2024 (dự kiến)
const HEDGE = /^(?:dự kiến|ước|ước tính|khoảng|vào khoảng|trong khoảng):? (?<hedged>.+)$/u;
const HEDGED = /^(?<hedged>[^()]+?) ?\(dự kiến\)$/u;
// quý ii/2024 (theo công văn số 123/ubnd ngày 05/01/2024)
const BRACKET = /^(?<before>[^()]+?) ?\((?<inside>[^()]*)\)$/u;
const QUALIFIER = /(?<=^|[ ,])(?:(?:trong|trước|chậm nhất|muộn nhất)(?= )|(?=(?:tháng|quý|năm) [\divx]))/gu;
const TAIL = /(?:, | và |, và | )(?=\p{L})/gu;
const SENTENCES = /; ?-?|\. ?-|\. /u;

/** A phrase that no form reads as it is: hedged, with remarks around it, or several phrases one after the other. */
export function readCompound(phrase: string, context: DeadlineContext): Found | null {
  return readPart(phrase, context) ?? readSentences(phrase, context);
}

function readPart(phrase: string, context: DeadlineContext): Found | null {
  const hedged = (HEDGE.exec(phrase) ?? HEDGED.exec(phrase))?.groups?.["hedged"];
  if (hedged !== undefined) return asApproximate(readPhrase(hedged, context) ?? readBetween(hedged, context));
  return (
    readPhrase(phrase, context) ??
    readBracketed(phrase, context) ??
    readLabelled(phrase, context) ??
    readBetween(phrase, context)
  );
}

/** "đợt 1: trước ngày 30/4/2024", "quý i/2024: ban hành kế hoạch": one side says when, the other only what. */
function readLabelled(phrase: string, context: DeadlineContext): Found | null {
  const at = phrase.indexOf(": ");
  if (at < 0) return null;
  const [before, after] = [phrase.slice(0, at), phrase.slice(at + 2)];
  const found = isLabel(before) ? readPhrase(after, context) : readPhrase(before, context);
  if (!found || !isDated(found)) return null;
  return isLabel(before) || isRemark(after, dueYear(found)) || isLabel(after) ? found : null;
}

function readBracketed(phrase: string, context: DeadlineContext): Found | null {
  const match = BRACKET.exec(phrase);
  const found = match && readPhrase(match.groups?.["before"] ?? "", context);
  return found && isBracketRemark(match.groups?.["inside"] ?? "", dueYear(found)) ? found : null;
}

/** Words before a qualified date, or after any date, that only say what is done. */
function readBetween(phrase: string, context: DeadlineContext): Found | null {
  const ends = [...phrase.matchAll(TAIL)].map(({ index, 0: { length } }) => ({ head: index, tail: index + length }));
  for (const { head, tail } of [{ head: phrase.length, tail: phrase.length }, ...ends.reverse()]) {
    const after = phrase.slice(tail);
    if (after !== "" && !isRemark(after, 0)) continue;
    const found = (after && readPhrase(phrase.slice(0, head), context)) || readLed(phrase.slice(0, head), context);
    if (found && isDated(found) && (after === "" || isRemark(after, dueYear(found)))) return found;
  }
  return null;
}

function readLed(phrase: string, context: DeadlineContext): Found | null {
  for (const { index, 0: qualifier } of phrase.matchAll(QUALIFIER)) {
    const lead = phrase.slice(0, index).trim().replace(/,$/u, "");
    const found = isLeadIn(lead, qualifier) ? readPhrase(phrase.slice(index), context) : null;
    if (found && isDated(found)) return found;
  }
  return null;
}

/** Several deadlines, or one and remarks. Anything else among the sentences leaves the whole to a person. */
function readSentences(phrase: string, context: DeadlineContext): Found | null {
  const sentences = phrase
    .split(SENTENCES)
    .map((sentence) => sentence.replace(/^-|[., ]+$/gu, ""))
    .filter((sentence) => sentence !== "");
  if (sentences.length < 2 || isYearAstray(sentences)) return null;
  const read = readAlike(sentences, context);
  const dated = read.flatMap(({ found }) => (found && isDated(found) ? [found] : []));
  const latest = Math.max(...dated.map(dueYear));
  const rest = read.filter(({ found }) => !found || !isDated(found));
  const harmless = rest.every(
    ({ found, sentence }) => found?.reading.kind === "ongoing" || (!found && isRemark(sentence, latest)),
  );
  return dated.length > 0 && harmless ? joined(dated) : null;
}

/** "Quý III; 2024": a bare year after something else is likelier to be the year of that than a deadline of its own. */
function isYearAstray(sentences: readonly string[]): boolean {
  const bare = sentences.filter((sentence) => /^\d{4}$/u.test(sentence));
  return bare.length > 0 && bare.length < sentences.length;
}

interface Sentence {
  readonly sentence: string;
  readonly found: Found | null;
}

/** "Quý II; quý IV/2024": a sentence without a year has the one of the others, where they agree on it. */
function readAlike(sentences: readonly string[], context: DeadlineContext): readonly Sentence[] {
  const read = sentences.map((sentence) => ({
    sentence,
    found: readPart(sentence, { ...context, programmeYear: null }),
  }));
  const years = new Set(read.flatMap(({ found }) => (found && isDated(found) ? [dueYear(found)] : [])));
  const programmeYear = years.size === 1 ? Math.max(...years) : null;
  const lent = years.size === 0 ? context : { ...context, programmeYear };
  return sentences.map((sentence) => {
    const found = readPart(sentence, lent);
    const isLent = years.size === 1 && found && isDated(found);
    return { sentence, found: isLent ? withoutAssumedYear(found) : found };
  });
}

function withoutAssumedYear(found: Dated): Found {
  return { ...found, reading: { ...found.reading, assumed: found.reading.assumed.filter((what) => what !== "year") } };
}

type Dated = Found & { readonly reading: ReadPhrase & { readonly due: LastDay } };
const DATED_KINDS: readonly string[] = ["deadline", "period", "point", "multi"];

function isDated(found: Found): found is Dated {
  return DATED_KINDS.includes(found.reading.kind) && "due" in found.reading && found.reading.due !== null;
}

function dueYear({ reading }: Found): number {
  return "due" in reading && reading.due ? partsOf(reading.due.date).year : 0;
}

function asApproximate(found: Found | null): Found | null {
  return found && isDated(found) ? { ...found, reading: { ...found.reading, approximate: true } } : null;
}

function joined(found: readonly Dated[]): Found | null {
  const readings = found.map(({ reading }) => reading);
  const days = readings.flatMap(({ milestones, due }) => (milestones.length > 0 ? milestones : [due]));
  const milestones = [...new Map(days.map((day) => [day.date, day])).values()].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );
  const last = milestones.at(-1);
  const form = found.find(({ reading }) => reading.due.date === last?.date)?.form;
  if (!last || form === undefined) return null;
  const starts = readings.flatMap(({ start }) => start ?? []).sort();
  const assumed = [...new Set(readings.flatMap((reading) => reading.assumed))];
  const approximate = readings.some((reading) => reading.approximate);
  const whole = multi(starts[0] ?? null, milestones, assumed);
  const only = readings[0];
  if (milestones.length === 1 && only) return { form, reading: { ...only, start: whole.start, approximate, assumed } };
  return { form, reading: { ...whole, approximate } };
}
