import { cellWords } from "./cell-words";
import type { Mention, MentionRole } from "./mention";
import type { NameIndex } from "./name-index";
import { headOf, readElided } from "./read-elided";
import { readItem } from "./read-item";
import { readRest } from "./read-rest";
import { readLeadIn, readRole } from "./read-role";
import { doubted, isJoinedPlace, isStranger } from "./stranger";
import { phraseAt, type Reading, type Scan } from "./scan";
import { CONNECTIVES } from "./words-group";

// Sở Tài chính (chủ trì) | Sở Nội vụ (phối hợp)
const LEADS = /^chủ trì(?!.*phối hợp)/iu;
const HELPS = /^(?:cùng )?phối hợp$/iu;

/** Reads a whole cell, as `parseMentions` says; `null` where it holds no word. */
export function readCell(text: string, index: NameIndex): readonly Mention[] | null {
  const scan = scanOf(text, index);
  if (scan.words.length === 0) return null;
  const found: Mention[] = [];
  // Where the names begin that a role written after them is about; and the role of the names that follow.
  let since = 0;
  let role: MentionRole | null = null;
  let afterStranger = false;
  let head: string | null = null;
  let at = 0;
  while (at < scan.words.length) {
    const gap = scan.words[at]?.gap ?? "";
    if (/[;.]/u.test(gap)) since = found.length;
    if (gap.includes(".")) role = null;
    const connective = phraseAt(scan, CONNECTIVES, at);
    const leadIn = connective ? null : readLeadIn(scan, at);
    if (connective) at = connective.end;
    else if (leadIn) {
      role = leadIn.role;
      since = found.length;
      at = leadIn.end;
    } else {
      const named = readItem(scan, at);
      const elided = named ? null : readElided(scan, at, head);
      const item = named ?? elided ?? readRest(scan, at);
      if (!elided) head = headOf(scan, at, item);
      const doubtful: boolean = afterStranger && isJoinedPlace(scan, at);
      const reading = doubtful ? doubted(item) : item;
      afterStranger = doubtful || isStranger(scan, at, item);
      found.push(
        ...withRole([...reading.mentions, ...namedInAside(scan, reading)], roleInAside(scan, reading) ?? role),
      );
      const done = readRole(scan, reading.end);
      if (done) {
        found.push(...withRole(found.splice(since), done.before));
        role = done.after;
        since = found.length;
      }
      at = done?.end ?? reading.end;
    }
  }
  return found;
}

function scanOf(text: string, index: NameIndex): Scan {
  const cell = cellWords(text);
  return { cell, words: cell.words, index };
}

function withRole(mentions: readonly Mention[], role: MentionRole | null): readonly Mention[] {
  return role ? mentions.map((mention) => (mention.role ? mention : { ...mention, role })) : mentions;
}

function asideAfter(scan: Scan, reading: Reading): string {
  return scan.words[reading.end - 1]?.aside ?? "";
}

function roleInAside(scan: Scan, reading: Reading): MentionRole | null {
  const aside = asideAfter(scan, reading);
  if (HELPS.test(aside)) return "coordinator";
  return LEADS.test(aside) ? "lead" : null;
}

/** "Các đơn vị liên quan (Sở Nội vụ, Sở Y tế)": bodies named in brackets after a group count; any other remark does not. */
function namedInAside(scan: Scan, reading: Reading): readonly Mention[] {
  const aside = asideAfter(scan, reading);
  if (aside === "" || reading.mentions.at(-1)?.kind !== "group") return [];
  const inside = readFlat(aside, scan.index);
  return inside.every((mention) => mention.kind === "agency" && mention.agency !== null) ? inside : [];
}

/** The items of a text, without roles and brackets inside. */
function readFlat(text: string, index: NameIndex): readonly Mention[] {
  const scan = scanOf(text, index);
  const found: Mention[] = [];
  for (let at = 0; at < scan.words.length;) {
    const skipped = phraseAt(scan, CONNECTIVES, at)?.end ?? readLeadIn(scan, at)?.end;
    const reading = skipped === undefined ? (readItem(scan, at) ?? readRest(scan, at)) : { mentions: [], end: skipped };
    found.push(...reading.mentions);
    at = reading.end;
  }
  return found;
}
