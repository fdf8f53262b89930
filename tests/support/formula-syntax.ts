/** One piece of a formula: what it is, and whether a blank stood before it (a blank between two references is an operator). */
interface Token {
  readonly kind: "operand" | "reference" | "function" | "operator" | "postfix" | "open" | "close" | "comma" | "array";
  readonly text: string;
  readonly spaced: boolean;
}

const BLANK = /[ \n\r\t]*/uy;
/** In the order in which they are tried; every one of them stands at the place where the last one ended. */
const PIECES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["operand", /"(?:[^"]|"")*"/uy],
  ["array", /\{[^{}"]*(?:"(?:[^"]|"")*"[^{}"]*)*\}/uy],
  ["operand", /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)/uy],
  // 'Thiết lập'!$B$3 | Sheet1!A:A | [1]Sheet1!A1 | PL_NgayChot | Bang[Cột] | $5:$5
  ["function", /(?:'(?:[^']|'')*'!)?[\p{L}_][\p{L}\p{M}\d._]*(?=\()/uy],
  [
    "reference",
    /(?:'(?:[^']|'')*'!|(?:\[\d+\])?[\p{L}\p{M}\d._]+!)?(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|#REF!|[\p{L}_\\][\p{L}\p{M}\d._?\\]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?)(?![\p{L}\d(!])/uy,
  ],
  ["operand", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>:@]/uy],
  ["postfix", /[%#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
];

/** Functions that came after Excel 2007: a file must say them with "_xlfn." before, else Excel shows #NAME?. */
const LATER =
  /^(?:IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|LET|LAMBDA|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|MAP|REDUCE|BYROW|BYCOL|ISFORMULA|FORMULATEXT|SHEET|SHEETS|DAYS|IFNA|XOR|NUMBERVALUE|UNICODE|UNICHAR)$/iu;

/**
 * Why Excel would not take a formula as it stands in a file (without "="; ECMA-376 part 1, 18.17); `null`: it would, as
 * far as syntax goes. Names and functions are not looked up.
 */
export function formulaFault(formula: string): string | null {
  if (formula.startsWith("=")) return "the formula begins with =";
  if (formula.length > 8192) return `the formula has ${formula.length} letters`;
  const tokens = tokensOf(formula);
  if (typeof tokens === "string") return tokens;
  const later = tokens.find(({ kind, text }) => kind === "function" && LATER.test(text));
  if (later) return `${later.text} lacks its prefix _xlfn.`;
  return structureFault(tokens);
}

function tokensOf(formula: string): readonly Token[] | string {
  const tokens: Token[] = [];
  for (let at = 0; ;) {
    const blank = matchAt(BLANK, formula, at) ?? "";
    at += blank.length;
    if (at >= formula.length) return tokens;
    let found: Token | null = null;
    for (const [kind, pattern] of PIECES) {
      const text = matchAt(pattern, formula, at);
      if (text === null) continue;
      found = { kind, text, spaced: blank !== "" };
      break;
    }
    if (found === null) return `nothing known begins at “${formula.slice(at, at + 20)}”`;
    tokens.push(found);
    at += found.text.length;
  }
}

/** Operands and operators must take turns, and every bracket must be closed. */
function structureFault(tokens: readonly Token[]): string | null {
  const brackets: ("function" | "group")[] = [];
  let complete = false;
  let last: Token | null = null;
  for (const token of tokens) {
    const after = last;
    last = token;
    switch (token.kind) {
      case "operand":
      case "array":
        if (complete) return `an operator is missing before ${token.text}`;
        complete = true;
        break;
      case "reference":
      case "function":
        if (complete && !(token.spaced && (after?.kind === "reference" || after?.kind === "close"))) {
          return `an operator is missing before ${token.text}`;
        }
        complete = token.kind === "reference";
        break;
      case "open":
        if (after?.kind === "function") brackets.push("function");
        else if (complete) return "an operator is missing before (";
        else brackets.push("group");
        complete = false;
        break;
      case "comma":
        if (brackets.length === 0 && after?.kind !== "reference") return "a comma stands outside of brackets";
        if (!complete && brackets.at(-1) !== "function") return "an operand is missing before a comma";
        if (!complete && after?.kind === "operator") return `an operand is missing after ${after.text}`;
        complete = false;
        break;
      case "close": {
        const opened = brackets.pop();
        if (opened === undefined) return "a bracket is closed that was not opened";
        const empty = after?.kind === "open" || after?.kind === "comma";
        if (!complete && !(opened === "function" && empty)) return "an operand is missing before )";
        complete = true;
        break;
      }
      case "operator":
        if (!complete && !/^[-+@]$/u.test(token.text)) return `an operand is missing before ${token.text}`;
        complete = false;
        break;
      case "postfix":
        if (!complete) return `an operand is missing before ${token.text}`;
        break;
    }
  }
  if (brackets.length > 0) return "a bracket is not closed";
  return complete ? null : "an operand is missing at the end";
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
