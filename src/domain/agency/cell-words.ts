import { fold, key } from "../text/keys";
import { clean, oneLine } from "../text/normalise";
import { ASIDE, takeAsides } from "./asides";

/** One word of an agency cell; "và" is no word but stands in the gap. */
export interface Word {
  /** What it is compared by: its key, or its fold in a cell typed without any diacritic. */
  readonly look: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it, blanks and quotes left out: , ; / - . : ( ) line break, and & for "&" and "và". */
  readonly gap: string;
  /** May begin a name. Both `upper` and `lower` hold where the whole cell is in one case, which then tells nothing. */
  readonly upper: boolean;
  /** May be a common word. */
  readonly lower: boolean;
  /** Two capitals or more and nothing else, in a cell that has small letters too. */
  readonly initials: boolean;
  /** What was said in brackets after it; "" where nothing was. */
  readonly aside: string;
}

/** An agency cell taken apart. */
export interface CellWords {
  readonly words: readonly Word[];
  /** No letter has a diacritic: names are then looked up without. */
  readonly plain: boolean;
  /** The gap after the last word. */
  readonly trail: string;
  /** The words from one index up to another (not included) as written, on one line, what stands in brackets left out. */
  piece(from: number, to: number): string;
}

// Cư M'gar and Ea H'leo are words of the names of places
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NOT_ASCII = /[^\u0020-\u007e]/u;
const AND = key("và");
const SIGNS = new Map([..."&,;/:.()\n"].map((sign) => [sign, sign]));
// 1. Sở Nội vụ | a) Sở Y tế: at the beginning of a line, and inside it where the cell began so
const LINE_BULLET = /(?<=^|\n)(?:\d{1,2}|[a-zđ])[.)](?= |\n)/gu;
const INNER_BULLET = /(?<= )(?:\d{1,2}|[a-zđ])[.)](?= )/gu;
const DASH = /[-\u2010-\u2015\u2212]/u;
const SILENT = /[ '"“”‘’«»\uE000]/u;
// TX. Quảng Trị | TP. Đông Hà | H. Gio Linh: this dot ends nothing
const DOTTED = new Set(["tx", "tp", "h", "x", "p", "q", "t", "tt"]);

/** Takes a cell apart into words. Never throws; time grows with the length of the text. */
export function cellWords(cell: string): CellWords {
  const { text, asides } = takeAsides(withoutBullets(clean(cell).replaceAll(ASIDE, " ")));
  const letters = text.replace(/[^\p{L}]/gu, "");
  const oneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  const plain = !NOT_ASCII.test(letters);
  const words: Word[] = [];
  let last = 0;
  let gap = "";
  let asideCount = 0;
  const matches = [...text.matchAll(WORD)];
  const looks = looksOf(
    matches.map(([written]) => written),
    plain ? fold : key,
  );
  for (const [index, match] of matches.entries()) {
    const written = match[0];
    const between = text.slice(last, match.index);
    const look = looks[index] ?? "";
    gap += gapSigns(between, words.at(-1)?.look);
    for (const sign of between) if (sign === ASIDE) addAside(words, asides[asideCount++]);
    last = match.index + written.length;
    if (look === AND || (plain && look === "va")) gap += "&";
    else {
      words.push({ look, start: match.index, end: last, gap, aside: "", ...shapeOf(written, oneCase) });
      gap = "";
    }
  }
  for (; asideCount < asides.length; asideCount += 1) addAside(words, asides[asideCount]);
  return {
    words,
    plain,
    trail: gap + gapSigns(text.slice(last), undefined),
    piece: (from, to) => {
      const [first, end] = [words[from], words[to - 1]];
      return first && end ? tidy(text.slice(first.start, end.end)) : "";
    },
  };
}

/** One call for all words, since most of its time does not depend on how many they are. */
function looksOf(words: readonly string[], look: (text: string) => string): readonly string[] {
  const together = look(words.join(" ")).split(" ");
  return together.length === words.length ? together : words.map(look);
}

function withoutBullets(text: string): string {
  const lines = text.replace(LINE_BULLET, ";");
  return /^(?:1|a)[.)]/u.test(text) ? lines.replace(INNER_BULLET, ";") : lines;
}

/** On one line, without the mark of an aside and without half a pair of brackets. */
function tidy(piece: string): string {
  const line = oneLine(piece.replaceAll(ASIDE, ""));
  return line.includes("(") === line.includes(")") ? line : oneLine(line.replace(/[()]/gu, ""));
}

function shapeOf(written: string, oneCase: boolean): Pick<Word, "upper" | "lower" | "initials"> {
  const capital = /^\p{Lu}/u.test(written);
  return {
    upper: capital || (oneCase && /^\p{L}/u.test(written)),
    lower: !capital || oneCase,
    initials: !oneCase && /^\p{Lu}{2,}$/u.test(written),
  };
}

function addAside(words: Word[], aside: string | undefined): void {
  const word = words.pop();
  if (word) words.push({ ...word, aside: `${word.aside} ${aside ?? ""}`.trim() });
}

function gapSigns(between: string, before: string | undefined): string {
  const from = between.startsWith(".") && before !== undefined && DOTTED.has(before) ? 1 : 0;
  let signs = "";
  for (const sign of between.slice(from)) {
    if (!SILENT.test(sign)) signs += DASH.test(sign) ? "-" : (SIGNS.get(sign) ?? ";");
  }
  return signs;
}
