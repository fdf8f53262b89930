import type { Mention } from "./mention";
import { isBarePlace, phraseAt, type Reading, type Scan } from "./scan";
import { BODY_HEADS } from "./words-body";
import { COMMITTEE, TERRITORIES } from "./words-territory";

/** A body that only its first words tell, and so one of which there may be several: "Phòng Nội vụ huyện Gio Linh". */
export function isStranger(scan: Scan, at: number, { mentions, end }: Reading): boolean {
  const last = mentions.at(-1);
  if (last?.kind !== "agency" || last.agency !== null || phraseAt(scan, COMMITTEE, at)) return false;
  const known = phraseAt(scan, scan.index.names, at);
  return known ? known.end !== end : phraseAt(scan, BODY_HEADS, at) !== null;
}

/** A district without "UBND" begins here, joined to what stands before. */
export function isJoinedPlace(scan: Scan, at: number): boolean {
  if (!/^\n?[,&/-]+\n?$/u.test(scan.words[at]?.gap ?? "")) return false;
  return isBarePlace(scan, at) || phraseAt(scan, TERRITORIES, at) !== null;
}

/**
 * "Phòng Nội vụ huyện Gio Linh, Cam Lộ": after a stranger a district may be a second body of its kind as well as the
 * district's committee. It is then asked about.
 */
export function doubted({ mentions, end }: Reading): Reading {
  return { mentions: mentions.map(doubt), end };
}

function doubt(mention: Mention): Mention {
  if (mention.kind !== "agency" || mention.agency === null) return mention;
  return { kind: "unknown", text: mention.text, suggestions: [mention.name] };
}
