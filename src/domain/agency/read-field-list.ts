import { cellWords } from "./cell-words";
import { nearest } from "./did-you-mean";
import { longestSlip } from "./longest-slip";
import type { Mention } from "./mention";
import { lookOf } from "./phrase-table";
import { chunkEnd, continues, listed, numberAt, opensBody, opensItem, phraseAt, type Reading, type Scan } from "./scan";
import { QUANTIFIERS } from "./words-group";
import { FIELD_HEADS, FIELD_LIKE } from "./words-body";
import { COMMA_FIELDS } from "./words-field";

/** "Các Sở": what every field of the list is put after. */
interface FieldHead {
  readonly start: number;
  readonly end: number;
  /** "Sở", as it begins each name. */
  readonly word: string;
  readonly look: string;
  /** A colon or a bracket follows, so that even an unknown field belongs to the list. */
  readonly announced: boolean;
}

/**
 * Reads "Các Sở: Tài chính, Xây dựng, Nông nghiệp và PTNT" as three departments; likewise ministries, bureaus,
 * associations. `null` where what follows "các sở" is no list of fields.
 */
export function readFieldList(scan: Scan, at: number): Reading | null {
  const head = readHead(scan, at);
  if (!head) return null;
  const mentions: Mention[] = [];
  let end = head.end;
  while (mentions.length === 0 || listed(scan, end)) {
    const field = readField(scan, end, head);
    if (!field) break;
    const text = scan.cell.piece(mentions.length === 0 ? head.start : end, field.end);
    mentions.push({ ...field.mention, text });
    end = field.end;
  }
  return mentions.length === 0 ? null : { mentions, end };
}

function readHead(scan: Scan, start: number): FieldHead | null {
  const several = phraseAt(scan, QUANTIFIERS, start);
  const from = several?.end ?? numberAt(scan, start, FIELD_HEADS)?.end ?? start;
  const hit = phraseAt(scan, FIELD_HEADS, from);
  if (!hit) return null;
  const announced = /^[:(-]+\n?-?$/u.test(scan.words[hit.end]?.gap ?? "");
  if (!announced && !(from > start && continues(scan, hit.end))) return null;
  const many = hit.value !== scan.cell.piece(from, hit.end) && hit.end > from + 1;
  if (many && !announced) return null;
  return { start, end: hit.end, word: hit.value, look: lookOf(cellWords(hit.value).words), announced };
}

function readField(
  scan: Scan,
  at: number,
  head: FieldHead,
): { readonly mention: Mention; readonly end: number } | null {
  const known = phraseAt(scan, scan.index.names, at, head.look);
  if (known) {
    const { id, name } = known.value;
    return { mention: { kind: "agency", text: "", agency: id, name }, end: known.end };
  }
  const like = phraseAt(scan, FIELD_LIKE, at) !== null && !opensBody(scan, at);
  if (!scan.words[at]?.upper || (opensItem(scan, at) && at > head.end && !like)) return null;
  const slip = longestSlip(scan, at, (look) => nearest(scan.index.spellings, head.look + look));
  if (slip) return { mention: { kind: "unknown", text: "", suggestions: slip.suggestions }, end: slip.end };
  if (!head.announced) return null;
  const end = fieldEnd(scan, at);
  return { mention: { kind: "agency", text: "", agency: null, name: `${head.word} ${scan.cell.piece(at, end)}` }, end };
}

/** "Xuất bản, In và Phát hành" is one field; so is "A và B" with a comma after it, since "và" joins the last of a list only. */
function fieldEnd(scan: Scan, at: number): number {
  const usual = phraseAt(scan, COMMA_FIELDS, at);
  if (usual && !continues(scan, usual.end)) return usual.end;
  const end = chunkEnd(scan, at);
  if (scan.words[end]?.gap !== "&" || opensItem(scan, end)) return end;
  const second = chunkEnd(scan, end);
  return scan.words[second]?.gap === "," && scan.words[second]?.upper ? second : end;
}
