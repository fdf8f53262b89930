import { oneLine } from "../text/normalise";

// 12 | - 12 - | Trang 12 | Trang 2/5; with no more than one blank anywhere
const PAGE_NUMBER = /^(?:(?:trang|page) ?)?(?:[-–] ?)?\d{1,4}(?: ?\/ ?\d{1,4})?(?: ?[-–])?$/iu;

/** A line that only numbers its page. */
export function isPageNumber(text: string): boolean {
  return text.length <= 60 && PAGE_NUMBER.test(oneLine(text));
}
