import { key } from "../text/keys";

/** Stands in a text where an aside was taken out. */
export const ASIDE = "\uE000";

/** A text without what it says in brackets, and that, in order. */
export interface WithoutAsides {
  readonly text: string;
  readonly asides: readonly string[];
}

// UBND các huyện (Gio Linh, Cam Lộ) | Các sở (Tài chính, Nội vụ): here the brackets hold the names themselves
const LIST_HEADS = new Set(["huyện", "xã", "phường", "trấn", "phố", "sở", "bộ", "cục", "ban"].map((word) => key(word)));
const LAST_WORD = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ :]{0,3}$/u;

/**
 * Takes out what a text says in brackets: remarks such as "(chủ trì phần chính sách)". Brackets that are never closed, that
 * nothing precedes, or that hold a list's names stay where they are.
 */
export function takeAsides(text: string): WithoutAsides {
  const closings = closingBrackets(text);
  const asides: string[] = [];
  let out = "";
  let at = 0;
  while (at < text.length) {
    const close = closings.get(at);
    if (close === undefined || holdsNames(out, text.slice(at + 1, close))) {
      out += text[at] ?? "";
      at += 1;
    } else {
      asides.push(text.slice(at + 1, close).trim());
      out += ASIDE;
      at = close + 1;
    }
  }
  return { text: out, asides };
}

function holdsNames(before: string, inside: string): boolean {
  const tail = before.slice(-20);
  if (!/[\p{L}\p{N}]/u.test(tail)) return true;
  const previous = LAST_WORD.exec(tail)?.[1];
  return previous !== undefined && LIST_HEADS.has(key(previous)) && /^\s*\p{Lu}/u.test(inside);
}

/** Where each opening bracket that is closed is closed. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")") {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at);
    }
  }
  return closings;
}
