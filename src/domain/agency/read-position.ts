import { chunkEnd, continues, phraseAt, type Reading, type Scan } from "./scan";
import { POSITIONS } from "./words-body";

/**
 * Reads persons and their offices. One person is no agency and comes back as unknown, without a guess at the agency behind:
 * "Giám đốc Sở Tài chính", "Đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh". Several without names are a group: "Thành viên
 * Ban chỉ đạo", "Thủ trưởng các sở", "Chủ tịch UBND xã, phường".
 */
export function readPosition(
  scan: Scan,
  at: number,
  readItem: (scan: Scan, at: number) => Reading | null,
): Reading | null {
  let hit = phraseAt(scan, POSITIONS, at);
  if (!hit) return null;
  let many = false;
  let end = at;
  let group = true;
  while (hit) {
    many ||= hit.value === "many";
    end = hit.end;
    const object = readObject(scan, end, readItem);
    if (object) {
      group &&= object.mentions.length > 0 && object.mentions.every(({ kind }) => kind === "group");
      end = object.end;
    } else group &&= many || nextIsPosition(scan, end);
    hit = nextIsPosition(scan, end) ? phraseAt(scan, POSITIONS, end) : null;
  }
  const text = scan.cell.piece(at, end);
  return many || group
    ? { mentions: [{ kind: "group", text, members: [] }], end }
    : { mentions: [{ kind: "unknown", text, suggestions: [] }], end };
}

function readObject(scan: Scan, at: number, readItem: (scan: Scan, at: number) => Reading | null): Reading | null {
  const follows = continues(scan, at) || scan.words[at]?.gap === ":";
  if (!follows || phraseAt(scan, POSITIONS, at)) return null;
  const item = readItem(scan, at);
  if (item) return item;
  return { mentions: [{ kind: "unknown", text: "", suggestions: [] }], end: chunkEnd(scan, at) };
}

function nextIsPosition(scan: Scan, at: number): boolean {
  const gap = scan.words[at]?.gap;
  return gap !== undefined && /^[\n,&/:-]*$/u.test(gap) && phraseAt(scan, POSITIONS, at) !== null;
}
