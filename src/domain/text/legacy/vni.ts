// Lower case, composed by NFC: ô and ö stand for ơ and ư, before marks of tone too.
const SINGLE: Readonly<Record<string, string>> = {
  æ: "ỉ",
  ì: "ì",
  í: "í",
  î: "ỵ",
  ñ: "đ",
  ò: "ị",
  ó: "ĩ",
  ô: "ơ",
  ö: "ư",
};
const TONES: Readonly<Record<string, string>> = { ø: "\u0300", ù: "\u0301", õ: "\u0303", û: "\u0309", ï: "\u0323" };
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: "\u0302",
  à: "\u0302\u0300",
  á: "\u0302\u0301",
  ã: "\u0302\u0303",
  å: "\u0302\u0309",
  ä: "\u0302\u0323",
};
const BREVE: Readonly<Record<string, string>> = {
  ê: "\u0306",
  è: "\u0306\u0300",
  é: "\u0306\u0301",
  ü: "\u0306\u0303",
  ú: "\u0306\u0309",
  ë: "\u0306\u0323",
};
const { ø, ù, õ, û } = TONES;
const MARKS_OF_BASE: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  a: { ...TONES, ...CIRCUMFLEX, ...BREVE },
  e: { ...TONES, ...CIRCUMFLEX },
  o: { ...TONES, ...CIRCUMFLEX },
  u: TONES,
  y: { ø, ù, õ, û },
  ô: TONES,
  ö: TONES,
};

function* pairs(): Iterable<readonly [string, string]> {
  for (const [seen, letter] of Object.entries(SINGLE)) {
    yield [seen, letter];
    yield [seen.toUpperCase(), letter.toUpperCase()];
  }
  for (const [base, marks] of Object.entries(MARKS_OF_BASE)) {
    for (const [mark, combining] of Object.entries(marks)) {
      const letter = `${SINGLE[base] ?? base}${combining ?? ""}`.normalize("NFC");
      yield [base + mark, letter];
      yield [base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase()];
      yield [base.toUpperCase() + mark, letter.toUpperCase()];
      yield [base + mark.toUpperCase(), letter];
    }
  }
}

/**
 * VNI Windows, the code of fonts named "VNI-…": a letter with a mark is two characters, the base and the mark, a few are one.
 * By the characters seen, the letter meant. The case of the mark need not be the base's: the base decides.
 */
export const VNI: ReadonlyMap<string, string> = new Map(pairs());
