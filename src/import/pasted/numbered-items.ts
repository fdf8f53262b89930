/** A numbered item of a text and the lines that belong to it. */
export interface NumberedItem {
  readonly ordinal: string;
  readonly lines: readonly string[];
}

// 1. Ban hành … | 12) … | 3 | 4 Rà soát …
const NUMBER = /^(\d{1,3})(?:[.)]?$|[.)]\s+|\s+(?=\p{Lu}))/u;
// II. NHÓM NHIỆM VỤ …
const ROMAN = /^([IVX]{1,6})(?:[.)]?$|[.)]\s+|\s+(?=\p{Lu}))/u;
const ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

/**
 * The items of a text whose numbers run on from 1, and begin again at 1 or go on below each Roman heading; `null` where one
 * number could be meant by two lines (a page number, a list inside an item), so that nothing is sure.
 */
export function numberedItems(
  lines: readonly string[],
): { readonly before: readonly string[]; readonly items: readonly NumberedItem[] } | null {
  const before: string[] = [];
  const items: { ordinal: string; lines: string[]; roman: boolean }[] = [];
  let number = 0;
  let romans = 0;
  for (const line of lines) {
    const roman = ROMAN.exec(line);
    const arabic = NUMBER.exec(line);
    const last = items.at(-1);
    if (roman !== null && roman[1] === ROMANS[romans]) {
      romans += 1;
      items.push({ ordinal: roman[1] ?? "", lines: rest(line, roman[0]), roman: true });
    } else if (arabic !== null && startsItem(Number(arabic[1]), number, last?.roman === true)) {
      number = Number(arabic[1]);
      items.push({ ordinal: String(number), lines: rest(line, arabic[0]), roman: false });
    } else if (arabic !== null && items.length > 0 && Number(arabic[1]) <= number) {
      // The same number stands a second time: which of the two is the item's cannot be known.
      return null;
    } else if (last === undefined) before.push(line);
    else last.lines.push(line);
  }
  const counted = items.filter(({ roman }) => !roman).length;
  return counted >= 2 ? { before, items } : null;
}

function startsItem(number: number, last: number, belowHeading: boolean): boolean {
  return number === last + 1 || (belowHeading && number === 1);
}

function rest(line: string, label: string): string[] {
  const text = line.slice(label.length).trim();
  return text === "" ? [] : [text];
}
