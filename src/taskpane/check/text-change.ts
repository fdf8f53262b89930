/** A piece of a text; `changed` where the two versions differ. */
export interface TextPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Both versions of a text in pieces. */
export interface TextChange {
  readonly before: readonly TextPart[];
  readonly after: readonly TextPart[];
}

const TOKENS = /\s+|\S+/gu;
/** So much of what comes before the change is kept on one line of the table. */
const HEAD = 16;

/**
 * Where two versions of a text differ, in whole words, so that no letter is parted from its marks. Where they have no
 * word in common at either end nothing is called changed: the whole text is another.
 */
export function textChange(before: string, after: string): TextChange {
  const [old, next] = [tokensOf(before), tokensOf(after)];
  const most = Math.min(old.length, next.length);
  let start = 0;
  while (start < most && old[start] === next[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  const shared = [...old.slice(0, start), ...old.slice(old.length - end)].some((token) => token.trim() !== "");
  if (!shared) return { before: [{ text: before, changed: false }], after: [{ text: after, changed: false }] };
  return { before: partsOf(old, start, end), after: partsOf(next, start, end) };
}

/** The same change with a long common beginning cut to its last words: "…các huyện". */
export function shortened(change: TextChange): TextChange {
  const [old, next] = [change.before[0], change.after[0]];
  if (old === undefined || next === undefined || old.changed || next.changed) return change;
  const isCommon = old.text.trimEnd() === next.text.trimEnd() && [...change.before, ...change.after].some(isChanged);
  if (!isCommon || old.text.length <= HEAD) return change;
  return { before: cutHead(change.before), after: cutHead(change.after) };
}

function isChanged({ changed }: TextPart): boolean {
  return changed;
}

function cutHead([head, ...rest]: readonly TextPart[]): readonly TextPart[] {
  return head === undefined ? rest : [{ text: `…${lastWords(head.text)}`, changed: false }, ...rest];
}

function lastWords(text: string): string {
  let kept = "";
  for (const token of [...tokensOf(text)].reverse()) {
    if (kept.trim() !== "" && token.length + kept.length > HEAD) break;
    kept = `${token}${kept}`;
  }
  return kept.trimStart();
}

function partsOf(tokens: readonly string[], start: number, end: number): readonly TextPart[] {
  const middle = tokens.slice(start, tokens.length - end).join("");
  // Blanks around a changed word are not marked with it; where only blanks change they are all there is to mark.
  const word = middle.trim() === "" ? middle : middle.trim();
  const at = middle.indexOf(word);
  const parts = [
    { text: tokens.slice(0, start).join("") + middle.slice(0, at), changed: false },
    { text: word, changed: true },
    { text: middle.slice(at + word.length) + tokens.slice(tokens.length - end).join(""), changed: false },
  ];
  return parts.filter(({ text }) => text !== "");
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKENS) ?? [];
}
