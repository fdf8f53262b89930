/**
 * TCVN 5712:1993 (VN3), the code of fonts named ".Vn…": one byte a letter, which a program that knows nothing of it shows as
 * the Latin-1 character of the same number. Letters from the first code on, without a gap.
 */
const RUNS: readonly (readonly [number, string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

/** By the character seen, the letter meant. The seven capitals are the only ones: fonts ending in "H" draw all as capitals. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([first, letters]) =>
    Array.from(letters, (letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** Bytes that code page 1258 (Vietnamese Windows) shows otherwise than Latin-1 does. */
const CODE_PAGE_1258: Readonly<Record<string, string>> = {
  "\u0300": "Ì",
  Đ: "Ð",
  "\u0309": "Ò",
  Ơ: "Õ",
  Ư: "Ý",
  "\u0303": "Þ",
  ă: "ã",
  "\u0301": "ì",
  "\u0323": "ò",
  ơ: "õ",
  ư: "ý",
  "₫": "þ",
};

/** The same bytes when a file without Unicode was opened under a Vietnamese Windows. */
export const TCVN3_VIA_1258: ReadonlyMap<string, string> = new Map([
  ...[...TCVN3].filter(([seen]) => !Object.values(CODE_PAGE_1258).includes(seen)),
  ...Object.entries(CODE_PAGE_1258).map(([seen, byte]) => [seen, TCVN3.get(byte) ?? byte] as const),
]);
