import type { CellWords, Word } from "./cell-words";
import type { Mention } from "./mention";
import type { NameIndex } from "./name-index";
import type { Hit, PhraseTable } from "./phrase-table";
import { BODY_HEADS, FIELD_LIKE, POSITIONS } from "./words-body";
import { CONNECTIVES, ESTATES, GROUP_NOUNS, QUANTIFIERS } from "./words-group";
import { HELPED_BY, LEAD_INS, ROLES } from "./words-role";
import { AREAS, COMMITTEE, LEVELS, TERRITORIES } from "./words-territory";

/** A cell and the directory to read it by. */
export interface Scan {
  readonly cell: CellWords;
  readonly words: readonly Word[];
  readonly index: NameIndex;
}

/** What was read from one word up to another. */
export interface Reading {
  readonly mentions: readonly Mention[];
  /** Index after the last word read. */
  readonly end: number;
}

/** The longest phrase of the table at this word. */
export function phraseAt<V>(scan: Scan, table: PhraseTable<V>, at: number, before?: string): Hit<V> | null {
  return table.longest(scan.words, at, scan.cell.plain, before);
}

/** A number of up to three digits before something that can be counted: "6 huyện", "126 xã". */
export function numberAt<V>(scan: Scan, at: number, counted: PhraseTable<V>): { readonly end: number } | null {
  const digits = /^\d{1,3}$/u.test(scan.words[at]?.look ?? "");
  return digits && continues(scan, at + 1) && phraseAt(scan, counted, at + 1) ? { end: at + 1 } : null;
}

/** Nothing but a blank or a line break stands before the word, and there is one. */
export function continues(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  return word !== undefined && (word.gap === "" || word.gap === "\n");
}

/** What stands before the word joins a list: comma, "và", slash, dash, semicolon, whatever the line breaks. */
export function listed(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  return word !== undefined && /^[\n,&/;-]+$/u.test(word.gap) && word.gap !== "\n";
}

/** A body with a name of its own begins here: one that the index knows ("huyện Gio Linh" says only where), or "UBND". */
export function opensBody(scan: Scan, at: number): boolean {
  return phraseAt(scan, scan.index.names, at)?.value.unit === null || phraseAt(scan, COMMITTEE, at) !== null;
}

/** Something that can be a mention of its own begins here. */
export function opensItem(scan: Scan, at: number): boolean {
  return (
    phraseAt(scan, COMMITTEE, at) !== null ||
    phraseAt(scan, scan.index.names, at) !== null ||
    phraseAt(scan, scan.index.places, at) !== null ||
    phraseAt(scan, QUANTIFIERS, at) !== null ||
    phraseAt(scan, GROUP_NOUNS, at) !== null ||
    phraseAt(scan, POSITIONS, at) !== null ||
    (scan.words[at]?.upper === true && phraseAt(scan, BODY_HEADS, at) !== null)
  );
}

/** After a name: what the body does begins here ("chủ trì", "tham mưu …"). */
export function opensRole(scan: Scan, at: number): boolean {
  return scan.words[at]?.lower === true && (phraseAt(scan, ROLES, at) ?? phraseAt(scan, HELPED_BY, at)) !== null;
}

/** The same inside a name that nothing but its first words tell, where "xây dựng" or "hỗ trợ" may belong to it. */
export function opensSureRole(scan: Scan, at: number): boolean {
  if (scan.words[at]?.lower !== true) return false;
  const role = phraseAt(scan, ROLES, at)?.value;
  return (role !== undefined && role !== "task-or-name") || phraseAt(scan, HELPED_BY, at) !== null;
}

/** A new line that begins with a body or with several ("Các …") begins a new item even without a comma. */
export function opensLine(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (word?.gap !== "\n" || !word.upper) return false;
  return opensBody(scan, at) || phraseAt(scan, QUANTIFIERS, at) !== null || headsLine(scan, at) === "body";
}

/**
 * Whether the words of a line can be a name of their own: the head of a body with its name ("Phòng Kế hoạch - Tài chính",
 * "Thanh tra Sở"), or a head that is as well what a body is about ("Viễn thông T.", but "Tập đoàn Công nghiệp\nViễn thông").
 * Not of a committee of the Party, which ends many names ("Ban Tuyên giáo\nTỉnh ủy").
 */
