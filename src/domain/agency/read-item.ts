import { readBody } from "./read-body";
import { readFieldList } from "./read-field-list";
import { readGroup } from "./read-group";
import { bodyWithTail, readName } from "./read-name";
import { readPosition } from "./read-position";
import { readUnits } from "./read-units";
import { continues, phraseAt, type Reading, type Scan } from "./scan";
import { DEPARTMENT } from "./words-group";

/** Reads one item that begins at a word; `null` where nothing that is understood begins there. */
export function readItem(scan: Scan, at: number): Reading | null {
  const last = lastOfDoubled(scan, at);
  if (last === at) return readSingle(scan, at);
  const reading = readSingle(scan, last);
  const [first, ...rest] = reading?.mentions ?? [];
  if (!reading || !first) return null;
  return { mentions: [{ ...first, text: `${scan.cell.piece(at, last)} ${first.text}` }, ...rest], end: reading.end };
}

function readSingle(scan: Scan, at: number): Reading | null {
  return (
    readPosition(scan, at, readItem) ??
    readUnits(scan, at) ??
    readFieldList(scan, at) ??
    readName(scan, at) ??
    readBarePlace(scan, at) ??
    readGroup(scan, at) ??
    readBody(scan, at)
  );
}

/** "Sở Sở Công thương": a head typed twice says no more than once. */
function lastOfDoubled(scan: Scan, at: number): number {
  let last = at;
  while (phraseAt(scan, DEPARTMENT, last) && continues(scan, last + 1) && phraseAt(scan, DEPARTMENT, last + 1))
    last += 1;
  return last;
}

/** "Gio Linh" and nothing more. */
function readBarePlace(scan: Scan, at: number): Reading | null {
  const hit = phraseAt(scan, scan.index.places, at);
  return hit && bodyWithTail(scan, at, hit.end, hit.value);
}
