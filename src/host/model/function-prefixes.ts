/**
 * Functions that came after Excel 2007 stand in a file with a prefix (MS-XLSX 2.2.2, "future functions"), on the wire without.
 * The names are those whose lack of a prefix makes Excel show #NAME? when it opens the file.
 */
const FUTURE_FUNCTIONS = [
  ...[
    "IFS",
    "SWITCH",
    "TEXTJOIN",
    "CONCAT",
    "MAXIFS",
    "MINIFS",
    "IFNA",
    "XOR",
    "DAYS",
    "ISOWEEKNUM",
    "NUMBERVALUE",
    "UNICHAR",
    "UNICODE",
  ],
  ...[
    "FORMULATEXT",
    "SHEET",
    "SHEETS",
    "ISFORMULA",
    "ARABIC",
    "BASE",
    "DECIMAL",
    "CEILING.MATH",
    "FLOOR.MATH",
    "FILTERXML",
    "ENCODEURL",
  ],
  ...[
    "RANK.EQ",
    "RANK.AVG",
    "STDEV.S",
    "STDEV.P",
    "VAR.S",
    "VAR.P",
    "MODE.SNGL",
    "MODE.MULT",
    "PERCENTILE.INC",
    "PERCENTILE.EXC",
  ],
  ...[
    "QUARTILE.INC",
    "QUARTILE.EXC",
    "PERCENTRANK.INC",
    "PERCENTRANK.EXC",
    "XLOOKUP",
    "XMATCH",
    "LET",
    "LAMBDA",
    "UNIQUE",
    "SEQUENCE",
  ],
  ...[
    "SORTBY",
    "RANDARRAY",
    "TEXTBEFORE",
    "TEXTAFTER",
    "TEXTSPLIT",
    "VSTACK",
    "HSTACK",
    "TOROW",
    "TOCOL",
    "WRAPROWS",
    "WRAPCOLS",
    "TAKE",
  ],
  ...[
    "DROP",
    "CHOOSEROWS",
    "CHOOSECOLS",
    "EXPAND",
    "MAP",
    "REDUCE",
    "SCAN",
    "BYROW",
    "BYCOL",
    "MAKEARRAY",
    "ISOMITTED",
    "VALUETOTEXT",
    "ARRAYTOTEXT",
  ],
];
/** These two carry one prefix more. */
const WORKSHEET_FUNCTIONS = ["FILTER", "SORT"];

const escaped = (name: string) => name.replaceAll(".", String.raw`\.`);
const calls = (names: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_.])(${names.map(escaped).join("|")})(?=\()`, "giu");
const FUTURE = calls(FUTURE_FUNCTIONS);
const WORKSHEET = calls(WORKSHEET_FUNCTIONS);
const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlws\./giu;

/** Applies a change to a formula outside of its texts and quoted sheet names. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/** IFS(A1,1) → _xlfn.IFS(A1,1), as a file holds it. */
export const withPrefixes = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part
      .replace(FUTURE, (name) => `_xlfn.${name.toUpperCase()}`)
      .replace(WORKSHEET, (name) => `_xlfn._xlws.${name.toUpperCase()}`),
  );

/** _xlfn.IFS(A1,1) → IFS(A1,1), as the wire has it. */
export const withoutPrefixes = (formula: string): string =>
  formula.includes("_xl") ? outsideQuotes(formula, (part) => part.replace(PREFIXES, "")) : formula;