export function headsLine(scan: Scan, at: number): "body" | "doubtful" | null {
  const word = scan.words[at];
  const head = word?.gap === "\n" && word.upper ? phraseAt(scan, BODY_HEADS, at) : null;
  if (head === null || head.value === "sure") return null;
  if (head.value === "named" && (!continues(scan, head.end) || scan.words[head.end]?.gap === "\n")) return null;
  return phraseAt(scan, FIELD_LIKE, at) === null ? "body" : "doubtful";
}

/**
 * Where a name ends whose first words end at `at`: at a separator, a new item or what the body does. "và" and a dash go on
 * with the name where no new item follows; so does a comma before a common word ("các Khu công nghiệp, khu kinh tế").
 * It is not looked for from the word `most` on.
 */
export function nameEnd(scan: Scan, at: number, most = scan.words.length): number {
  let end = at;
  for (; end < most; end += 1) {
    const word = scan.words[end];
    if (!word) break;
    const gap = word.gap === "\n-" ? ";" : word.gap.replaceAll("\n", "");
    if (continues(scan, end)) {
      if (end > at && (opensLine(scan, end) || opensSureRole(scan, end) || connects(scan, end))) break;
      if (end > at && phraseAt(scan, TERRITORIES, end - 1)?.end === end && opensNewBody(scan, end)) break;
    } else if ((gap === "," || gap === "&") && opensEstates(scan, end)) {
      // Ban Quản lý Khu kinh tế và các khu công nghiệp
      end += 1;
    } else if (gap === "-" && phraseAt(scan, FIELD_LIKE, end) && !phraseAt(scan, scan.index.names, end)) {
      // Tập đoàn Công nghiệp - Viễn thông Quân đội
      continue;
    } else if (gap === ",") {
      if (word.upper || opensItem(scan, end) || opensRole(scan, end) || phraseAt(scan, LEVELS, end)) break;
    } else if (gap !== "&" && gap !== "-") break;
    else if (opensRole(scan, end) || (opensItem(scan, end) && !isBarePlace(scan, end))) break;
  }
  return end;
}

/** "các khu công nghiệp" | "khu chế xuất" */
function opensEstates(scan: Scan, at: number): boolean {
  return phraseAt(scan, ESTATES, phraseAt(scan, QUANTIFIERS, at)?.end ?? at) !== null;
}

/** "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp": where a name that ends at `at` goes on with these. */
export function estatesEnd(scan: Scan, at: number): number {
  return /^[,&]$/u.test(scan.words[at]?.gap ?? "") && opensEstates(scan, at) ? nameEnd(scan, at) : at;
}

/** Right after a whole name without a separator: the first word of another one, "Sở Tài chính Quỹ Đầu tư phát triển". */
export function opensNewBody(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word?.upper || word.lower || phraseAt(scan, AREAS, at)) return false;
  const head = phraseAt(scan, BODY_HEADS, at);
  return head !== null && (head.value !== "named" || continues(scan, head.end));
}

/** "Gio Linh" alone: in "Ban Quản lý rừng phòng hộ Hướng Hóa - Đakrông" it belongs to the name. */
export function isBarePlace(scan: Scan, at: number): boolean {
  return phraseAt(scan, scan.index.places, at) !== null && phraseAt(scan, scan.index.names, at) === null;
}

/** The words without a separator from `at` on, up to a role or a new body. */
export function chunkEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (continues(scan, end) && !endsChunk(scan, end)) end += 1;
  return end;
}

/** Right after a name: a role, a new body, a person or "cùng với" begins here, so that these words say nothing of it. */
export function endsChunk(scan: Scan, at: number): boolean {
  if (opensRole(scan, at) || opensBody(scan, at) || announces(scan, at)) return true;
  return phraseAt(scan, POSITIONS, at) !== null || connects(scan, at);
}

/** "Cơ quan phối hợp:": with its colon it introduces names wherever it stands. */
export function announces(scan: Scan, at: number): boolean {
  const hit = phraseAt(scan, LEAD_INS, at);
  return hit !== null && scan.words[hit.end]?.gap.startsWith(":") === true;
}

/** "cùng với Sở Y tế" | "hoặc UBND huyện" | "v.v." */
function connects(scan: Scan, at: number): boolean {
  const hit = phraseAt(scan, CONNECTIVES, at);
  return hit !== null && (hit.end >= scan.words.length || !continues(scan, hit.end) || opensItem(scan, hit.end));
}
