import { editsOf, type Edit } from "./edits";

/** A slip of the scanner or the keyboard that occurs in this family of documents, and what was meant. */
export interface Slip {
  /** The wrong words, whole, with the conditions under which they cannot be right. */
  readonly pattern: RegExp;
  readonly right: string;
}

/**
 * Only what is no Vietnamese where it stands. Other ways of spelling that the law allows (hoà and hòa, kỹ and kĩ)
 * are none of our business. Patterns look at NFC text; blanks may be line breaks.
 */
export const SLIPS: readonly Slip[] = [
  // Đẩy mạnh trao trả “Quảng Trị chung sức …” (but: Đẩy mạnh trao trả hồ sơ)
  {
    pattern: /(?<=(?:đẩy\s{1,20}mạnh|phát\s{1,20}động|hưởng\s{1,20}ứng)\s{1,20})trao\s+trả(?=\s*["“]|\s+thi\s+đua)/giu,
    right: "phong trào",
  },
  // giám sát và phản hiện xã hội (but: sự tương phản hiện nay)
  {
    pattern:
      /(?<=giám\s{1,20}sát(?:,|\s{1,20}và|\s{1,20}-)?\s{1,20})phản\s+hiện(?!\p{L})|(?<!\p{L})phản\s+hiện(?=\s+xã\s+hội)/giu,
    right: "phản biện",
  },
  // Theo Quyết số 1625/QĐ-UBND (but: Nghị quyết số 111/2024/QH15)
  {
    pattern: /(?<!\p{L}|nghị\s{1,20})quyết\s+số(?=\s*(?::\s*)?\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?Q[ĐD])/giu,
    right: "quyết định số",
  },
  // 09 xã vùng DTTTS và MN
  { pattern: /(?<![\p{L}\p{N}])DTTTS(?![\p{L}\p{N}])/gu, right: "DTTS" },
  // các xã DBKK
  { pattern: /(?<![\p{L}\p{N}])DBKK(?![\p{L}\p{N}])/gu, right: "ĐBKK" },
  // phần đầu không còn xã dưới 13 tiêu chí (but: phần đầu đạt 5 km, phần sau 3 km)
  { pattern: /(?<![\p{L}\p{N}])phần\s+đầu(?=\s+(?:không\s+còn|đạt|hoàn\s+thành)(?!\p{L}))/giu, right: "phấn đấu" },
  // chủ trì, chỉ đạo/ đơn đốc (but: gửi đơn đốc thúc)
  { pattern: /(?<!\p{L})đơn\s+đốc(?!\p{L}|\s+thúc)/giu, right: "đôn đốc" },
  // UBND huyện Dakrông
  { pattern: /(?<!\p{L})dakrông(?!\p{L})/giu, right: "Đakrông" },
  // 645/QĐ-BCDCTMTQG
  { pattern: /(?<!\p{L})BCDCT(?=\p{Lu}|(?!\p{L}))/gu, right: "BCĐCT" },
  // 1625/QD-UBND
  { pattern: /(?<=\d\s{0,20}\/\s{0,20})QD(?=\s*-\s*\p{Lu})/gu, right: "QĐ" },
  // TT HDND tỉnh
  { pattern: /(?<![\p{L}\p{N}])HDND(?![\p{L}\p{N}])/gu, right: "HĐND" },
];

/** A quick look whether a text can hold any of the slips at all. */
export const MAY_SLIP = /trao\s+trả|phản\s+hiện|quyết\s+số|DTTTS|DBKK|phần\s+đầu|đơn\s+đốc|dakrông|BCDCT|QD|HDND/iu;

// phần sau | phần còn lại | phần thứ hai: then "phần đầu" is a first part indeed
const OTHER_PART = /(?<!\p{L})phần\s+(?:sau|cuối|còn|tiếp|thứ|hai|ba|giữa|lớn|I|\d)(?!\p{L})/iu;

/** A slip met in a text: the words as written, what was meant, in the same case, and all places where it is to be mended. */
export interface MetSlip {
  readonly wrong: string;
  readonly right: string;
  readonly edits: readonly Edit[];
}

/** Every slip of the list that a text (NFC) holds, each once. */
export function* slipsIn(text: string): Iterable<MetSlip> {
  if (!MAY_SLIP.test(text)) return;
  for (const { pattern, right } of SLIPS) {
    const [wrong] = text.match(pattern) ?? [];
    if (wrong === undefined || (right === "phấn đấu" && OTHER_PART.test(text))) continue;
    yield { wrong, right: inCaseOf(wrong, right), edits: editsOf(text, pattern, (match) => inCaseOf(match, right)) };
  }
}

/** inCaseOf("Trao trả", "phong trào") //=> "Phong trào" */
function inCaseOf(wrong: string, right: string): string {
  if (wrong === wrong.toUpperCase()) return right.toUpperCase();
  const [first = ""] = wrong;
  return first === first.toUpperCase() ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
}
