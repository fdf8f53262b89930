import { headingKey } from "./heading-field";

// nt | n/t | N.T. | -nt- | như trên | (như mục trên) | như nhiệm vụ nêu trên | như dòng ở trên
const WORDS = /^(?:n ?t|nhu (?:(?:muc|nhiem vu|noi dung|dong|o|phan) )?(?:(?:da )?neu |o )?(?:tren|phia tren))$/u;
// " | '' | ” | 〃 | // | -"- | ,,
const MARKS = /^[-–—.\s]*(?:["“”„″〃]+|['’‘′]{2,}|\/{2,}|,{2,})[-–—.\s]*$/u;
// All of the words begin so; hardly any other cell does, and is then not looked at any longer.
const BEGINS = /^[^\p{L}]{0,8}n/iu;
/** The longest of them, with dashes and brackets about it. */
const LONGEST = 40;

/** Whether a cell only says "as above". "Như mục I" or "như nhiệm vụ 3" point elsewhere and are none. */
export function isDitto(text: string): boolean {
  if (text.length > LONGEST) return false;
  return MARKS.test(text) || (BEGINS.test(text) && WORDS.test(headingKey(text.replace(/[()[\]]/gu, " "))));
}
